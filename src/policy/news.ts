import type { Issue, ScanReport, SuppressedIssue } from '../core/types.js';
import { verdictOf } from './verdict.js';

/** What a pull request brought. */
export interface News {
  readonly isNew: (issue: Issue) => boolean;
  /** By path: dotted names that loading looks up, which the base version does not have. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

/**
 * Says of each finding whether a pull request brought it, and judges the report again.
 * @param failOnNew whether only those count
 */
export function markNew(report: ScanReport, { isNew, imports }: News, failOnNew: boolean): ScanReport {
  const mark = <I extends Issue | SuppressedIssue>(issue: I): I => ({ ...issue, isNew: isNew(issue) });
  const marked = {
    ...report,
    files: report.files.map((file) => {
      const newImports = imports.get(file.path);
      return newImports === undefined ? file : { ...file, newImports };
    }),
    issues: report.issues.map(mark),
    suppressed: report.suppressed.map(mark),
    policy: { ...report.policy, failOnNew },
  };
  return { ...marked, verdict: verdictOf(marked) };
}
