import type { Issue, Outcome, ScanReport, Severity } from '../core/types.js';
import { groupByPath } from './group-by-path.js';

export type FileSummary = ScanReport['files'][number];

/** How many issues of each severity; `debug` is not counted. */
export function tally(issues: readonly Issue[]): Readonly<Record<Exclude<Severity, 'debug'>, number>> {
  const amount = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  return { critical: amount('critical'), warning: amount('warning'), info: amount('info') };
}

/** `2 critical and 1 warning`; `no` when there is none. */
export function listTally(issues: readonly Issue[]): string {
  const parts = Object.entries(tally(issues))
    .filter(([, amount]) => amount > 0)
    .map(([severity, amount]) => `${String(amount)} ${severity}`);
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
