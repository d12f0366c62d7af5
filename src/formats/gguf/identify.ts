import { headText } from '../../bytes/head-text.js';
import type { Claim } from '../../core/types.js';

export const magic = 'GGUF';

export function identifyGguf(head: Uint8Array): Claim | undefined {
  if (headText(head).slice(0, magic.length) !== magic) return undefined;
  return { confidence: 'certain', because: 'begins with the magic number of GGUF' };
}
