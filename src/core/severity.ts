import type { FailOn, Severity } from './types.js';

/** Worst first. */
export const severities: readonly Severity[] = ['critical', 'warning', 'info', 'debug'];

const rank: Readonly<Record<Severity | 'never', number>> = {
  critical: 4,
  warning: 3,
  info: 2,
  debug: 1,
  never: 5,
};

/** Negative when `a` is worse than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return rank[b] - rank[a];
}

/** The worse of two severities; undefined counts as none. */
export function worseSeverity<S extends Severity | undefined>(a: S, b: S): S {
  return (a === undefined ? 0 : rank[a]) >= (b === undefined ? 0 : rank[b]) ? a : b;
}

/** Whether a finding of `severity` reaches the gate. */
export function reaches(severity: Severity, failOn: FailOn): boolean {
  return rank[severity] >= rank[failOn];
}
