import type { RuleMeta, Severity } from '../../core/types.js';
import type { Obstacle } from './discovered.js';
import { scanDraft } from '../scan-draft.js';

/** A path that is not scanned, and why. */
export function pathObstacle(
  path: string,
  rule: RuleMeta,
  message: string,
  outcome: Obstacle['outcome'] = 'skipped',
  severity: Severity = rule.severity,
): Obstacle {
  return { path, outcome, draft: scanDraft(rule, { message, severity }) };
}
