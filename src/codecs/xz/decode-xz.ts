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
  const blocks: BlockSizes[] = [];
  for (;;) {
    const blockStart = input.offset;
    const sizeByte = input.next();
    if (sizeByte === 0) break;
    blocks.push(yield* decodeBlock(input, sizeByte, kind, notes, blockStart));
  }
  const indexStart = input.offset - 1;
  readIndex(input, blocks, notes);
  readFooter(input, header.subarray(6, 8), input.offset - indexStart, notes);
}

/** What the index says of a block. */
interface BlockSizes {
  /** Header, compressed data and check, without padding. */
  readonly unpadded: number;
  readonly content: number;
}

function* decodeBlock(
  input: ByteInput,
  sizeByte: number,
  kind: number,
  notes: StreamNotes,
  start: number,
): Generator<Uint8Array, BlockSizes> {
  const block = readBlockHeader(input, sizeByte);
  const check = new BlockCheck(kind);
  let content = 0;
  for (const piece of filtered(input, block)) {
    check.update(piece);
    content += piece.length;
    yield piece;
  }
  const unpadded = input.offset - start + check.bytes;
  while ((input.offset - start) % 4 !== 0) if (input.next() !== 0) notes.checksum(input.offset - 1);
  const at = input.offset;
  if (!check.confirms(input.take(check.bytes))) notes.checksum(at);
  return { unpadded, content };
}

function filtered(input: ByteInput, { dictionaryBytes, filters }: XzBlock): Iterable<Uint8Array> {
  let pieces: Iterable<Uint8Array> = decodeLzma2(input, dictionaryBytes);
  for (const { kind, parameter } of [...filters].reverse()) {
    pieces = kind === 'delta' ? undoDelta(pieces, parameter) : convertPieces(pieces, kind, parameter);
  }
  return pieces;
}

/** Section 4, after its first byte: the sizes of all blocks once more, which readers hold to what they saw. */
function readIndex(input: ByteInput, blocks: readonly BlockSizes[], notes: StreamNotes): void {
  const start = input.offset - 1;
  let crc = crc32(Uint8Array.of(0));
  const next = (): number => {
    const byte = input.next();
    crc = crc32(Uint8Array.of(byte), crc);
    return byte;
  };
  const count = readNumber(next);
  let agrees = count === blocks.length;
  for (let at = 0; at < count; at++) {
    const [unpadded, content] = [readNumber(next), readNumber(next)];
    const block = blocks[at];
    agrees &&= unpadded === block?.unpadded && content === block.content;
  }
  while ((input.offset - start) % 4 !== 0) next();
  const at = input.offset;
  if (u32(input.take(4), 0) !== crc || !agrees) notes.checksum(at);
}

/** Section 2.1.2: a checksum, the length of the index, the flags of the header again, and the magic bytes. */
function readFooter(input: ByteInput, flags: Uint8Array, indexBytes: number, notes: StreamNotes): void {
  const at = input.offset;
  const footer = input.take(footerBytes);
  const agrees =
    crc32(footer.subarray(4, 10)) === u32(footer, 0) &&
    (u32(footer, 4) + 1) * 4 === indexBytes &&
    Buffer.compare(footer.subarray(8, 10), flags) === 0 &&
    footer[10] === 0x59 &&
    footer[11] === 0x5a;
  if (!agrees) notes.checksum(at);
}
