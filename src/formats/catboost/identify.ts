import { headText } from '../../bytes/head-text.js';
import type { Claim } from '../../core/types.js';

export const magic = 'CBM1';

export function identifyCatboost(head: Uint8Array): Claim | undefined {
  if (headText(head).slice(0, 4) !== magic) return undefined;
  return { confidence: 'certain', because: 'begins with the magic number of CatBoost' };
}
