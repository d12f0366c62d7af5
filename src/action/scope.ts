import type { Select } from '../scan.js';
import { count } from '../reports/count.js';
import type { Inputs } from './inputs.js';
import { log } from './log.js';
import { affectedFiles } from './pull-request/affected.js';
import type { Changes, UnknownChanges } from './pull-request/changes.js';
import { selectShard, type Shard } from './shard.js';

/** Which files of the paths are scanned. */
export interface Scope {
  /** Undefined for all of them. */
  readonly select: Select | undefined;
  /** Sentences for the report, once the files were selected. */
  readonly notes: () => readonly string[];
}

/** @param changes undefined where the event belongs to no pull request: then everything is scanned */
export function findScope(
  { changedOnly, shard }: Pick<Inputs, 'changedOnly' | 'shard'>,
  changes: Changes | UnknownChanges | undefined,
): Scope {
  const picks = [
    ...(changedOnly && changes !== undefined ? changedPick(changes) : []),
    ...(shard === undefined ? [] : [shardPick(shard)]),
  ];
  return {
    select: picks.length === 0 ? undefined : (paths) => picks.reduce(narrowed, new Set(paths)),
    notes: () => picks.map(({ note }) => note()),
  };
}

interface Choice {
  readonly select: Select;
  readonly note: () => string;
}

function narrowed(left: ReadonlySet<string>, { select }: Choice): ReadonlySet<string> {
  return select([...left]);
}

function changedPick(changes: Changes | UnknownChanges): Choice[] {
  if ('unknown' in changes) {
    log.warning(`changed-only: everything is scanned, because ${changes.unknown}.`);
    return [];
  }
  const select: Select = (paths) => affectedFiles(paths, changes.touched);
  return [counting(select, 'were scanned: what the pull request adds, changes or concerns')];
}

function shardPick(shard: Shard): Choice {
  const select: Select = (paths) => selectShard(paths, shard);
  return counting(select, `belong to shard ${String(shard.index)} of ${String(shard.total)}`);
}

/** Remembers how many it let through. */
function counting(select: Select, what: string): Choice {
  let text = `No file was there to choose from`;
  return {
    select: (paths) => {
      const selected = select(paths);
      text = `${String(selected.size)} of ${count(paths.length, 'file')} ${what}`;
      return selected;
    },
    note: () => `${text}.`,
  };
}
