import { severities } from '../core/severity.js';
import type { Issue, ScanReport, Severity } from '../core/types.js';
import { count } from '../reports/count.js';
import { clip } from '../reports/neutralise.js';
import { worstFirst } from '../reports/order.js';
import { placeInFile } from '../reports/place.js';
import { type AnnotationLevel, log } from './log.js';
import { shownIssues } from '../reports/shown-issues.js';

const levels: Readonly<Record<Exclude<Severity, 'debug'>, AnnotationLevel>> = {
  critical: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * The runner shows 10 annotations of a level for one step (actions/runner, ExecutionContext.cs). What the action says
 * itself comes out of the same ten: what it has said already, and what is still to come: its failure, three warnings
 * (upload, check run, review comments), two notices (no model, this list's last line).
 */
const perStep = 10;
const reserved: Readonly<Record<AnnotationLevel, number>> = { error: 1, warning: 3, notice: 2 };
const maxMessageCharacters = 1500;

/** The worst findings at their files, and one line that says how many are not shown. */
export function annotate(report: ScanReport): void {
  const issues = worstFirst(shownIssues(report));
  const shown = severities.flatMap((severity) =>
    severity === 'debug' ? [] : ofSeverity(issues, severity).slice(0, roomFor(levels[severity])),
  );
  shown.forEach(annotateIssue);
  const left = issues.length - shown.length;
  if (left > 0) log.notice(`${count(left, 'more finding')} in the job summary and in the reports.`);
}

function roomFor(level: AnnotationLevel): number {
  return Math.max(0, perStep - reserved[level] - log.said(level));
}

function ofSeverity(issues: readonly Issue[], severity: Severity): Issue[] {
  return issues.filter((issue) => issue.severity === severity);
}

function annotateIssue(issue: Issue): void {
  if (issue.severity === 'debug') return;
  const place = placeInFile(issue);
  const where = place === '' ? '' : ` (${place})`;
  log.annotate(levels[issue.severity], `${clip(issue.message, maxMessageCharacters)}${clip(where, 300)}`, {
    title: `ModelAudit ${issue.ruleId}`,
    file: issue.path,
    line: issue.member.length === 0 ? issue.at.line : undefined,
  });
}
