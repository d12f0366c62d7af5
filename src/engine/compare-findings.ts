import { compareSeverity } from '../core/severity.js';
import type { Finding } from '../core/types.js';
import { compareText } from './compare-text.js';

/** The report's order: path, member, severity, offset, rule; then key and message, so that no order is left to chance. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    compareMembers(a.member, b.member) ||
    compareSeverity(a.severity, b.severity) ||
    offsetOf(a) - offsetOf(b) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.key, b.key) ||
    compareText(a.message, b.message)
  );
}

function compareMembers(a: readonly string[], b: readonly string[]): number {
  for (const [index, name] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compareText(name, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function offsetOf(finding: Finding): number {
  return finding.at.range?.offset ?? -1;
}
