import { limits } from '../../core/limits.js';

/** Names that a finding lists. */
const maxNamed = 12;

/** What code uses, as a clause behind `it`: its names in order, each once, as many as a reader takes in. */
export function describeNames(used: readonly string[]): string {
  const names = [...new Set(used)].sort();
  if (names.length === 0) return 'only computes on its arguments';
  const more = names.length > maxNamed ? ` and ${String(names.length - maxNamed)} more names` : '';
  return `uses ${names.slice(0, maxNamed).join(', ')}${more}`.slice(0, limits.maxQuotedCharacters);
}
