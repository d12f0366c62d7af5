import { reaches } from '../core/severity.js';
import type { FileReport, Issue, ScanReport, SuppressedIssue, Verdict } from '../core/types.js';
import { operationalIds } from '../core/operational-ids.js';

type Judged = Pick<ScanReport, 'files' | 'issues' | 'suppressed' | 'rules' | 'policy'>;

/** `findings`, else `incomplete`, else `clean`. Operational findings never gate by severity. */
export function verdictOf(report: Judged): Verdict {
  const gating = contentIssues(report).filter((issue) => reaches(issue.severity, report.policy.failOn));
  if (gating.some((issue) => counts(issue, report))) return 'findings';
  return countedIncomplete(report).length > 0 ? 'incomplete' : 'clean';
}

/** Whether an operational finding is there, before any configuration. */
export function hasErrors(reports: readonly FileReport[], rules: ScanReport['rules']): boolean {
  const operational = operationalIds({ rules });
  return reports.some((report) => report.findings.some((finding) => operational.has(finding.ruleId)));
}

/**
 * Whether files that were not analysed whole fail the run, under its `fail-on-incomplete`: LFS pointers and files over
 * the size limit count only with `all`.
 */
export function failsAsIncomplete(report: Judged): boolean {
  const { failOnIncomplete } = report.policy;
  if (failOnIncomplete === 'false') return false;
  const incomplete = countedIncomplete(report);
  if (failOnIncomplete === 'all') return incomplete.length > 0;
  const excused = pathsWith(
    report,
    (issue) => issue.ruleId === 'scan/lfs-pointer' || issue.ruleId === 'scan/too-large',
  );
  return incomplete.some((file) => file.outcome !== 'skipped' || !excused.has(file.path));
}

/** Exit status of the command line. */
export function exitStatus(report: ScanReport, run: { readonly anythingScanned: boolean }): 0 | 1 | 2 {
  if (contentIssues(report).some((issue) => reaches(issue.severity, report.policy.failOn))) return 1;
  return report.hasErrors || !run.anythingScanned || failsAsIncomplete(report) ? 2 : 0;
}

/**
 * Files that claim to be models and were not analysed whole. A stray `.bin` that nothing recognises is none, and so is a
 * file whose gaps the user has accepted by allow entries or the baseline.
 */
export function incompleteFiles(report: Judged): ScanReport['files'] {
  const stray = pathsWith(
    report,
    (issue) => issue.ruleId === 'scan/unrecognised' && foundAs(issue) === 'info',
  );
  const accepted = acceptedGaps(report);
  return report.files.filter(
    ({ outcome, path }) =>
      outcome !== 'scanned' && !(outcome === 'unrecognised' && stray.has(path)) && !accepted.has(path),
  );
}

/** Without those that were no more complete before the pull request, where only what is new counts. */
export function countedIncomplete(report: Judged): ScanReport['files'] {
  const files = incompleteFiles(report);
  if (report.policy.failOnNew !== true) return files;
  const [brought, known] = [true, false].map((isNew) =>
    pathsWith(report, (issue) => issue.ruleId.startsWith('scan/') && (issue.isNew ?? true) === isNew),
  );
  return files.filter(({ path }) => brought?.has(path) === true || known?.has(path) !== true);
}

function counts({ isNew = true }: Issue, { policy }: Judged): boolean {
  return policy.failOnNew !== true || isNew;
}

/** Trouble of the run can't be accepted: it says nothing about the file. */
function acceptedGaps(report: Judged): ReadonlySet<string> {
  const operational = operationalIds(report);
  const isGap = ({ ruleId }: Issue): boolean => ruleId.startsWith('scan/');
  const isAccepted = ({ suppression }: SuppressedIssue): boolean =>
    suppression.by === 'allow' || suppression.by === 'baseline';
  const accepted = report.suppressed.filter((issue) => isGap(issue) && isAccepted(issue));
  const open = new Set(
    [
      ...report.issues.filter((issue) => isGap(issue) && reaches(foundAs(issue), 'warning')),
      ...report.suppressed.filter((issue) => isGap(issue) && !isAccepted(issue)),
      ...accepted.filter(({ ruleId }) => operational.has(ruleId)),
    ].map(({ path }) => path),
  );
  return new Set(accepted.map(({ path }) => path).filter((path) => !open.has(path)));
}

/** The severity before configuration changed it. */
function foundAs(issue: Issue): Issue['severity'] {
  return issue.changed?.severityBefore ?? issue.severity;
}

function pathsWith(report: Judged, wanted: (issue: Issue | SuppressedIssue) => boolean): ReadonlySet<string> {
  return new Set([...report.issues, ...report.suppressed].filter(wanted).map((issue) => issue.path));
}

function contentIssues(report: Judged): Issue[] {
  const operational = operationalIds(report);
  return report.issues.filter((issue) => !operational.has(issue.ruleId));
}
