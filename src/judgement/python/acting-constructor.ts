import { actingConstructors, actingFamilies } from '../../knowledge/python/acting-callables.js';
import { NameTable } from './name-table.js';

const acting = new NameTable(actingConstructors);

/** Whether a class of a vetted package opens, imports, fetches or starts something when it is constructed. */
export function isActingConstructor(resolved: string): boolean {
  return acting.hasDotted(resolved) || actingFamilies.some((family) => resolved.startsWith(`${family}.`));
}
