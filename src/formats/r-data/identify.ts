import { headText } from '../../bytes/head-text.js';
import type { Claim } from '../../core/types.js';

const workspace = /^RD[XAB][23]\n/;
const stream = /^(?:X\n\0\0\0[\x02\x03]|A\n[23]\n|B\n[\x02\x03]\0\0\0)/;

/** The magic of a workspace, or the encoding and version that begin a serialised object (R Internals, 1.8). */
export function identifyRData(head: Uint8Array): Claim | undefined {
  const start = headText(head).slice(0, 16);
  if (workspace.test(start)) return { confidence: 'certain', because: 'it begins as a saved workspace of R' };
  return stream.test(start)
    ? { confidence: 'certain', because: 'it begins as a serialised object of R' }
    : undefined;
}
