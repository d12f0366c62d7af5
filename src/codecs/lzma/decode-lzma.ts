import { FormatError } from '../../core/errors.js';
import type { ByteInput } from '../stream/byte-input.js';
import { History } from '../stream/history.js';
import { LzmaState, type LzmaProperties } from './lzma-state.js';
import { RangeDecoder } from './range-decoder.js';

/** The largest match. */
const largestStep = 273;
const leastWindowBytes = 4096;

export interface LzmaStream {
  readonly properties: LzmaProperties;
  readonly dictionaryBytes: number;
  /** Bytes that come out; undefined where an end marker tells. */
  readonly size: number | undefined;
}

/**
 * Decodes a raw LZMA stream, as .lzma files, 7z and zip hold it (https://www.7-zip.org/sdk.html, lzma-specification.txt).
 * @throws FormatError `unexpected-end`, `bad-stream`, once everything before was given out
 */
export function* decodeLzma(input: ByteInput, stream: LzmaStream): Generator<Uint8Array, void> {
  const decoder = new LzmaDecoder(input, stream);
  while (decoder.run()) yield decoder.piece();
  yield* decoder.rest();
  decoder.finish();
}

class LzmaDecoder {
  readonly #history: History;
  readonly #range: RangeDecoder;
  readonly #state: LzmaState;
  readonly #stream: LzmaStream;
  #left: number;
  #isStarted = false;
  #failure: FormatError | undefined;

  constructor(input: ByteInput, stream: LzmaStream) {
    this.#stream = stream;
    this.#left = stream.size ?? Infinity;
    this.#history = new History(Math.max(stream.dictionaryBytes, leastWindowBytes), largestStep);
    this.#range = new RangeDecoder(input);
    this.#state = new LzmaState(this.#history, this.#range);
  }

  piece(): Uint8Array {
    return this.#history.evenPiece();
  }

  rest(): Generator<Uint8Array, void> {
    return this.#history.rest();
  }

  run(): boolean {
    try {
      return this.#step();
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      this.#failure = error;
      return false;
    }
  }

  finish(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }

  #step(): boolean {
    if (!this.#isStarted) this.#start();
    const out = this.#state.run(this.#left);
    if (out < 0) {
      this.#left -= -1 - out;
      this.#range.normalize();
      if (this.#stream.size !== undefined && this.#left > 0) throw bad('an end marker before the end');
      return false;
    }
    this.#left -= out;
    if (this.#left > 0) return true;
    if (this.#state.hasPending) throw bad('a match that passes the end');
    this.#range.normalize();
    if (this.#range.isFinished) return false;
    if (!this.#state.takeEndMarker()) throw bad('its end, behind which it goes on');
    this.#range.normalize();
    return false;
  }

  #start(): void {
    this.#isStarted = true;
    this.#state.reset(this.#stream.properties);
    this.#range.start();
    if (!this.#range.isSound) throw bad('its first byte');
  }
}

function bad(what: string): FormatError {
  return new FormatError(
    'bad-stream',
    { offset: 0, length: 0 },
    `the compressed stream breaks off at ${what}`,
  );
}
