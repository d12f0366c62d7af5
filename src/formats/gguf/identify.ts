import type { Claim } from '../../core/types.js';

export const magic = 'GGUF';

export function identifyGguf(head: Uint8Array): Claim | undefined {
  if (Buffer.from(head.subarray(0, magic.length)).toString('latin1') !== magic) return undefined;
  return { confidence: 'certain', because: 'begins with the magic number of GGUF' };
}
