import { FormatError } from '../../core/errors.js';
import { Xxh64 } from '../checksums/xxh64.js';
import type { ByteInput } from '../stream/byte-input.js';
import { History } from '../stream/history.js';
import type { StreamNotes } from '../stream/stream-notes.js';
import { breaksOff } from '../stream/breaks-off.js';
import { passOver } from '../stream/pass-over.js';
import { BlockDecoder } from './block-decoder.js';

const magic = [0x28, 0xb5, 0x2f, 0xfd] as const;
const maxBlockBytes = 131_072;
const hasChecksum = 0x04;
const isSingleSegment = 0x20;

export function startsZstd(head: Uint8Array): boolean {
  return magic.every((byte, at) => head[at] === byte);
}

/** Whether the frame is one that readers pass over, of LZ4 or Zstandard alike. */
export function startsSkippable(head: Uint8Array): boolean {
  const [first = 0] = head;
  return first >> 4 === 5 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
}

/**
 * Unpacks one Zstandard frame (https://www.rfc-editor.org/rfc/rfc8878), or passes over a skippable one. When it is over,
 * the input stands behind it. A wrong checksum is noted; the content is given out all the same.
 * @throws FormatError `no-header`, `unexpected-end`, `bad-stream`, `unsupported`, once everything before was given out
 */
export function* decodeZstd(input: ByteInput, notes: StreamNotes): Generator<Uint8Array, void> {
  const start = input.offset;
  const begin = input.take(4);
  if (startsSkippable(begin)) {
    passOver(input, notes);
    return;
  }
  if (!startsZstd(begin))
    throw new FormatError('no-header', { offset: start, length: 4 }, 'no Zstandard frame begins there');
  notes.member(start);
  const frame = readFrameHeader(input);
  const checksum = new Xxh64();
  const blockBytes = Math.min(maxBlockBytes, frame.windowBytes);
  const history = new History(frame.windowBytes, maxBlockBytes);
  const decoder = new BlockDecoder(history, blockBytes);
  for (let isLast = false; !isLast;) {
    const result = decodeBlock(input, decoder, history, blockBytes);
    const piece = history.piece();
    if (frame.hasChecksum) checksum.update(piece);
    if (piece.length > 0) yield piece;
    if (result instanceof FormatError) throw result;
    isLast = result;
  }
  if (!frame.hasChecksum) return;
  const at = input.offset;
  if (input.u32le() !== checksum.digestLow()) notes.checksum(at);
}

interface FrameHeader {
  readonly windowBytes: number;
  readonly hasChecksum: boolean;
}

/** Section 3.1.1.1. */
function readFrameHeader(input: ByteInput): FrameHeader {
  const start = input.offset;
  const descriptor = input.next();
  const isSingle = (descriptor & isSingleSegment) !== 0;
  const window = isSingle ? 0 : windowSize(input.next());
  const dictionary = number(input, [0, 1, 2, 4][descriptor & 3] ?? 0);
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const size = number(input, sizeBytes) + (sizeBytes === 2 ? 256 : 0);
  if (dictionary !== 0)
    throw new FormatError(
      'unsupported',
      { offset: start, length: 1 },
      'the Zstandard frame needs a dictionary that is not in the file',
    );
  return { windowBytes: isSingle ? size : window, hasChecksum: (descriptor & hasChecksum) !== 0 };
}

function windowSize(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

function number(input: ByteInput, bytes: number): number {
  let value = 0;
  for (let at = 0, scale = 1; at < bytes; at++, scale *= 256) value += input.next() * scale;
  return value;
}

/** @returns whether it was the last, or why it broke off, once what came before is in the history */
function decodeBlock(
  input: ByteInput,
  decoder: BlockDecoder,
  history: History,
  most: number,
): boolean | FormatError {
  try {
    const header = input.u16le() + input.next() * 0x1_0000;
    const size = header >> 3;
    if (size > most) throw breaksOff('a block that is longer than it may be');
    const kind = (header >> 1) & 3;
    if (kind === 0) history.append(input.take(size));
    else if (kind === 1) history.fill(input.next(), size);
    else if (kind === 2) decoder.decode(input.take(size));
    else throw breaksOff('a block of no known kind');
    return (header & 1) === 1;
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
}
