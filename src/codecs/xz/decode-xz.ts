import { crc32 } from 'node:zlib';
import { FormatError } from '../../core/errors.js';
import { decodeLzma2 } from '../lzma/decode-lzma2.js';
import { convertPieces, undoDelta } from '../lzma/filters.js';
import type { ByteInput } from '../stream/byte-input.js';
import type { StreamNotes } from '../stream/stream-notes.js';
import { readBlockHeader, readNumber, u32, type XzBlock } from './block-header.js';
import { BlockCheck } from './check.js';

const magic = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] as const;
const headerBytes = 12;
const footerBytes = 12;

export function startsXz(head: Uint8Array): boolean {
  return magic.every((byte, at) => head[at] === byte);
}

/**
 * Unpacks one xz stream (https://tukaani.org/xz/xz-file-format.txt). When it is over, the input stands behind it.
 * Wrong checks are noted; the content is given out all the same.
 * @throws FormatError `no-header`, `unexpected-end`, `bad-stream`, `unsupported`, once everything before was given out
 */
export function* decodeXz(input: ByteInput, notes: StreamNotes): Generator<Uint8Array, void> {
  const start = input.offset;
  const header = input.take(headerBytes);
  if (!startsXz(header))
    throw new FormatError('no-header', { offset: start, length: 6 }, 'no xz stream begins there');
  notes.member(start);
  const kind = header[7] ?? 0;
  if (header[6] !== 0 || kind > 15)
    throw new FormatError(
      'unsupported',
      { offset: start, length: 8 },
      'the stream has flags of a later version',
    );
  if (crc32(header.subarray(6, 8)) !== u32(header, 8)) notes.checksum(start + 8);
  for (;;) {
    const blockStart = input.offset;
    const sizeByte = input.next();
    if (sizeByte === 0) break;
    yield* decodeBlock(input, sizeByte, kind, notes, blockStart);
  }
  readIndex(input, notes);
  input.take(footerBytes);
}

function* decodeBlock(
  input: ByteInput,
  sizeByte: number,
  kind: number,
  notes: StreamNotes,
  start: number,
): Generator<Uint8Array, void> {
  const block = readBlockHeader(input, sizeByte);
  const check = new BlockCheck(kind);
  for (const piece of filtered(input, block)) {
    check.update(piece);
    yield piece;
  }
  while ((input.offset - start) % 4 !== 0) input.next();
  const at = input.offset;
  if (!check.confirms(input.take(check.bytes))) notes.checksum(at);
}

function filtered(input: ByteInput, { dictionaryBytes, filters }: XzBlock): Iterable<Uint8Array> {
  let pieces: Iterable<Uint8Array> = decodeLzma2(input, dictionaryBytes);
  for (const { kind, parameter } of [...filters].reverse()) {
    pieces = kind === 'delta' ? undoDelta(pieces, parameter) : convertPieces(pieces, kind, parameter);
  }
  return pieces;
}

/** Section 4, after its first byte. What it says of the blocks was seen; only its checksum is compared. */
function readIndex(input: ByteInput, notes: StreamNotes): void {
  const start = input.offset - 1;
  let crc = crc32(Uint8Array.of(0));
  const next = (): number => {
    const byte = input.next();
    crc = crc32(Uint8Array.of(byte), crc);
    return byte;
  };
  for (let left = readNumber(next); left > 0; left--) {
    readNumber(next);
    readNumber(next);
  }
  while ((input.offset - start) % 4 !== 0) next();
  const at = input.offset;
  if (u32(input.take(4), 0) !== crc) notes.checksum(at);
}
