import type { RuleId } from '../core/types.js';

/** Where readers of a report find the project. */
export const homepage = 'https://github.com/promptfoo/modelaudit-action';

/** The generated page of a rule. */
export function rulePage(id: RuleId): string {
  return `${homepage}/blob/main/docs/rules/${id}.md`;
}
