import type { Issue, ScanReport, SuppressedIssue } from '../core/types.js';
import { verdictOf } from './verdict.js';

/**
 * Says of each finding whether a pull request brought it, and judges the report again.
 * @param failOnNew whether only those count
 */
export function markNew(
  report: ScanReport,
  isNew: (issue: Issue) => boolean,
  failOnNew: boolean,
): ScanReport {
  const mark = <I extends Issue | SuppressedIssue>(issue: I): I => ({ ...issue, isNew: isNew(issue) });
  const marked = {
    ...report,
    issues: report.issues.map(mark),
    suppressed: report.suppressed.map(mark),
    policy: { ...report.policy, failOnNew },
  };
  return { ...marked, verdict: verdictOf(marked) };
}
