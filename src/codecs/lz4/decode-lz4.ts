import { FormatError } from '../../core/errors.js';
import { Xxh32, xxh32 } from '../checksums/xxh32.js';
import type { ByteInput } from '../stream/byte-input.js';
import { History } from '../stream/history.js';
import type { StreamNotes } from '../stream/stream-notes.js';
import { decodeLz4Block } from './decode-block.js';
import { breaksOff } from '../stream/breaks-off.js';
import { passOver } from '../stream/pass-over.js';

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
const storedFlag = 0x8000_0000;

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
  const checksum = new Xxh32();
  let history: History | undefined;
  for (const block of readFrame(input, notes, (stated) => checksum.digest() === stated)) {
    const { isIndependent, mostBytes, isSummed } = block;
    history ??= new History(windowBytes, mostBytes);
    if (isIndependent) history.reset();
    const failure = decodeBlock(block, history);
    for (const piece of history.rest()) {
      if (isSummed) checksum.update(piece);
      yield piece;
    }
    if (failure !== undefined) throw failure;
  }
}

export interface Lz4Block {
  readonly bytes: Uint8Array;
  /** Whether the bytes are the content itself. */
  readonly isStored: boolean;
  /** Whether no match reaches back before it. */
  readonly isIndependent: boolean;
  /** What comes out of it at most. */
  readonly mostBytes: number;
  /** Whether what comes out is under the frame's checksum. */
  readonly isSummed: boolean;
}

/**
 * The blocks of one frame, of a legacy one, or none of one to pass over.
 * @param agrees whether the checksum that the frame states is that of what came out
 * @throws FormatError `no-header`, `unexpected-end`, `bad-stream`, `unsupported`
 */
export function* readFrame(
  input: ByteInput,
  notes: StreamNotes,
  agrees: (checksum: number) => boolean = () => true,
): Generator<Lz4Block, void> {
  const start = input.offset;
  const magic = input.u32le();
  if (magic === legacyMagic || magic === frameMagic) notes.member(start);
  if (magic === legacyMagic) yield* legacyBlocks(input);
  else if (magic === frameMagic) yield* frameBlocks(input, notes, agrees);
  else if (magic >>> 4 === skippableMagic >>> 4) passOver(input, notes);
  else throw new FormatError('no-header', { offset: start, length: 4 }, 'no LZ4 frame begins there');
}

interface Descriptor {
  readonly flags: number;
  readonly blockBytes: number;
}

function* frameBlocks(
  input: ByteInput,
  notes: StreamNotes,
  agrees: (checksum: number) => boolean,
): Generator<Lz4Block, void> {
  const { flags: written, blockBytes } = readDescriptor(input, notes);
  const shape = {
    isIndependent: (written & flags.independent) !== 0,
    mostBytes: blockBytes,
    isSummed: (written & flags.contentChecksum) !== 0,
  };
  for (let header = input.u32le(); header !== 0; header = input.u32le()) {
    const size = header % storedFlag;
    if (size > largestBlock(blockBytes)) throw breaksOff('a block that is longer than it may be');
    const at = input.offset;
    const bytes = input.take(size);
    yield { bytes, isStored: header >= storedFlag, ...shape };
    if ((written & flags.blockChecksum) !== 0 && input.u32le() !== xxh32(bytes)) notes.checksum(at + size);
  }
  if (!shape.isSummed) return;
  const at = input.offset;
  if (!agrees(input.u32le())) notes.checksum(at);
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
function decodeBlock({ bytes, isStored, mostBytes }: Lz4Block, history: History): FormatError | undefined {
  try {
    if (isStored) history.append(bytes);
    else decodeLz4Block(bytes, history, mostBytes);
    return undefined;
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
}

/** Blocks of 8 MiB each until the file or another frame: the format has no end mark. */
function* legacyBlocks(input: ByteInput): Generator<Lz4Block, void> {
  while (input.remaining >= 4) {
    const start = input.offset;
    const size = input.u32le();
    if (size > largestBlock(legacyBlockBytes)) {
      input.moveTo(start);
      return;
    }
    const bytes = input.take(size);
    yield { bytes, isStored: false, isIndependent: true, mostBytes: legacyBlockBytes, isSummed: false };
  }
}

/** What does not compress may become a little longer. */
function largestBlock(contentBytes: number): number {
  return contentBytes + Math.ceil(contentBytes / 255) + 16;
}

function unsupported(offset: number, what: string): FormatError {
  return new FormatError('unsupported', { offset, length: 0 }, `the LZ4 frame has ${what}`);
}
