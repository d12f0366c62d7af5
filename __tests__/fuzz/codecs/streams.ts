/** Decoders of compressed streams, against zlib where it can do the same, and what real tools wrote elsewhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { bunzip2 } from '../../../src/codecs/bzip2/bunzip2.js';
import { decodeGzip } from '../../../src/codecs/deflate/decode-gzip.js';
import { decodeZlib } from '../../../src/codecs/deflate/decode-zlib.js';
import { inflate } from '../../../src/codecs/deflate/inflate.js';
import { decodeLz4 } from '../../../src/codecs/lz4/decode-lz4.js';
import { decodeLzmaAlone } from '../../../src/codecs/lzma/lzma-alone.js';
import { openFolder } from '../../../src/codecs/seven-zip/open-folder.js';
import { readSevenZip } from '../../../src/codecs/seven-zip/read-seven-zip.js';
import { ByteInput } from '../../../src/codecs/stream/byte-input.js';
import { noNotes, type StreamNotes } from '../../../src/codecs/stream/stream-notes.js';
import { decodeXz } from '../../../src/codecs/xz/decode-xz.js';
import { decodeZstd } from '../../../src/codecs/zstd/decode-zstd.js';
import { FormatError, LimitError } from '../../../src/core/errors.js';
import { contentOf as sevenZipContent } from '../../codecs/seven-zip/content.mjs';
import { contentOf } from '../../codecs/streams/content.mjs';
import { freeBudget } from '../../support/inspect-pickle.js';
import { made, type Choose } from '../choose.js';
import type { Codec, Encoded } from '../codec.js';

const mostBytes = 2 ** 22;

type Decode = (input: ByteInput, notes: StreamNotes) => Iterable<Uint8Array>;

/** All content of one stream; a bomb ends at `mostBytes`. */
function unpack(decode: Decode, bytes: Uint8Array): Buffer {
  const pieces: Uint8Array[] = [];
  let total = 0;
  for (const piece of decode(new ByteInput(new MemorySource(bytes, 'sample'), freeBudget), noNotes)) {
    total += piece.length;
    if (total > mostBytes) throw new LimitError('maxInflatedBytes', mostBytes, 'more than a test wants');
    pieces.push(Uint8Array.from(piece));
  }
  return Buffer.concat(pieces);
}

/** Words, numbers and repetitions, so that every kind of block comes about. */
function content(choose: Choose): Buffer {
  const parts = choose.list(12, () =>
    choose.pick([
      () => choose.bytes(200),
      () => Buffer.alloc(choose.below(3000), choose.below(256)),
      () => Buffer.from(`${choose.phrase()} `.repeat(choose.below(20))),
    ])(),
  );
  return Buffer.concat(parts);
}

const { Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = zlib.constants;
const options = (choose: Choose): zlib.ZlibOptions => ({
  level: choose.below(10),
  windowBits: 9 + choose.below(7),
  memLevel: 1 + choose.below(9),
  strategy: choose.pick([Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE]),
});

type Pack = (content: Buffer, options: zlib.ZlibOptions) => Buffer;

/** @param decode one stream @param undo what zlib makes of it; a checksum that is wrong is refused there and noted here */
function deflated(
  pack: Pack,
  decode: Decode,
  undo: (bytes: Buffer, limit: zlib.ZlibOptions) => Buffer,
): Codec {
  return {
    folders: ['deflate', 'stream'],
    made: made((choose): Encoded => {
      const packed = content(choose);
      return { bytes: pack(packed, options(choose)), content: packed };
    }),
    read: (bytes) => unpack(decode, bytes),
    oracle: (bytes) => undo(bytes, { maxOutputLength: mostBytes }),
  };
}

/** RFC 1952: members follow one another, as gunzip takes them. */
function* gunzip(input: ByteInput, notes: StreamNotes): Generator<Uint8Array, void> {
  do yield* decodeGzip(input, notes);
  while (followsMember(input));
}

function followsMember(input: ByteInput): boolean {
  const at = input.offset;
  const isMember = input.remaining >= 2 && input.take(2).join() === '31,139';
  input.moveTo(at);
  return isMember;
}

interface Sample {
  readonly kind: string;
  readonly shape: string;
  readonly bytes: string;
}

const samplesIn = (folder: string): Sample[] =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../codecs', folder, 'samples.json'), 'utf8'),
  ) as Sample[];
const streamSamples = samplesIn('streams');
const sevenZipSamples = samplesIn('seven-zip');

/** What a real tool wrote, and what it was. */
function sampled(kind: string, decode: Decode, folders: readonly string[]): Codec {
  const samples = streamSamples.filter((sample) => sample.kind === kind);
  return {
    folders,
    made: made((choose): Encoded => {
      const { bytes, shape } = choose.pick(samples);
      return { bytes: Buffer.from(bytes, 'base64'), content: contentOf(shape) };
    }),
    read: (bytes) => unpack(decode, bytes),
  };
}

/** Node 24 has Zstandard, older releases don't. */
const zstdOracle =
  'zstdDecompressSync' in zlib
    ? (bytes: Buffer) => zlib.zstdDecompressSync(bytes, { maxOutputLength: mostBytes })
    : undefined;

function firstFolder(bytes: Buffer): Buffer {
  const source = new MemorySource(bytes, 'sample');
  const [folder] = readSevenZip(source, freeBudget).folders;
  if (folder === undefined) throw new FormatError('no-folder', { offset: 0, length: 0 }, 'it has no folder');
  const opened = openFolder(source, folder, freeBudget);
  return Buffer.from(opened.read(0, Math.min(opened.size, mostBytes)));
}

export const streamCodecs: Readonly<Record<string, Codec>> = {
  'codec-inflate': deflated(zlib.deflateRawSync, (input) => inflate(input), zlib.inflateRawSync),
  'codec-zlib': deflated(zlib.deflateSync, decodeZlib, zlib.inflateSync),
  'codec-gzip': deflated(zlib.gzipSync, gunzip, zlib.gunzipSync),
  'codec-bzip2': sampled('bzip2', bunzip2, ['bzip2']),
  'codec-lz4': sampled('lz4', decodeLz4, ['lz4', 'checksums']),
  'codec-lzma': sampled('lzma', decodeLzmaAlone, ['lzma']),
  'codec-xz': sampled('xz', decodeXz, ['xz', 'checksums']),
  'codec-zstd': {
    ...sampled('zstd', decodeZstd, ['zstd', 'checksums']),
    ...(zstdOracle === undefined ? {} : { oracle: zstdOracle }),
  },
  'codec-7z': {
    folders: ['seven-zip', 'ppmd', 'lzma'],
    made: made((choose): Encoded => {
      const { bytes, shape } = choose.pick(sevenZipSamples);
      return { bytes: Buffer.from(bytes, 'base64'), content: sevenZipContent(shape) };
    }),
    read: firstFolder,
  },
};
