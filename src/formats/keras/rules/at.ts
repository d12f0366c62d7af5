import { quoted } from '../../../core/quoted.js';
import type { Location } from '../../../core/types.js';
import type { KerasPlace } from '../facts.js';

/** Where in the file, and in which layer. */
export function at({ layer, key, line, column }: KerasPlace): Location {
  const logical = layer === '' ? `key ${key}` : `layer ${layer.slice(0, 120)}`;
  return line === undefined || column === undefined ? { logical } : { line, column, logical };
}

/** `layer "lambda_3" (in Sequential, TimeDistributed)`. */
export function spellPlace({ layer, within }: KerasPlace): string {
  const outer = within.slice(0, -1);
  const path = outer.length === 0 ? '' : ` (in ${outer.join(', ')})`;
  return layer === '' ? 'the configuration' : `layer ${quoted(layer)}${path}`;
}
