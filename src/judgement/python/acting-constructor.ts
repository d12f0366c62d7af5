import { actingConstructors, actingFamilies } from '../../knowledge/python/acting-callables.js';

const acting = new Set(
  Object.entries(actingConstructors).flatMap(([module, names]) =>
    names.split(' ').map((name) => `${module}.${name}`),
  ),
);

/** Whether a class of a vetted package opens, imports, fetches or starts something when it is constructed. */
export function isActingConstructor(resolved: string): boolean {
  return acting.has(resolved) || actingFamilies.some((family) => resolved.startsWith(`${family}.`));
}
