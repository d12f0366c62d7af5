import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { ByteInput } from '../stream/byte-input.js';
import { noNotes } from '../stream/stream-notes.js';
import { leastMatch } from './decode-block.js';
import { readFrame } from './decode-lz4.js';

/**
 * Bytes that the frames of a source unpack to, counted from their lengths alone: nothing is unpacked, so that a gigabyte
 * of zeros costs its four megabytes. Where a frame breaks off, as much as comes before.
 */
export function countLz4(source: ByteSource, budget: Budget): number {
  const input = new ByteInput(source, budget);
  let total = 0;
  try {
    while (!input.isOver)
      for (const { bytes, isStored } of readFrame(input, noNotes))
        total += isStored ? bytes.length : countBlock(bytes);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
  }
  return total;
}

/** The lengths of literals and matches; a block that breaks off counts as far as it goes. */
function countBlock(block: Uint8Array): number {
  let total = 0;
  let at = 0;
  const length = (first: number): number => {
    let sum = first;
    for (let byte = first === 15 ? 255 : 0; byte === 255;) {
      byte = block[at++] ?? 0;
      sum += byte;
    }
    return sum;
  };
  while (at < block.length) {
    const token = block[at++] ?? 0;
    const literals = length(token >> 4);
    total += literals;
    at += literals + 2;
    if (at < block.length) total += length(token & 15) + leastMatch;
  }
  return total;
}
