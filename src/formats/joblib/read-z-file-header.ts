/** joblib/numpy_pickle_compat.py, `read_zfile`: `ZF`, the length in hexadecimal padded to 19 characters, zlib data. */
import { headText } from '../../bytes/head-text.js';
import type { ByteSource } from '../../core/types.js';

const prefixBytes = 2;
const lengthBytes = 19;
/** Until 0.8.4 and Python 2 the length was one character wider. */
const blank = 0x20;

export interface ZFileHeader {
  readonly declaredBytes: number;
  /** Where the zlib stream begins. */
  readonly dataOffset: number;
}

export function readZFileHeader(head: Uint8Array): ZFileHeader | undefined {
  const text = headText(head).slice(0, prefixBytes + lengthBytes);
  const [, digits] = /^ZF(0x[\da-f]{1,17}) *$/i.exec(text) ?? [];
  if (digits === undefined || text.length < prefixBytes + lengthBytes) return undefined;
  const end = prefixBytes + lengthBytes;
  return { declaredBytes: Number(digits), dataOffset: head[end] === blank ? end + 1 : end };
}

/** The longest header there is. */
const maxZFileHeaderBytes = prefixBytes + lengthBytes + 1;

export function headOf(source: ByteSource): Uint8Array {
  return source.read(0, Math.min(source.size, maxZFileHeaderBytes));
}
