import type { LfsPointer } from '../../core/lfs-pointer.js';
import type { ByteRange, FileReport } from '../../core/types.js';

/** A file that stands in for another one: bigger than what is known of it. */
export interface PartialFile {
  /** Absolute path of a sparse file as large as the object. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  /** What of it is at hand; neither touching nor overlapping. */
  readonly present: readonly ByteRange[];
}

/** Where the objects of Git LFS pointers come from. */
export interface RemoteObjects {
  /** Begins to fetch; pointers whose object can't be had are left out. */
  open(pointers: readonly PointerFile[]): Promise<ReadonlyMap<string, PartialFile>>;
  /** Fetches ranges; undefined where they can't be had. */
  fetch(path: string, ranges: readonly ByteRange[]): Promise<PartialFile | undefined>;
  /** Fetches all of it and holds it to its hash; undefined where that fails. */
  fetchWhole(path: string): Promise<PartialFile | undefined>;
}

/** A file of the checkout that is a Git LFS pointer. */
export interface PointerFile extends LfsPointer {
  /** As reports name it. */
  readonly path: string;
}

/** After so many rounds the whole object is cheaper. */
const maxRounds = 16;

/**
 * Scans the objects that pointers stand for, as far as scanners ask for their bytes.
 * @param scan scans these files of the checkout, with others in their place
 * @returns the reports with those of pointers replaced where their object could be had
 */
export async function resolvePointers(
  reports: readonly FileReport[],
  objects: RemoteObjects,
  scan: (files: ReadonlyMap<string, PartialFile>) => Promise<readonly FileReport[]>,
): Promise<FileReport[]> {
  const resolved = new Map<string, FileReport>();
  let pending = await objects.open(reports.flatMap(pointerOf));
  for (let round = 1; pending.size > 0; round++) {
    const next = new Map<string, PartialFile>();
    for (const report of await scan(pending)) {
      const absent = report.absent ?? [];
      if (absent.length === 0) resolved.set(report.path, report);
      else await fetchNext(objects, report.path, round >= maxRounds ? undefined : absent, next);
    }
    // Whoever asks for more of an object that is there as a whole reads beyond it.
    pending = round > maxRounds ? new Map() : next;
  }
  return reports.map((report) => resolved.get(report.path) ?? report);
}

async function fetchNext(
  objects: RemoteObjects,
  path: string,
  ranges: readonly ByteRange[] | undefined,
  next: Map<string, PartialFile>,
): Promise<void> {
  const file = ranges === undefined ? await objects.fetchWhole(path) : await objects.fetch(path, ranges);
  if (file !== undefined) next.set(path, file);
}

function pointerOf({ path, findings }: FileReport): PointerFile[] {
  const data = findings.find(({ ruleId }) => ruleId === 'scan/lfs-pointer')?.data;
  const [sha256, size] = [data?.['sha256'], data?.['size']];
  return typeof sha256 === 'string' && typeof size === 'number' ? [{ path, sha256, size }] : [];
}
