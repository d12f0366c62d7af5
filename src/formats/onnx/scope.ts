import { limits } from '../../core/limits.js';

/** Where a node stands, as a chain that is only spelt out when a fact needs it. */
export interface Scope {
  readonly parent: Scope | undefined;
  readonly label: string;
}

export function spellScope(scope: Scope): string {
  const labels: string[] = [];
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) labels.unshift(at.label);
  return labels.join('/').slice(0, limits.maxQuotedCharacters);
}
