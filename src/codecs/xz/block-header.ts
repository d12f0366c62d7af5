import { crc32 } from 'node:zlib';
import { FormatError } from '../../core/errors.js';
import type { ByteInput } from '../stream/byte-input.js';
import { lzma2DictionaryBytes } from '../lzma/decode-lzma2.js';
import type { FilterKind } from '../lzma/filters.js';
import { breaksOff } from '../stream/breaks-off.js';

/** https://tukaani.org/xz/xz-file-format.txt, section 5.3 and 6. */
const lzma2Id = 0x21;
const filterIds: ReadonlyMap<number, FilterKind> = new Map([
  [3, 'delta'],
  [4, 'x86'],
  [5, 'powerpc'],
  [6, 'ia64'],
  [7, 'arm'],
  [8, 'armthumb'],
  [9, 'sparc'],
  [10, 'arm64'],
  [11, 'riscv'],
]);
const hasCompressedSize = 0x40;
const hasContentSize = 0x80;
const reservedFlags = 0x3c;

export interface XzFilter {
  readonly kind: FilterKind;
  /** Of delta: the distance; of the others: where the content begins. */
  readonly parameter: number;
}

export interface XzBlock {
  readonly dictionaryBytes: number;
  /** In the order of encoding: the last of them stands before LZMA2. */
  readonly filters: readonly XzFilter[];
}

/** @param sizeByte the header's first byte, never 0; @throws FormatError `unexpected-end`, `bad-stream`, `unsupported` */
export function readBlockHeader(input: ByteInput, sizeByte: number): XzBlock {
  const rest = input.take((sizeByte + 1) * 4 - 1);
  const body = Uint8Array.of(sizeByte, ...rest.subarray(0, -4));
  if (crc32(body) !== u32(rest, rest.length - 4)) throw breaksOff('a block header whose checksum is wrong');
  const fields = new Fields(body.subarray(1));
  const flags = fields.byte();
  if ((flags & reservedFlags) !== 0) throw unsupported('flags of a later version');
  if ((flags & hasCompressedSize) !== 0) fields.number();
  if ((flags & hasContentSize) !== 0) fields.number();
  const filters: XzFilter[] = [];
  for (let left = flags & 3; left > 0; left--) filters.push(readFilter(fields));
  if (fields.number() !== lzma2Id || fields.number() !== 1)
    throw unsupported('a chain of filters that LZMA2 does not end');
  const dictionaryBytes = lzma2DictionaryBytes(fields.byte());
  if (dictionaryBytes === undefined) throw breaksOff('a dictionary of no possible size');
  return { dictionaryBytes, filters };
}

function readFilter(fields: Fields): XzFilter {
  const kind = filterIds.get(fields.number());
  const properties = fields.bytes(fields.number());
  if (kind === undefined) throw unsupported('a filter that is not known');
  if (kind === 'delta') return { kind, parameter: (properties[0] ?? 0) + 1 };
  return { kind, parameter: properties.length >= 4 ? u32(properties, 0) : 0 };
}

class Fields {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw breaksOff('a block header that is too short');
    return byte;
  }

  bytes(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) throw breaksOff('a block header that is too short');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  number(): number {
    return readNumber(() => this.byte());
  }
}

/** Section 1.2: seven bits a byte, the lowest first. */
export function readNumber(next: () => number): number {
  let value = 0;
  for (let scale = 1; scale < 2 ** 63; scale *= 128) {
    const byte = next();
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
  }
  throw breaksOff('a number that is too long');
}

export function u32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true);
}

function unsupported(what: string): FormatError {
  return new FormatError('unsupported', { offset: 0, length: 0 }, `the compressed stream has ${what}`);
}
