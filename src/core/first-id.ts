import type { RuleId, RuleMeta } from './types.js';

/** The id that a rule was born with: fingerprints and baselines outlive renames. */
export function firstId({ id, formerIds }: Pick<RuleMeta, 'id' | 'formerIds'>): RuleId {
  return formerIds?.at(-1) ?? id;
}
