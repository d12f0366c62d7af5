import { headText } from '../../bytes/head-text.js';
import type { ByteSource, Claim } from '../../core/types.js';

/** https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format */
export const fileMagic = 'ARROW1';
/** https://parquet.apache.org/docs/file-format/ */
export const parquetMagic = 'PAR1';
/** Its footer is encrypted. */
export const encryptedMagic = 'PARE';
/** A message begins with all bits set, its length, and tables whose root has a header of the type Schema. */
const continuation = '\xff\xff\xff\xff';
const leastStreamBytes = 32;
const maxSchemaBytes = 2 ** 24;

export function identifyArrow(head: Uint8Array): Claim | undefined {
  if (headText(head).startsWith(`${fileMagic}\0\0`))
    return { confidence: 'certain', because: 'begins with the magic string of Arrow' };
  return isStream(head) ? { confidence: 'likely', because: 'begins with a message of Arrow' } : undefined;
}

function isStream(head: Uint8Array): boolean {
  if (head.length < leastStreamBytes || !headText(head).startsWith(continuation)) return false;
  const start = Buffer.from(head.buffer, head.byteOffset, leastStreamBytes);
  const length = start.readUInt32LE(4);
  const root = start.readUInt32LE(8);
  return length % 8 === 0 && length >= 24 && length <= maxSchemaBytes && root >= 12 && root < 64;
}

export function identifyParquet(head: Uint8Array, source: ByteSource): Claim | undefined {
  const magic = headText(head).slice(0, 4);
  if ((magic !== parquetMagic && magic !== encryptedMagic) || source.size < 12) return undefined;
  return { confidence: 'certain', because: 'begins with the magic string of Parquet' };
}
