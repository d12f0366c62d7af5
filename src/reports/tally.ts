import type { Issue, Json, Outcome, ScanReport, Severity } from '../core/types.js';
import { grouped } from './count.js';
import { groupByPath } from './group-by-path.js';

export type FileSummary = ScanReport['files'][number];

type Counted = Exclude<Severity, 'debug'>;

/** How many issues of each severity, with those that are not listed because their file has too many; `debug` is not counted. */
export function tally(issues: readonly Issue[]): Readonly<Record<Counted, number>> {
  const amounts = { critical: 0, warning: 0, info: 0 };
  for (const issue of issues) {
    if (issue.severity !== 'debug') amounts[issue.severity] += 1;
    if (issue.ruleId === 'scan/findings-limit') addDropped(amounts, issue.data?.['dropped_by_severity']);
  }
  return amounts;
}

/** A report may come from a file that anybody wrote. */
function addDropped(amounts: Record<Counted, number>, dropped: Json | undefined): void {
  if (typeof dropped !== 'object' || dropped === null) return;
  for (const [severity, amount] of Object.entries(dropped))
    if (isCounted(severity) && typeof amount === 'number' && Number.isSafeInteger(amount) && amount > 0)
      amounts[severity] += amount;
}

function isCounted(severity: string): severity is Counted {
  return severity === 'critical' || severity === 'warning' || severity === 'info';
}

/** `2 critical and 1 warning`; `no` when there is none. */
export function listTally(issues: readonly Issue[]): string {
  const parts = Object.entries(tally(issues))
    .filter(([, amount]) => amount > 0)
    .map(([severity, amount]) => `${grouped(amount)} ${severity}`);
  const last = parts.pop() ?? 'no';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

const outcomes: Readonly<Record<Outcome, string>> = {
  scanned: 'scanned',
  partial: 'only partly analysed',
  unreadable: 'could not be read',
  'timed-out': 'ran out of time',
  skipped: 'skipped',
  unrecognised: 'not recognised',
};

/** An outcome in words. */
export function describeOutcome(outcome: Outcome): string {
  return outcomes[outcome];
}

export interface Unanalysed {
  readonly file: FileSummary;
  /** The messages of the scan's own rules on this file. Raw text. */
  readonly reasons: readonly string[];
}

/** Files that were not analysed whole, and why. Reasons that policy suppressed count too. */
export function listUnanalysed(report: ScanReport): readonly Unanalysed[] {
  const causes = [...report.issues, ...report.suppressed].filter(({ ruleId }) => ruleId.startsWith('scan/'));
  const reasons = groupByPath(causes);
  return report.files
    .filter(({ outcome }) => outcome !== 'scanned')
    .map((file) => ({ file, reasons: (reasons.get(file.path) ?? []).map(({ message }) => message) }));
}
