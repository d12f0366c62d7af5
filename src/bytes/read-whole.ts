import { LimitError } from '../core/errors.js';
import { limits } from '../core/limits.js';
import type { ByteSource } from '../core/types.js';
import { latin1 } from './latin1.js';

/** All bytes of a text. @throws LimitError maxTextBytes */
export function readWhole(source: ByteSource): Uint8Array {
  if (source.size > limits.maxTextBytes)
    throw new LimitError('maxTextBytes', limits.maxTextBytes, `${String(source.size)} bytes of text`);
  return source.read(0, source.size);
}

/** A text as ISO 8859-1, so that a character is a byte and a place in it an offset. @throws LimitError maxTextBytes */
export function readLatin1(source: ByteSource): string {
  return latin1.decode(readWhole(source));
}
