import type { Claim } from '../../core/types.js';

export const magic = 'CBM1';

export function identifyCatboost(head: Uint8Array): Claim | undefined {
  if (Buffer.from(head.subarray(0, 4)).toString('latin1') !== magic) return undefined;
  return { confidence: 'certain', because: 'begins with the magic number of CatBoost' };
}
