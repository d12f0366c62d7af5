import { InflatingSource } from '../../codecs/deflate/inflating-source.js';
import type { Budget, ByteSource, Claim } from '../../core/types.js';
import { gzipMagic } from './gzip-framing.js';
import { startsZlib, zlibFraming } from './zlib-framing.js';

/** Bytes of deflate that a zlib stream is tried with: one header in two thousand is right by chance, 64 bytes are not. */
const trialBytes = 64;
/** The trial holds 64 KiB at most. */
const unbounded: Budget = { check: () => undefined, chargeInflated: () => undefined };

/** ID1, ID2 and CM 8. */
export function identifyGzip(head: Uint8Array): Claim | undefined {
  if (!gzipMagic.every((byte, index) => head[index] === byte)) return undefined;
  return { confidence: 'certain', because: 'begins with the magic number of gzip' };
}

/** The two bytes of a zlib header are weak, so the stream behind them must begin as one. */
export function identifyZlib(head: Uint8Array, source: ByteSource): Claim | undefined {
  const confidence = startsZlib(head) ? tryStream(source) : undefined;
  return confidence && { confidence, because: 'begins with a zlib header and deflate data' };
}

/**
 * A stream that goes on must go on without damage. One that is over within the trial proves itself by its checksum;
 * readers that work piece by piece never look at that, so a missing one is let pass and a wrong one is for names to ask.
 */
function tryStream(source: ByteSource): Claim['confidence'] | undefined {
  const { dataOffset } = zlibFraming.readHeader(source, 0, unbounded);
  const sample = source.slice(dataOffset, Math.min(trialBytes, source.size - dataOffset));
  const trial = new InflatingSource(sample, Infinity, unbounded);
  const { ending, inflatedBytes, compressedBytes } = trial.finish();
  if (ending === 'cut') return sample.size > 0 ? 'likely' : undefined;
  if (ending !== 'complete') return undefined;
  const end = dataOffset + compressedBytes;
  if (source.size < end + zlibFraming.trailerBytes) return 'likely';
  const trailer = source.read(end, zlibFraming.trailerBytes);
  return zlibFraming.confirms(trailer, trial.read(0, inflatedBytes)) ? 'likely' : 'possible';
}
