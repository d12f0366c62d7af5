import { bunzip2 } from '../../codecs/bzip2/bunzip2.js';
import { decodeGzip } from '../../codecs/deflate/decode-gzip.js';
import { decodeZlib } from '../../codecs/deflate/decode-zlib.js';
import { countLz4 } from '../../codecs/lz4/count-lz4.js';
import { decodeLz4 } from '../../codecs/lz4/decode-lz4.js';
import { decodeLzmaAlone } from '../../codecs/lzma/lzma-alone.js';
import type { ByteInput } from '../../codecs/stream/byte-input.js';
import type { StreamNotes } from '../../codecs/stream/stream-notes.js';
import { decodeXz } from '../../codecs/xz/decode-xz.js';
import { decodeZstd } from '../../codecs/zstd/decode-zstd.js';
import type { Budget, ByteSource } from '../../core/types.js';
import type { CompressionKind } from './facts.js';

export interface Compression {
  readonly kind: CompressionKind;
  /** Decodes one stream; when it is over, the input stands behind it. */
  readonly decode: (input: ByteInput, notes: StreamNotes) => Iterator<Uint8Array, void>;
  /** Whether readers pass over zeros behind a stream, and go on with the one that follows. */
  readonly isPadded: boolean;
  /** Bytes that come out of a whole file, where that can be told without unpacking it. */
  readonly count?: (source: ByteSource, budget: Budget) => number;
}

export const compressions: Readonly<Record<CompressionKind, Compression>> = {
  gzip: { kind: 'gzip', decode: decodeGzip, isPadded: true },
  zlib: { kind: 'zlib', decode: decodeZlib, isPadded: false },
  bzip2: { kind: 'bzip2', decode: bunzip2, isPadded: false },
  xz: { kind: 'xz', decode: decodeXz, isPadded: true },
  lzma: { kind: 'lzma', decode: decodeLzmaAlone, isPadded: false },
  lz4: { kind: 'lz4', decode: decodeLz4, isPadded: false, count: countLz4 },
  zstd: { kind: 'zstd', decode: decodeZstd, isPadded: false },
};
