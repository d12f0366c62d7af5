/** The gzip file format, https://www.rfc-editor.org/rfc/rfc1952 */
import { crc32 } from 'node:zlib';
import { Cursor } from '../../bytes/cursor.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteSource } from '../../core/types.js';
import type { FrameHeader, Framing } from './framing.js';

/** ID1, ID2, and CM 8, deflate: no other method was ever given a number. */
export const gzipMagic = [0x1f, 0x8b, 0x08] as const;

/** FLG, section 2.3.1. Reserved bits are let pass, as by Python's gzip. */
const flags = { headerChecksum: 0x02, extra: 0x04, name: 0x08, comment: 0x10 } as const;
/** MTIME, XFL, OS. */
const unusedBytes = 6;
const windowBytes = 4096;

export const gzipFraming: Framing = {
  kind: 'gzip',
  readHeader: readGzipHeader,
  trailerBytes: 8,
  confirms(trailer, content) {
    const view = new DataView(trailer.buffer, trailer.byteOffset, trailer.byteLength);
    return view.getUint32(0, true) === crc32(content) && view.getUint32(4, true) === content.length >>> 0;
  },
  /** gzip and Python's gzip pass over zeros, and go on with the member that follows. */
  skipPadding: (source, offset, budget) => findByte(source, offset, (byte) => byte !== 0, budget),
};

function readGzipHeader(source: ByteSource, offset: number, budget: Budget): FrameHeader {
  const cursor = new Cursor(source, offset);
  const magic = cursor.bytes(gzipMagic.length);
  if (!gzipMagic.every((byte, index) => magic[index] === byte)) {
    throw new FormatError('no-header', { offset, length: gzipMagic.length }, 'no gzip member begins there');
  }
  const written = cursor.u8();
  cursor.skip(unusedBytes);
  if ((written & flags.extra) !== 0) cursor.skip(cursor.u16le());
  const headerName = (written & flags.name) === 0 ? undefined : readText(source, cursor, budget);
  if ((written & flags.comment) !== 0) readText(source, cursor, budget);
  if ((written & flags.headerChecksum) !== 0) cursor.skip(2);
  return { dataOffset: cursor.offset, headerName };
}

/** Zero-terminated ISO 8859-1 of any length. */
function readText(source: ByteSource, cursor: Cursor, budget: Budget): string {
  const start = cursor.offset;
  const length = findByte(source, start, (byte) => byte === 0, budget) - start;
  const kept = source.read(start, Math.min(length, limits.maxQuotedCharacters));
  cursor.skip(length + 1);
  return Buffer.from(kept).toString('latin1');
}

/** The offset of the first byte that is wanted; the source's size where there is none. */
function findByte(
  source: ByteSource,
  from: number,
  isWanted: (byte: number) => boolean,
  budget: Budget,
): number {
  for (let offset = from; offset < source.size; offset += windowBytes) {
    budget.check();
    const found = source.read(offset, Math.min(windowBytes, source.size - offset)).findIndex(isWanted);
    if (found >= 0) return offset + found;
  }
  return source.size;
}
