import type { Claim } from '../../core/types.js';
import { hasIdentifier } from './header.js';

export function identifyExecutorch(head: Uint8Array): Claim | undefined {
  return hasIdentifier(head)
    ? { confidence: 'certain', because: 'has the identifier of an ExecuTorch program' }
    : undefined;
}
