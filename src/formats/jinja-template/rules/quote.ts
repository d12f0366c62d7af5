import type { Location } from '../../../core/types.js';
import { maskSecrets } from '../../../judgement/text/find-secrets.js';
import type { TemplatePlace } from '../facts.js';

/** Characters of an expression that a message quotes. */
const maxShown = 160;
/** Findings of one rule in one template. */
export const maxFindings = 50;

export function quote(expression: string): string {
  const flat = maskSecrets(expression).replace(/\s+/g, ' ').trim();
  return flat.length > maxShown ? `${flat.slice(0, maxShown)}…` : flat;
}

export function locationOf({ offset, length, line, column }: TemplatePlace): Location {
  return { range: { offset, length }, line, column };
}
