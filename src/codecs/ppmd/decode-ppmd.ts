import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteInput } from '../stream/byte-input.js';
import { PpmdModel } from './ppmd-model.js';
import { PpmdRangeDecoder } from './ppmd-range-decoder.js';
import { breaksOff } from '../stream/breaks-off.js';

/** PPMD7_MIN_ORDER to PPMD7_MAX_ORDER, and PPMD7_MIN_MEM_SIZE of Ppmd7.h. */
const [leastOrder, mostOrder, leastMemoryBytes] = [2, 64, 2048];
const [firstPieceBytes, pieceBytes] = [8192, 262_144];

export interface PpmdStream {
  /** How many bytes a context has at most. */
  readonly order: number;
  readonly memoryBytes: number;
  /** Bytes that come out. */
  readonly size: number;
}

/**
 * Decodes PPMd variant H with the range coder of 7z (https://www.7-zip.org/sdk.html, Ppmd7.h).
 * @throws FormatError `bad-stream`, `unexpected-end`, once everything before was given out; LimitError `maxDictionaryBytes`
 */
export function* decodePpmd(input: ByteInput, stream: PpmdStream): Generator<Uint8Array, void> {
  const { order, memoryBytes, size } = stream;
  if (order < leastOrder || order > mostOrder || memoryBytes < leastMemoryBytes)
    throw breaksOff('properties that are none');
  if (memoryBytes > limits.maxDictionaryBytes) {
    const detail = `the model takes more than ${String(limits.maxDictionaryBytes)} bytes`;
    throw new LimitError('maxDictionaryBytes', limits.maxDictionaryBytes, detail);
  }
  const range = new PpmdRangeDecoder(input);
  range.start();
  const model = new PpmdModel(order, memoryBytes, range);
  for (let done = 0; done < size;) {
    const piece = new Uint8Array(Math.min(size - done, pieceBytes, Math.max(firstPieceBytes, done)));
    const failure = fill(piece, model);
    yield piece.subarray(0, failure?.filled);
    if (failure !== undefined) throw failure.error;
    done += piece.length;
  }
}

interface Failure {
  readonly filled: number;
  readonly error: FormatError;
}

function fill(piece: Uint8Array, model: PpmdModel): Failure | undefined {
  let filled = 0;
  try {
    for (; filled < piece.length; filled++) {
      const symbol = model.next();
      if (symbol < 0)
        return {
          filled,
          error: breaksOff(symbol === -1 ? 'an end marker before the end' : 'bits that are no code'),
        };
      piece[filled] = symbol;
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { filled, error };
  }
}
