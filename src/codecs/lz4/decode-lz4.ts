import { FormatError } from '../../core/errors.js';
import { Xxh32, xxh32 } from '../checksums/xxh32.js';
import type { ByteInput } from '../stream/byte-input.js';
import { History } from '../stream/history.js';
import { noNotes, type StreamNotes } from '../stream/stream-notes.js';
import { decodeLz4Block } from './decode-block.js';

/** https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md */
const frameMagic = 0x184d_2204;
const legacyMagic = 0x184c_2102;
/** Sixteen magic numbers of frames that readers pass over. */
const skippableMagic = 0x184d_2a50;
const windowBytes = 65_536;
const legacyBlockBytes = 8 * 2 ** 20;
const flags = {
  dictionary: 0x01,
  contentChecksum: 0x04,
  contentSize: 0x08,
  blockChecksum: 0x10,
  independent: 0x20,
} as const;
const isStored = 0x8000_0000;

export function startsLz4(head: Uint8Array): boolean {
  const magic = magicOf(head);
  return magic === frameMagic || magic === legacyMagic;
}

function magicOf(head: Uint8Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = head;
  return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
}

/**
 * Unpacks one LZ4 frame, a legacy one or one to pass over. When it is over, the input stands behind it.
 * @throws FormatError `no-header`, `unexpected-end`, `bad-stream`, `unsupported`, once everything before was given out
 */
export function* decodeLz4(input: ByteInput, notes: StreamNotes): Generator<Uint8Array, void> {
  const start = input.offset;
  const magic = input.u32le();
  if (magic === legacyMagic || magic === frameMagic) notes.member(start);
  if (magic === legacyMagic) yield* legacyBlocks(input);
  else if (magic === frameMagic) yield* frame(input, notes);
  else if (magic >>> 4 === skippableMagic >>> 4) input.skip(input.u32le());
  else throw new FormatError('no-header', { offset: start, length: 4 }, 'no LZ4 frame begins there');
}

interface Descriptor {
  readonly flags: number;
  readonly blockBytes: number;
}

const legacyBlock: Descriptor = { flags: flags.independent, blockBytes: legacyBlockBytes };

function* frame(input: ByteInput, notes: StreamNotes): Generator<Uint8Array, void> {
  const descriptor = readDescriptor(input, notes);
  const checksum = new Xxh32();
  const history = new History(windowBytes, descriptor.blockBytes);
  for (let size = input.u32le(); size !== 0; size = input.u32le()) {
    const failure = decodeBlock(input, size, descriptor, history, notes);
    for (const piece of history.rest()) {
      checksum.update(piece);
      yield piece;
    }
    if (failure !== undefined) throw failure;
  }
  if ((descriptor.flags & flags.contentChecksum) === 0) return;
  const at = input.offset;
  if (input.u32le() !== checksum.digest()) notes.checksum(at);
}

function readDescriptor(input: ByteInput, notes: StreamNotes): Descriptor {
  const start = input.offset;
  const [first = 0, second = 0] = input.take(2);
  const rest = input.take(
    ((first & flags.contentSize) === 0 ? 0 : 8) + ((first & flags.dictionary) === 0 ? 0 : 4),
  );
  const sum = (xxh32(Uint8Array.of(first, second, ...rest)) >>> 8) & 0xff;
  if (first >> 6 !== 1) throw unsupported(start, 'a version that is not known');
  if ((first & flags.dictionary) !== 0) throw unsupported(start, 'a dictionary that is not in the file');
  const blockSize = (second >> 4) & 7;
  if (blockSize < 4) throw unsupported(start, 'a block size that is not known');
  if (input.next() !== sum) notes.checksum(input.offset - 1);
  return { flags: first, blockBytes: 2 ** (8 + 2 * blockSize) };
}

/** @returns why the block broke off, once what came before is in the history */
function decodeBlock(
  input: ByteInput,
  header: number,
  { flags: written, blockBytes }: Descriptor,
  history: History,
  notes: StreamNotes,
): FormatError | undefined {
  if ((written & flags.independent) !== 0) history.reset();
  const size = header % isStored;
  if (size > largestBlock(blockBytes)) return bad('a block that is longer than it may be');
  try {
    const at = input.offset;
    const block = input.take(size);
    if (header >= isStored) history.append(block);
    else decodeLz4Block(block, history, blockBytes);
    if ((written & flags.blockChecksum) !== 0 && input.u32le() !== xxh32(block)) notes.checksum(at + size);
    return undefined;
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
}

/** Blocks of 8 MiB each until the file or another frame: the format has no end mark. */
function* legacyBlocks(input: ByteInput): Generator<Uint8Array, void> {
  while (input.remaining >= 4) {
    const start = input.offset;
    const size = input.u32le();
    if (size > largestBlock(legacyBlockBytes)) {
      input.moveTo(start);
      return;
    }
    const history = new History(windowBytes, legacyBlockBytes);
    const failure = decodeBlock(input, size, legacyBlock, history, noNotes);
    yield* history.rest();
    if (failure !== undefined) throw failure;
  }
}

/** What does not compress may become a little longer. */
function largestBlock(contentBytes: number): number {
  return contentBytes + Math.ceil(contentBytes / 255) + 16;
}

function bad(what: string): FormatError {
  return new FormatError(
    'bad-stream',
    { offset: 0, length: 0 },
    `the compressed stream breaks off at ${what}`,
  );
}

function unsupported(offset: number, what: string): FormatError {
  return new FormatError('unsupported', { offset, length: 0 }, `the LZ4 frame has ${what}`);
}
