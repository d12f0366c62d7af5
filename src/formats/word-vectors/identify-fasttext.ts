import type { Claim } from '../../core/types.js';

/** FASTTEXT_FILEFORMAT_MAGIC_INT32. */
const magic = 793_712_314;

export function identifyFasttext(head: Uint8Array): Claim | undefined {
  if (head.length < 8) return undefined;
  const start = Buffer.from(head.subarray(0, 8));
  if (start.readInt32LE(0) !== magic || start.readInt32LE(4) > 100) return undefined;
  return { confidence: 'certain', because: 'begins with the magic number of fastText' };
}
