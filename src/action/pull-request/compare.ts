import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue, ScanReport } from '../../core/types.js';
import { count, formatBytes } from '../../reports/count.js';
import { affectedFiles } from './affected.js';
import { BaseFiles, type BaseSources, maxBaseBytes } from './base-files.js';
import type { Changes } from './changes.js';

/** Which findings a pull request brought. */
export interface Comparison {
  readonly isNew: (issue: Issue) => boolean;
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
 * Scans the base versions of the files that have findings. A finding that the base version had as well is not new;
 * everything in a file whose base version can't be had is. What the pull request does not concern is not new.
 */
export async function compareWithBase(request: CompareRequest): Promise<Comparison> {
  const { report, changes } = request;
  const suspects = [...new Set([...report.issues, ...report.suppressed].map(({ path }) => path))];
  const affected = affectedFiles([...report.files.map(({ path }) => path), ...suspects], changes.touched);
  const wanted = suspects.filter((path) => affected.has(path) && basePathOf(path, changes) !== undefined);
  const { known, missing } = wanted.length === 0 ? nothing : await scanBase(request, wanted);
  return {
    isNew: ({ path, fingerprint }) => affected.has(path) && !known.has(fingerprint),
    notes: missing === 0 ? [] : [missingNote(missing)],
  };
}

interface BaseFindings {
  /** Fingerprints. */
  readonly known: ReadonlySet<string>;
  /** Files whose base version could not be had. */
  readonly missing: number;
}

const nothing: BaseFindings = { known: new Set(), missing: 0 };

async function scanBase(request: CompareRequest, paths: readonly string[]): Promise<BaseFindings> {
  const { changes, temporary, scan } = request;
  const base = new BaseFiles(mkdtempSync(join(temporary, 'modelaudit-base-')), changes.base, request);
  try {
    let missing = 0;
    for (const path of paths) {
      if (!(await base.add(path, basePathOf(path, changes) ?? path))) missing++;
    }
    if (missing === paths.length) return { known: new Set(), missing };
    const { issues, suppressed } = await scan(base.folder);
    return { known: new Set([...issues, ...suppressed].map(({ fingerprint }) => fingerprint)), missing };
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
