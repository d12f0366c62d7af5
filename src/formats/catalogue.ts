import type { AnyFormat, RuleMeta } from '../core/types.js';
import { formats } from './index.js';

/**
 * The rules of every format, as data; formats that share a folder share its rules. The bundler puts the value in the place of this module, so that the action and the
 * command line carry no parser and no table of knowledge: these belong to the scanner process alone.
 */
export const formatRules: readonly RuleMeta[] = await allRules();

async function allRules(): Promise<RuleMeta[]> {
  const rules = new Map<string, RuleMeta>();
  for (const format of formats) for (const rule of await format.catalogue()) rules.set(rule.id, rule);
  return [...rules.values()];
}

/** Every format by its name, as data like the rules. */
export const formatTitles: readonly Pick<AnyFormat, 'id' | 'title' | 'depth'>[] = formats.map(
  ({ id, title, depth }) => ({ id, title, ...(depth === undefined ? {} : { depth }) }),
);
