/** The gzip file format, https://www.rfc-editor.org/rfc/rfc1952 */
import { crc32 } from 'node:zlib';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteInput } from '../stream/byte-input.js';
import type { StreamNotes } from '../stream/stream-notes.js';
import { inflate } from './inflate.js';

/** ID1, ID2, and CM 8, deflate: no other method was ever given a number. */
const magic = [0x1f, 0x8b, 0x08] as const;
/** FLG, section 2.3.1. Reserved bits are let pass, as by Python's gzip. */
const flags = { headerChecksum: 0x02, extra: 0x04, name: 0x08, comment: 0x10 } as const;
/** MTIME, XFL, OS. */
const unusedBytes = 6;

export function startsGzip(head: Uint8Array): boolean {
  return magic.every((byte, at) => head[at] === byte);
}

/**
 * Unpacks one gzip member. When it is over, the input stands behind it. Wrong checksums and sizes are noted; the
 * content is given out all the same.
 * @throws FormatError `no-header`, `unexpected-end`, `bad-stream`, once everything before was given out
 */
export function* decodeGzip(input: ByteInput, notes: StreamNotes): Generator<Uint8Array, void> {
  const start = input.offset;
  const name = readHeader(input, notes);
  notes.member(start, name);
  let crc = 0;
  let size = 0;
  for (const piece of inflate(input)) {
    crc = crc32(piece, crc);
    size += piece.length;
    yield piece;
  }
  const at = input.offset;
  const isRight = [input.u32le() === crc, input.u32le() === size % 2 ** 32];
  if (isRight.includes(false)) notes.checksum(at);
}

/** Gives the original file's name, cut to what may be quoted. */
function readHeader(input: ByteInput, notes: StreamNotes): string | undefined {
  const offset = input.offset;
  if (!startsGzip(input.take(magic.length)))
    throw new FormatError('no-header', { offset, length: magic.length }, 'no gzip member begins there');
  const written = input.next();
  input.skip(unusedBytes);
  if ((written & flags.extra) !== 0) skipExtra(input, notes);
  const name = (written & flags.name) === 0 ? undefined : readText(input, notes);
  if ((written & flags.comment) !== 0) readText(input, notes);
  if ((written & flags.headerChecksum) !== 0) input.skip(2);
  return name;
}

/** Section 2.3.1.1: fields with two letters and a length each, though nobody is held to it. */
function skipExtra(input: ByteInput, notes: StreamNotes): void {
  const length = input.u16le();
  const offset = input.offset;
  const bytes = Buffer.from(input.take(length));
  notes.passedOver?.({ offset, length });
  for (let at = 4; at <= length; at += 4 + bytes.readUInt16LE(at - 2))
    notes.passedOver?.({ offset: offset + at, length: Math.min(bytes.readUInt16LE(at - 2), length - at) });
}

/** Zero-terminated ISO 8859-1 of any length. */
function readText(input: ByteInput, notes: StreamNotes): string {
  const kept: number[] = [];
  const { offset } = input;
  for (let byte = input.next(); byte !== 0; byte = input.next())
    if (kept.length < limits.maxQuotedCharacters) kept.push(byte);
  notes.passedOver?.({ offset, length: input.offset - 1 - offset });
  return Buffer.from(kept).toString('latin1');
}
