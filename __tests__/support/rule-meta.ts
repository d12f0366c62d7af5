import type { RuleId, RuleMeta } from '../../src/core/types.js';

/** A rule that says nothing but what the test gives it. */
export function ruleMeta(id: RuleId, more: Partial<RuleMeta> = {}): RuleMeta {
  return {
    id,
    title: id,
    severity: 'warning',
    securitySeverity: '5.0',
    precision: 'high',
    cwe: [],
    cve: [],
    references: [],
    since: '1.0.0',
    help: { why: 'why', fix: 'fix' },
    ...more,
  };
}
