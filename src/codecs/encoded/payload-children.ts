import { MemorySource } from '../../bytes/memory-source.js';
import type { Budget, Child } from '../../core/types.js';
import { findPayloads } from './find-payloads.js';

/**
 * What a constant hides behind encodings, as embedded artifacts named after the encodings; Python source has the
 * profile `hidden`.
 * @param bytes the constant, one character a byte
 */
export function payloadChildren(bytes: string, budget: Budget): Child[] {
  return findPayloads(bytes, budget).map(({ bytes: decoded, layers, kind }) => ({
    member: layers.join('-'),
    ...(kind === 'python' ? { expects: 'python-source', profile: 'hidden' } : {}),
    open: () => new MemorySource(Buffer.from(decoded, 'latin1'), layers.join('-')),
  }));
}
