/** https://github.com/msgpack/msgpack/blob/master/spec.md */
import type { BufferedCursor } from '../../bytes/buffered-cursor.js';
import { FormatError } from '../../core/errors.js';
import type { ByteRange } from '../../core/types.js';

export type MsgpackToken =
  /**
   * `count` items follow, of a map pairs. `isCut`: more than the file can hold, for each takes a byte at least; readers of
   * streams hand out what is there all the same.
   */
  | { readonly kind: 'array' | 'map'; readonly count: number; readonly isCut?: true }
  /** A payload, which is not read but skipped. */
  | { readonly kind: 'str' | 'bin'; readonly at: ByteRange }
  | { readonly kind: 'ext'; readonly code: number; readonly at: ByteRange }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'nil' };

/**
 * The token at the cursor, which then stands behind it and behind its payload. Integers of 64 bits are rounded.
 * @param cursor must read with the most significant byte first
 * @throws FormatError `unexpected-end`, `unused-byte`
 */
export function readMsgpackToken(cursor: BufferedCursor): MsgpackToken {
  const start = cursor.offset;
  const byte = cursor.u8();
  if (byte <= 0x7f) return { kind: 'number', value: byte };
  if (byte <= 0x8f) return container(cursor, 'map', byte & 0x0f);
  if (byte <= 0x9f) return container(cursor, 'array', byte & 0x0f);
  if (byte <= 0xbf) return { kind: 'str', at: payload(cursor, byte & 0x1f) };
  if (byte >= 0xe0) return { kind: 'number', value: byte - 0x100 };
  const read = readers[byte];
  if (read !== undefined) return read(cursor);
  throw new FormatError('unused-byte', { offset: start, length: 1 }, 'the byte 0xc1 begins no value');
}

const readers: Readonly<Partial<Record<number, (cursor: BufferedCursor) => MsgpackToken>>> = {
  0xc0: () => ({ kind: 'nil' }),
  0xc2: () => ({ kind: 'boolean', value: false }),
  0xc3: () => ({ kind: 'boolean', value: true }),
  0xc4: (cursor) => ({ kind: 'bin', at: payload(cursor, cursor.u8()) }),
  0xc5: (cursor) => ({ kind: 'bin', at: payload(cursor, cursor.u16()) }),
  0xc6: (cursor) => ({ kind: 'bin', at: payload(cursor, cursor.u32()) }),
  0xc7: (cursor) => extension(cursor, cursor.u8()),
  0xc8: (cursor) => extension(cursor, cursor.u16()),
  0xc9: (cursor) => extension(cursor, cursor.u32()),
  0xca: (cursor) => ({ kind: 'number', value: cursor.f32() }),
  0xcb: (cursor) => ({ kind: 'number', value: cursor.f64() }),
  0xcc: (cursor) => ({ kind: 'number', value: cursor.u8() }),
  0xcd: (cursor) => ({ kind: 'number', value: cursor.u16() }),
  0xce: (cursor) => ({ kind: 'number', value: cursor.u32() }),
  0xcf: (cursor) => ({ kind: 'number', value: Number(cursor.u64()) }),
  0xd0: (cursor) => ({ kind: 'number', value: cursor.i8() }),
  0xd1: (cursor) => ({ kind: 'number', value: cursor.i16() }),
  0xd2: (cursor) => ({ kind: 'number', value: cursor.i32() }),
  0xd3: (cursor) => ({ kind: 'number', value: Number(cursor.i64()) }),
  0xd4: (cursor) => extension(cursor, 1),
  0xd5: (cursor) => extension(cursor, 2),
  0xd6: (cursor) => extension(cursor, 4),
  0xd7: (cursor) => extension(cursor, 8),
  0xd8: (cursor) => extension(cursor, 16),
  0xd9: (cursor) => ({ kind: 'str', at: payload(cursor, cursor.u8()) }),
  0xda: (cursor) => ({ kind: 'str', at: payload(cursor, cursor.u16()) }),
  0xdb: (cursor) => ({ kind: 'str', at: payload(cursor, cursor.u32()) }),
  0xdc: (cursor) => container(cursor, 'array', cursor.u16()),
  0xdd: (cursor) => container(cursor, 'array', cursor.u32()),
  0xde: (cursor) => container(cursor, 'map', cursor.u16()),
  0xdf: (cursor) => container(cursor, 'map', cursor.u32()),
};

function container(cursor: BufferedCursor, kind: 'array' | 'map', count: number): MsgpackToken {
  const isCut = count * (kind === 'map' ? 2 : 1) > cursor.remaining;
  return isCut ? { kind, count, isCut } : { kind, count };
}

function extension(cursor: BufferedCursor, length: number): MsgpackToken {
  return { kind: 'ext', code: cursor.i8(), at: payload(cursor, length) };
}

function payload(cursor: BufferedCursor, length: number): ByteRange {
  const offset = cursor.offset;
  cursor.skip(length);
  return { offset, length };
}
