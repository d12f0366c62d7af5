import { ByteInput } from '../../codecs/stream/byte-input.js';
import { FormatError } from '../../core/errors.js';
import type { ByteSource, Claim } from '../../core/types.js';
import type { Compression } from './compressions.js';
import { unbounded } from '../../core/unbounded.js';

/** Bytes that may come out of a trial, which a sample of a few kilobytes can multiply a thousandfold. */
const maxTriedBytes = 262_144;

export interface StreamTrial {
  readonly confidence: Claim['confidence'];
  /** Whether the source ends before the stream does. */
  readonly isCut: boolean;
}

/**
 * A stream that goes on must go on without damage. One that is over within the sample proves itself by its checksum;
 * readers that work piece by piece never look at that, so a missing one is let pass and a wrong one is for names to ask.
 */
export function tryStream(
  source: ByteSource,
  { decode }: Compression,
  sampleBytes: number,
): StreamTrial | undefined {
  const wrongChecksums: number[] = [];
  const notes = { checksum: (offset: number) => void wrongChecksums.push(offset), member: () => undefined };
  const input = new ByteInput(source.slice(0, Math.min(sampleBytes, source.size)), unbounded);
  const pieces = decode(input, notes);
  try {
    for (let tried = 0; tried < maxTriedBytes;) {
      const { done, value } = pieces.next();
      if (done === true) break;
      tried += value.length;
    }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const isCut = source.size <= sampleBytes;
    return error.code === 'unexpected-end' ? { confidence: 'likely', isCut } : undefined;
  }
  return { confidence: wrongChecksums.length === 0 ? 'likely' : 'possible', isCut: false };
}
