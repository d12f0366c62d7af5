import { startsBzip2 } from '../../codecs/bzip2/bunzip2.js';
import { startsGzip } from '../../codecs/deflate/decode-gzip.js';
import { startsZlib, zlibHeaderBytes } from '../../codecs/deflate/decode-zlib.js';
import { startsLz4 } from '../../codecs/lz4/decode-lz4.js';
import { readLzmaAloneHeader } from '../../codecs/lzma/lzma-alone.js';
import { startsXz } from '../../codecs/xz/decode-xz.js';
import { startsSkippable, startsZstd } from '../../codecs/zstd/decode-zstd.js';
import type { ByteSource, Claim } from '../../core/types.js';
import { compressions } from './compressions.js';
import { tryStream } from './try-stream.js';

/** Skippable frames that are passed over to see what follows; where more follow, they are reason enough to decode. */
const maxSkippedFrames = 10_000;
/** Bytes of deflate that a zlib stream is tried with: one header in two thousand is right by chance, 64 bytes are not. */
const zlibTrialBytes = 64;
const lzmaTrialBytes = 4096;

/** ID1, ID2 and CM 8. */
export function identifyGzip(head: Uint8Array): Claim | undefined {
  return startsGzip(head) ? magicNumber('gzip') : undefined;
}

export function identifyBzip2(head: Uint8Array): Claim | undefined {
  return startsBzip2(head) ? magicNumber('bzip2') : undefined;
}

export function identifyXz(head: Uint8Array): Claim | undefined {
  return startsXz(head) ? magicNumber('xz') : undefined;
}

export function identifyLz4(head: Uint8Array, source: ByteSource): Claim | undefined {
  return startsLz4(firstFrame(head, source)) ? magicNumber('an LZ4 frame') : undefined;
}

export function identifyZstd(head: Uint8Array, source: ByteSource): Claim | undefined {
  return startsZstd(firstFrame(head, source)) ? magicNumber('Zstandard') : undefined;
}

/** The two bytes of a zlib header are weak, so the stream behind them must begin as one. */
export function identifyZlib(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (!startsZlib(head) || source.size === zlibHeaderBytes) return undefined;
  const trial = tryStream(source, compressions.zlib, zlibTrialBytes);
  if (trial === undefined) return undefined;
  // A few bytes of garbage are a stream that is cut off now and then, but nothing that is known comes out of them.
  return {
    confidence: trial.confidence,
    because: 'begins with a zlib header and deflate data',
    isTentative: trial.isCut,
  };
}

/** The header is 13 bytes without a magic number; the usual one of every encoder says much, another one little. */
export function identifyLzma(head: Uint8Array, source: ByteSource): Claim | undefined {
  const header = readLzmaAloneHeader(head);
  if (header === undefined || source.size < 18) return undefined;
  const trial = tryStream(source, compressions.lzma, lzmaTrialBytes);
  if (trial === undefined) return undefined;
  const isUsual = head[0] === 0x5d || (header.size === undefined && header.dictionaryBytes >= 65_536);
  const confidence = isUsual ? trial.confidence : 'possible';
  return { confidence, because: 'begins with a header of LZMA and data that decode' };
}

function magicNumber(of: string): Claim {
  return { confidence: 'certain', because: `begins with the magic number of ${of}` };
}

/** The head of the first frame that is not to be passed over. */
function firstFrame(head: Uint8Array, source: ByteSource): Uint8Array {
  let bytes = head;
  for (let offset = 0, skipped = 0; startsSkippable(bytes) && skipped < maxSkippedFrames; skipped++) {
    if (offset + 8 > source.size) break;
    offset += 8 + Buffer.from(source.read(offset + 4, 4)).readUInt32LE(0);
    if (offset + 4 > source.size) break;
    bytes = source.read(offset, 4);
  }
  return bytes;
}
