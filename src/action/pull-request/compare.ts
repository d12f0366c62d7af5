import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { limits } from '../../core/limits.js';
import type { Issue, ScanReport } from '../../core/types.js';
import type { News } from '../../scan.js';
import { count, formatBytes } from '../../reports/count.js';
import { affectedFiles } from './affected.js';
import { BaseFiles, type BaseSources, maxBaseBytes } from './base-files.js';
import type { Changes } from './changes.js';

/** What a pull request brought. */
export interface Comparison extends News {
  /** Sentences for the report. */
  readonly notes: readonly string[];
}

export interface CompareRequest extends BaseSources {
  readonly report: ScanReport;
  readonly changes: Changes;
  /** An existing folder, the runner's temporary one. */
  readonly temporary: string;
  /** Scans a folder as the checkout was scanned; the report's paths are relative to it. */
  readonly scan: (folder: string) => Promise<ScanReport>;
}

/**
 * Scans the base versions of the files that have findings or import something. A finding that the base version had as well is not new;
 * everything in a file whose base version can't be had is. What the pull request does not concern is not new.
 */
export async function compareWithBase(request: CompareRequest): Promise<Comparison> {
  const { report, changes } = request;
  const suspects = [...new Set([...report.issues, ...report.suppressed].map(({ path }) => path))];
  const affected = affectedFiles([...report.files.map(({ path }) => path), ...suspects], changes.touched);
  // What a pull request leaves as it is imports what it did.
  const importing = report.files.filter(
    ({ path, imports = [] }) => imports.length > 0 && changes.files.get(path) !== undefined,
  );
  const paths = [...new Set([...suspects, ...importing.map(({ path }) => path)])];
  const wanted = paths.filter((path) => affected.has(path) && basePathOf(path, changes) !== undefined);
  const { known, imports, found } = wanted.length === 0 ? nothing : await scanBase(request, wanted);
  const missing = suspects.filter((path) => wanted.includes(path) && !found.has(path)).length;
  return {
    isNew: ({ ruleId, path, fingerprint }: Issue) =>
      ruleId === ofThisRun || (affected.has(path) && !known.has(fingerprint)),
    imports: newImports(importing, found, imports),
    notes: missing === 0 ? [] : [missingNote(missing)],
  };
}

/** Of files whose base version was read; of a new file everything is new, and nobody has to be told. */
function newImports(
  files: ScanReport['files'],
  found: ReadonlySet<string>,
  base: BaseFindings['imports'],
): News['imports'] {
  const compared = files
    .filter(({ path }) => found.has(path))
    .map(({ path, imports = [] }) => {
      const before = base.get(path) ?? [];
      const known = new Set(before);
      // Where a list was cut off, what is missing there proves nothing.
      const isWhole = Math.max(before.length, imports.length) < limits.maxComparedImports;
      return [path, isWhole ? imports.filter((name) => !known.has(name)) : []] as const;
    });
  return new Map(compared.filter(([, names]) => names.length > 0));
}

/** No version of a file has this one; it is about what an earlier run left. */
const ofThisRun = 'scan/cached-result-differs';

interface BaseFindings {
  /** Fingerprints. */
  readonly known: ReadonlySet<string>;
  /** By path. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
  /** Files whose base version could be had. */
  readonly found: ReadonlySet<string>;
}

const nothing: BaseFindings = { known: new Set(), imports: new Map(), found: new Set() };

async function scanBase(request: CompareRequest, paths: readonly string[]): Promise<BaseFindings> {
  const { changes, temporary, scan } = request;
  const base = new BaseFiles(mkdtempSync(join(temporary, 'modelaudit-base-')), changes.base, request);
  try {
    const found = new Set<string>();
    for (const path of paths) {
      if (await base.add(path, basePathOf(path, changes) ?? path)) found.add(path);
    }
    if (found.size === 0) return nothing;
    const { issues, suppressed, files } = await scan(base.folder);
    return {
      known: new Set([...issues, ...suppressed].map(({ fingerprint }) => fingerprint)),
      imports: new Map(files.map(({ path, imports = [] }) => [path, imports])),
      found,
    };
  } finally {
    rmSync(base.folder, { recursive: true, force: true });
  }
}

/** Undefined for a file that the base does not have. A file that only its neighbours concern is in the base as it is. */
function basePathOf(path: string, { files }: Changes): string | undefined {
  return files.has(path) ? files.get(path) : path;
}

function missingNote(missing: number): string {
  return `All findings of ${count(missing, 'changed file')} count as new: the base version is larger than ${formatBytes(maxBaseBytes)} or could not be had.`;
}
