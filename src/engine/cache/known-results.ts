import { FileSource } from '../../bytes/file-source.js';
import type { FileTask } from '../pool/file-task.js';
import { FileBudget } from '../file-budget.js';
import { hashSource } from '../hash-source.js';
import { SiblingFiles } from '../sibling-files.js';
import { cacheBounds, type CachedResult } from './cached-result.js';
import type { ResultCache } from './result-cache.js';

/** A task whose result is known without a scan. */
export interface KnownTask {
  readonly task: FileTask;
  readonly result: CachedResult;
}

/** Between two files: other work of the process has its turn. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Looks up each file by the SHA-256 of its bytes and its name. A result counts only while every neighbour that its scan
 * missed is still missing; scans that found a neighbour are never kept.
 */
export async function knownTasks(
  tasks: readonly FileTask[],
  cache: ResultCache,
  signal: AbortSignal,
): Promise<KnownTask[]> {
  if (cache.mode !== 'read' || cache.isEmpty) return [];
  const known: KnownTask[] = [];
  for (const task of tasks) {
    if (signal.aborted) break;
    await nextTurn();
    const result = mayBeKept(task) ? lookUp(task, cache) : undefined;
    if (result !== undefined) known.push({ task, result });
  }
  return known;
}

/** A file that is only partly at hand, or is to be described besides, is no matter of its bytes alone. */
export function mayBeKept({ file, job }: Pick<FileTask, 'file' | 'job'>): boolean {
  return file.size <= cacheBounds.fileBytes && job.partial === undefined && job.describe === undefined;
}

function lookUp({ file, job }: FileTask, cache: ResultCache): CachedResult | undefined {
  try {
    const source = FileSource.open(file.realPath, job.name, file);
    try {
      const result = cache.find(hashSource(source, new FileBudget()), job.name);
      return result !== undefined && areAbsent(file.realPath, file.root, result.absent) ? result : undefined;
    } finally {
      source.close();
    }
  } catch {
    // Whatever keeps it from being read here is told by the scan that follows.
    return undefined;
  }
}

function areAbsent(file: Buffer, root: string, paths: readonly string[]): boolean {
  const siblings = new SiblingFiles(file.toString(), root, () => undefined);
  try {
    return paths.every((path) => siblings.open(path) === undefined);
  } finally {
    siblings.close();
  }
}
