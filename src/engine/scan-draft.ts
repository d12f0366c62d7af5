import type { ByteRange, Draft, Json, RuleMeta, Severity } from '../core/types.js';

export interface ScanEvidence {
  readonly message: string;
  readonly key?: string;
  readonly at?: ByteRange;
  readonly severity?: Severity;
  readonly data?: { readonly [key: string]: Json };
  readonly count?: number;
}

/** A finding of one of the engine's own rules, before it gets its place. */
export function scanDraft(rule: RuleMeta, evidence: ScanEvidence): Draft {
  const { message, key = '', at, severity = rule.severity, data, count } = evidence;
  return {
    ruleId: rule.id,
    severity,
    message,
    key,
    at: at === undefined ? {} : { range: at },
    ...(data === undefined ? {} : { data }),
    ...(count === undefined ? {} : { count }),
  };
}
