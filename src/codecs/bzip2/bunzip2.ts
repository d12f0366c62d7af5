import { FormatError } from '../../core/errors.js';
import type { ByteInput } from '../stream/byte-input.js';
import type { StreamNotes } from '../stream/stream-notes.js';
import { BitInput } from './bit-input.js';
import { updateBlockCrc } from './block-crc.js';
import { BlockRoom } from './block-room.js';
import { readBlock, type Block } from './read-block.js';

const blockUnit = 100_000;
const pieceBytes = 262_144;
/** Square root of pi, and pi: what stands before a block, and before the end. */
const blockMagic = [0x31_4159, 0x26_5359] as const;
const endMagic = [0x17_7245, 0x38_5090] as const;

/** Whether a stream begins with these bytes: `BZh`, a level, and a block or the end. */
export function startsBzip2(head: Uint8Array): boolean {
  const [b, z, h, level = 0] = head;
  if (b !== 0x42 || z !== 0x5a || h !== 0x68 || level < 0x31 || level > 0x39) return false;
  return [blockMagic, endMagic].some((magic) =>
    magic.every((half, at) => head.length < 10 || half === readU24(head, 4 + 3 * at)),
  );
}

/**
 * Unpacks a bzip2 stream (https://sourceware.org/bzip2/manual/manual.html). When it is over, the input stands behind it.
 * Wrong checksums are noted; the content is given out all the same.
 * @throws FormatError `unexpected-end`, `bad-stream`, `unsupported`, once everything before was given out
 */
export function* bunzip2(input: ByteInput, notes: StreamNotes): Generator<Uint8Array, void> {
  const offset = input.offset;
  const start = input.take(4);
  if (!startsBzip2(start))
    throw new FormatError('no-header', { offset, length: 4 }, 'no bzip2 stream begins there');
  notes.member(offset);
  const room = new BlockRoom(blockUnit * ((start[3] ?? 0x30) - 0x30));
  const bits = new BitInput(input);
  let combined = 0;
  for (;;) {
    const magic = [bits.take(24), bits.take(24)];
    if (same(magic, endMagic)) break;
    if (!same(magic, blockMagic)) throw badMagic(input.offset);
    const block = readBlock(bits, room);
    let crc = -1;
    for (const piece of unpack(block)) {
      crc = updateBlockCrc(crc, piece);
      yield piece;
    }
    if (~crc >>> 0 !== block.crc) notes.checksum(input.offset);
    combined = ((combined << 1) | (combined >>> 31)) ^ block.crc;
  }
  const stated = bits.take(16) * 0x1_0000 + bits.take(16);
  if (stated !== combined >>> 0) notes.checksum(input.offset);
  bits.align();
}

/** Undoes the Burrows-Wheeler transform, and the run lengths that were put on before it. */
function* unpack({ links, length, origin }: Block): Generator<Uint8Array, void> {
  link(links, length);
  const room = Math.min(pieceBytes, 64 * length + 512);
  let piece = new Uint8Array(room);
  let filled = 0;
  let at = (links[origin] ?? 0) >>> 8;
  let last = -1;
  let equal = 0;
  for (let left = length; left > 0; left--) {
    const entry = links[at] ?? 0;
    const byte = entry & 0xff;
    at = entry >>> 8;
    if (filled + 256 > piece.length) {
      yield piece.subarray(0, filled);
      piece = new Uint8Array(room);
      filled = 0;
    }
    if (equal === 4) {
      piece.fill(last, filled, filled + byte);
      filled += byte;
      equal = 0;
      last = -1;
      continue;
    }
    equal = byte === last ? equal + 1 : 1;
    last = byte;
    piece[filled++] = byte;
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

/** Writes above each byte where the one after it stands. */
function link(links: Uint32Array, length: number): void {
  const starts = new Uint32Array(257);
  for (let at = 0; at < length; at++) {
    const next = ((links[at] ?? 0) & 0xff) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let byte = 1; byte <= 256; byte++) starts[byte] = (starts[byte] ?? 0) + (starts[byte - 1] ?? 0);
  for (let at = 0; at < length; at++) {
    const byte = (links[at] ?? 0) & 0xff;
    const place = starts[byte] ?? 0;
    starts[byte] = place + 1;
    links[place] = (links[place] ?? 0) + at * 256;
  }
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function readU24(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 0x1_0000 + (bytes[at + 1] ?? 0) * 0x100 + (bytes[at + 2] ?? 0);
}

function badMagic(offset: number): FormatError {
  const at = { offset, length: 0 };
  return new FormatError('bad-stream', at, 'the compressed stream breaks off where a block should begin');
}
