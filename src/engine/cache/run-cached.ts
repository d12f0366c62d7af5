import type { FileTask } from '../pool/file-task.js';
import type { Frame } from '../protocol.js';
import { cachedResultDiffers } from '../rules/cached-result-differs.js';
import { scanDraft } from '../scan-draft.js';
import { framesOf, saySame } from './cached-result.js';
import { type KnownTask, knownTasks, mayBeKept } from './known-results.js';
import type { ResultCache } from './result-cache.js';

export interface CachedRun {
  /** Scans the tasks, in the pool that is warm. */
  readonly run: (tasks: readonly FileTask[]) => Promise<void>;
  /** Scans more tasks after that. */
  readonly runAgain: (tasks: readonly FileTask[]) => Promise<void>;
  /** A task has its result without a scan. */
  readonly answered: (task: FileTask) => void;
}

/** Trouble of the run: what a scan says then is no matter of the file's bytes. */
const passing: ReadonlySet<string> = new Set([
  'scan/timed-out',
  'scan/out-of-memory',
  'scan/crashed',
  'scan/internal-error',
  'scan/changed-while-read',
  'scan/unreadable',
]);

/**
 * Runs tasks with the help of earlier results. Of the files that are known a sample is scanned all the same; where that
 * says anything else than the cache, it is a finding, nothing of the cache is believed, and everything is scanned.
 */
export async function runCached(
  tasks: readonly FileTask[],
  cache: ResultCache,
  signal: AbortSignal,
  { run, runAgain, answered }: CachedRun,
): Promise<void> {
  const known = await knownTasks(tasks, cache, signal);
  const sampled = known.length === 0 ? new Set<KnownTask>() : cache.sample(known);
  const trusted = known.filter((one) => !sampled.has(one));
  const left = new Set(trusted.map(({ task }) => task));
  await run(tasks.filter((task) => !left.has(task)));
  const different = [...sampled].filter(differs);
  for (const { task, result } of different) task.take(differenceFrame(task, result.sha256));
  if (different.length > 0) {
    cache.distrust(different.length);
    await runAgain(trusted.map(({ task }) => task));
  } else {
    for (const one of trusted) answer(one, answered);
  }
  for (const task of tasks) keep(task, cache);
}

function differs({ task, result }: KnownTask): boolean {
  const fresh = task.result(result.sha256);
  if (fresh !== undefined) return !saySame(fresh, result);
  if (task.foundRules.some((rule) => passing.has(rule))) return false;
  return task.outcome !== 'scanned';
}

function differenceFrame(task: FileTask, sha256: string): Frame {
  const message =
    'The cache held another result for this file than scanning it gives, so nothing of the cache was used';
  const draft = scanDraft(cachedResultDiffers, { message, key: sha256 });
  return { type: 'finding', id: task.job.id, member: [], draft };
}

function answer({ task, result }: KnownTask, answered: CachedRun['answered']): void {
  const { hash, id } = task.job;
  const wantsHash = hash === 'always' || (hash === 'with-findings' && result.findings.length > 0);
  for (const frame of framesOf(result, { id, size: task.file.size, hash: wantsHash })) task.take(frame);
  answered(task);
}

function keep(task: FileTask, cache: ResultCache): void {
  const result = cache.mode === 'write' && mayBeKept(task) ? task.result() : undefined;
  if (result !== undefined) cache.keep(result);
}
