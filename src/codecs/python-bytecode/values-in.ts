import type { MarshalValue } from '../marshal/code-object.js';

/** Constants looked through for code; constants may be nested and shared. CWE-400. */
const maxVisited = 100_000;

/** Every value in constants, each once, containers followed and code objects not. */
export function valuesIn(constants: readonly MarshalValue[]): MarshalValue[] {
  const seen = new Set<MarshalValue>(constants);
  for (const value of seen) {
    if (seen.size > maxVisited) break;
    if ('items' in value) for (const item of value.items) seen.add(item);
    if (value.type === 'dict') for (const item of value.entries.flat()) seen.add(item);
  }
  return [...seen];
}
