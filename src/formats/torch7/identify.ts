import { FormatError, LimitError } from '../../core/errors.js';
import type { ByteSource, Claim } from '../../core/types.js';
import { BinaryFields } from './field-readers.js';
import { ObjectReader } from './object-reader.js';
import { unbounded } from '../../core/unbounded.js';

const version = /^V [0-9]$/;
const ascii = /^4\n1\n3\nV [0-9]\n\d+\n[A-Za-z]\w*\.|^[34]\n\d+\n/;
/** Objects at the front that a trial walks. */
const trialBytes = 65_536;

/** A table or a Torch object, whose class or first keys can be walked. */
export function identifyTorch7(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (head.length < 16) return undefined;
  const start = Buffer.from(head.subarray(0, 64));
  const isObject =
    start.readInt32LE(0) === 4 &&
    start.readInt32LE(4) === 1 &&
    version.test(start.subarray(12, 15).toString('latin1'));
  if (isObject) return { confidence: 'certain', because: 'begins with a Torch object' };
  if (ascii.test(start.toString('latin1')))
    return { confidence: 'possible', because: 'begins as a Torch object in ASCII' };
  if (start.readInt32LE(0) !== 3 || start.readInt32LE(4) !== 1) return undefined;
  return walks(source)
    ? { confidence: 'likely', because: 'begins with a table of Torch objects' }
    : undefined;
}

/** A table has no magic number: its first pairs must be objects. */
function walks(source: ByteSource): boolean {
  try {
    new ObjectReader(
      new BinaryFields(source.slice(0, Math.min(source.size, trialBytes))),
      unbounded,
    ).object();
    return true;
  } catch (error) {
    if (error instanceof FormatError) return error.code === 'unexpected-end' && source.size > trialBytes;
    if (error instanceof LimitError) return false;
    throw error;
  }
}
