import type { RuleId, RuleMeta } from './types.js';

/** Rules about trouble of the run, which are no findings of a file. */
export function operationalIds({ rules }: { readonly rules: readonly RuleMeta[] }): ReadonlySet<RuleId> {
  return new Set(rules.filter(({ operational }) => operational === true).map(({ id }) => id));
}
