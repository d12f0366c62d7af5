import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheBounds, type CachedResult, type CacheIdentity, readCachedResult } from '../../scan.js';
import { errorCode } from '../../shell/error-text.js';
import { writeOutputFile } from '../../shell/output-file.js';

/** `refused`: the file is not what this action writes, for the reason. `other`: of another engine, or other options. */
export type LoadedResults =
  | { readonly kind: 'loaded'; readonly results: readonly CachedResult[] }
  | { readonly kind: 'absent' | 'other' }
  | { readonly kind: 'refused'; readonly because: string };

const fileName = 'modelaudit-results.jsonl';
const schema = 1;
/** Some 200,000 results of files without findings. */
const maxFileBytes = 64 * 2 ** 20;
const maxEntries = 200_000;

/** One bad entry spoils all: nobody writes half a cache by accident. Links are not followed. */
export function loadResults(
  folder: string,
  identity: CacheIdentity,
  ruleIds: ReadonlySet<string>,
): LoadedResults {
  try {
    const text = readPlainFile(join(folder, fileName));
    return text === undefined ? { kind: 'absent' } : parse(text, identity, ruleIds);
  } catch (error) {
    return { kind: 'refused', because: describe(error) };
  }
}

/** What a parser says quotes what it reads. */
function describe(error: unknown): string {
  if (error instanceof SyntaxError) return 'it is no JSON';
  return errorCode(error) ?? (error instanceof Error ? error.message : String(error));
}

function parse(text: string, identity: CacheIdentity, ruleIds: ReadonlySet<string>): LoadedResults {
  const [header = '', ...lines] = text.split('\n');
  const said = JSON.parse(header) as Partial<CacheIdentity & { readonly schema: number }> | null;
  if (said?.schema !== schema || said.engine !== identity.engine || said.options !== identity.options)
    return { kind: 'other' };
  if (lines.pop() !== '') throw new Error('it breaks off');
  if (lines.length > maxEntries) throw new Error('it holds too many entries');
  return { kind: 'loaded', results: lines.map((line) => readEntry(line, ruleIds)) };
}

function readEntry(line: string, ruleIds: ReadonlySet<string>): CachedResult {
  if (line.length > cacheBounds.entryCharacters) throw new Error('an entry is too long');
  return readCachedResult(JSON.parse(line), ruleIds);
}

/** Undefined where there is none. @throws Error for everything that is no plain file of a plain folder */
function readPlainFile(path: string): string | undefined {
  const posix: { readonly O_NOFOLLOW?: number; readonly O_NONBLOCK?: number } = constants;
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (!stats.isFile()) throw new Error('it is no regular file');
  const descriptor = openSync(path, constants.O_RDONLY | (posix.O_NOFOLLOW ?? 0) | (posix.O_NONBLOCK ?? 0));
  try {
    if (fstatSync(descriptor).size > maxFileBytes) throw new Error('it is larger than this action writes');
    return readFileSync(descriptor, 'utf8');
  } finally {
    closeSync(descriptor);
  }
}

/** Writes what fits; a result that is too long is scanned again next time. @throws UsageError */
export function saveResults(
  folder: string,
  identity: CacheIdentity,
  results: readonly CachedResult[],
): number {
  mkdirSync(folder, { recursive: true });
  const lines = [JSON.stringify({ schema, ...identity })];
  let bytes = 0;
  for (const result of results.slice(0, maxEntries)) {
    const line = JSON.stringify(result);
    if (line.length > cacheBounds.entryCharacters) continue;
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > maxFileBytes / 2) break;
    lines.push(line);
  }
  writeOutputFile(join(realpathSync.native(folder), fileName), `${lines.join('\n')}\n`);
  return lines.length - 1;
}
