import { headText } from '../../bytes/head-text.js';
import type { Claim } from '../../core/types.js';

const beginning = /^\s*program\(\d+\.\d+\)/;

export function identifyProgram(head: Uint8Array): Claim | undefined {
  return beginning.test(headText(head).slice(0, 256))
    ? { confidence: 'certain', because: 'begins as a program in the language of Core ML' }
    : undefined;
}
