import { ByteInput } from '../../codecs/stream/byte-input.js';
import type { StreamNotes } from '../../codecs/stream/stream-notes.js';
import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource } from '../../core/types.js';
import type { Compression } from './compressions.js';

/** What is no stream any more; `trailing` where it begins. */
export class TrailingError extends FormatError {}

/**
 * Everything that comes out of the streams of a file, one after another: that is what readers see, and what is split
 * over two of them is whole only there.
 * @throws TrailingError where no further stream begins; FormatError of the decoder
 */
export function* decodeMembers(
  source: ByteSource,
  budget: Budget,
  { decode, isPadded }: Compression,
  notes: StreamNotes,
): Generator<Uint8Array, void> {
  const input = new ByteInput(source, budget);
  do {
    const start = input.offset;
    const pieces = decode(input, notes);
    for (;;) {
      const { done, value } = next(pieces, start);
      if (done === true) break;
      yield value;
    }
    if (isPadded) skipZeros(input);
  } while (!input.isOver);
}

function next(pieces: Iterator<Uint8Array, void>, start: number): IteratorResult<Uint8Array, void> {
  try {
    return pieces.next();
  } catch (error) {
    if (!(error instanceof FormatError) || start === 0 || !isNoHeader(error, start)) throw error;
    throw new TrailingError(
      'trailing',
      { offset: start, length: 0 },
      'what follows the compressed stream is no other one',
    );
  }
}

/** Fewer bytes than any header has are no header either. */
function isNoHeader(error: FormatError, start: number): boolean {
  return error.code === 'no-header' || (error.code === 'unexpected-end' && error.at.offset - start < 4);
}

function skipZeros(input: ByteInput): void {
  for (let byte = input.nextIfAny(); byte >= 0; byte = input.nextIfAny()) {
    if (byte === 0) continue;
    input.moveTo(input.offset - 1);
    return;
  }
}
