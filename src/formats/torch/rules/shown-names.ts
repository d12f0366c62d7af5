import { quoted } from '../../../core/quoted.js';
import type { TorchRecord } from '../facts.js';

/** Names that one finding shows. */
const maxShownNames = 3;

/** The first names, quoted, and how many more there are. */
export function shownNames(records: readonly Pick<TorchRecord, 'name'>[]): string {
  const shown = records.slice(0, maxShownNames).map(({ name }) => quoted(name));
  const more = records.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
}

export function namesOf(records: readonly Pick<TorchRecord, 'name'>[]): string[] {
  return records.slice(0, maxShownNames).map(({ name }) => name);
}
