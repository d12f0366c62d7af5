import { limits } from '../../core/limits.js';
import type { Anomaly, Budget, ByteRange, ByteSource } from '../../core/types.js';
import type { ArchiveEntry, ArchiveListing } from './archive-entry.js';

/** What a header says of the member behind it. */
export interface NextEntry {
  readonly name: string;
  readonly mode: number;
  /** Where the content begins. */
  readonly dataOffset: number;
  /** Bytes that the content has. */
  readonly size: number;
  /** Where the next header stands. */
  readonly next: number;
  /** Whether it is bookkeeping: a table of names, a marker of the end. */
  readonly isHidden?: boolean;
  /** Whether nothing follows. */
  readonly isLast?: boolean;
}

/**
 * Collects members, header by header, up to one that is none.
 * @param endsWithLast whether the format marks its end
 * @param readEntry what the header at an offset says; undefined where there is none
 */
export function listEntries(
  source: ByteSource,
  start: number,
  budget: Budget,
  endsWithLast: boolean,
  readEntry: (at: number) => NextEntry | undefined,
): ArchiveListing {
  const entries: ArchiveEntry[] = [];
  const anomalies: Anomaly[] = [];
  const report = (kind: Anomaly['kind'], offset: number, detail: string): void => {
    const place = { offset: Math.min(offset, source.size), length: 0 };
    anomalies.push({ kind, at: place, detail, key: 'members' });
  };
  let at = start;
  let isEnded = !endsWithLast;
  while (at < source.size) {
    budget.check();
    const entry = readEntry(at);
    if (entry === undefined) {
      report('damaged', at, 'no header of a member follows');
      break;
    }
    const listed = entryAt(at, entry, source.size);
    if (listed.data.length < entry.size) report('damaged', at, 'a member is longer than the archive');
    if (entry.isHidden !== true) entries.push(listed);
    if (entries.length >= limits.maxArchiveEntries)
      report('limit', at, 'it lists more members than are read');
    at = Math.max(at + 1, entry.next);
    isEnded ||= entry.isLast === true;
    if (entry.isLast === true || entries.length >= limits.maxArchiveEntries) break;
  }
  if (!isEnded && anomalies.length === 0) report('damaged', at, 'the archive ends without its trailer');
  return { entries, anomalies, unexplained: behind(source, at) };
}

/** @param size of the archive, which may end inside the member */
function entryAt(
  at: number,
  { name, mode, dataOffset, size: claimed }: NextEntry,
  size: number,
): ArchiveEntry {
  const length = Math.max(0, Math.min(claimed, size - dataOffset));
  const header = { offset: at, length: dataOffset - at };
  return { name, mode, header, data: { offset: dataOffset, length } };
}

function behind(source: ByteSource, at: number): ByteRange[] {
  return at < source.size ? [{ offset: at, length: source.size - at }] : [];
}
