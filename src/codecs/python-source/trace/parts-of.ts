import type { Value } from './value.js';

/** Parts of a subject that a pattern may bind. CWE-400. */
const maxPatternParts = 256;

/** What a subject is and holds, each part once. */
export function partsOf(subject: Value): Value[] {
  const parts = new Set<Value>([subject]);
  for (const part of parts) {
    if (parts.size >= maxPatternParts) break;
    for (const inner of innerOf(part)) parts.add(inner);
  }
  return [...parts];
}

function innerOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'sequence':
      return value.items;
    case 'mapping':
      return value.entries.map(([, item]) => item);
    case 'instance':
      return [...value.members.values()];
    case 'choice':
      return value.values;
    default:
      return [];
  }
}
