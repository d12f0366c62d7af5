import { MemorySource } from '../../bytes/memory-source.js';
import { LimitError } from '../../core/errors.js';
import type { Budget, Child } from '../../core/types.js';
import { findPayloads } from './find-payloads.js';

/**
 * What a constant hides behind encodings, as embedded artifacts named after the encodings; Python source has the
 * profile `hidden`.
 * @param bytes the constant, one character a byte
 */
export function payloadChildren(bytes: string, budget: Budget): Child[] {
  const { payloads, isCut } = findPayloads(bytes, budget);
  const children = payloads.map(({ bytes: decoded, layers, kind }): Child => ({
    member: layers.join('-'),
    ...(kind === 'python' ? { expects: 'python-source', profile: 'hidden' } : {}),
    open: () => new MemorySource(Buffer.from(decoded, 'latin1'), layers.join('-')),
  }));
  return isCut ? [...children, { member: 'encodings', open: refuse }] : children;
}

function refuse(): never {
  throw new LimitError('maxEncodings', 0, 'a constant can be decoded in more ways than are tried');
}
