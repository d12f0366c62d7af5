import type { AnyFormat, RuleMeta } from '../core/types.js';
import { formats } from './index.js';

/**
 * The rules of every format, as data; formats that share a folder share its rules. The bundler puts the value in the place of this module, so that the action and the
 * command line carry no parser and no table of knowledge: these belong to the scanner process alone.
 */
export const formatRules: readonly RuleMeta[] = [
  ...new Map(
    (await Promise.all(formats.map((format) => format.catalogue()))).flat().map((rule) => [rule.id, rule]),
  ).values(),
];

/** Every format by its name, as data like the rules. */
export const formatTitles: readonly Pick<AnyFormat, 'id' | 'title' | 'depth'>[] = formats.map(
  ({ id, title, depth }) => ({ id, title, ...(depth === undefined ? {} : { depth }) }),
);
