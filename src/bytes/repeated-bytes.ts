import type { ByteSource } from '../core/types.js';

/** Numbers of eight bytes are the longest that tensors hold. */
const maxPeriod = 8;
const sampleBytes = 4_096;
const pieceBytes = 262_144;

/** The few bytes that a source is copies of, from its first byte to its last; undefined where it is more than that. */
export function repeatedBytes(source: ByteSource): Uint8Array | undefined {
  if (source.size < 2 * maxPeriod) return undefined;
  const sample = source.read(0, Math.min(sampleBytes, source.size));
  for (let period = 1; period <= maxPeriod; period += 1)
    if (repeats(sample, period)) return repeatsToEnd(source, period) ? sample.slice(0, period) : undefined;
  return undefined;
}

function repeats(bytes: Uint8Array, period: number): boolean {
  return Buffer.compare(bytes.subarray(period), bytes.subarray(0, bytes.length - period)) === 0;
}

function repeatsToEnd(source: ByteSource, period: number): boolean {
  const length = Math.floor(pieceBytes / period) * period;
  const first = source.read(0, Math.min(length, source.size)).slice();
  if (!repeats(first, period)) return false;
  for (let at = length; at < source.size; at += length) {
    const piece = source.read(at, Math.min(length, source.size - at));
    if (Buffer.compare(piece, first.subarray(0, piece.length)) !== 0) return false;
  }
  return true;
}
