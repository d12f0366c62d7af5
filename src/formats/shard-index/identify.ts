import { objectText } from '../../bytes/object-text.js';
import type { ByteSource, Claim } from '../../core/types.js';

const weightMap = /"weight_map"\s*:\s*\{/;

/** A JSON object with a `weight_map`; a long one may stand behind the head, where only the name tells. */
export function identifyShardIndex(head: Uint8Array, _: ByteSource, name: string): Claim | undefined {
  const text = objectText(head);
  if (text === undefined) return undefined;
  if (weightMap.test(text)) return { confidence: 'certain', because: 'is a JSON object with a weight_map' };
  if (!name.toLowerCase().endsWith('.index.json')) return undefined;
  return { confidence: 'possible', because: 'is a JSON object' };
}
