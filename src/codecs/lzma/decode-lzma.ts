import type { ByteInput } from '../stream/byte-input.js';
import { History } from '../stream/history.js';
import { LzmaState, type LzmaProperties } from './lzma-state.js';
import { RangeDecoder } from './range-decoder.js';
import { breaksOff } from '../stream/breaks-off.js';
import { decodedPieces, type HistoryDecoder } from '../stream/decoded-pieces.js';

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
  yield* decodedPieces(new LzmaDecoder(input, stream));
}

class LzmaDecoder implements HistoryDecoder {
  readonly history: History;
  readonly #range: RangeDecoder;
  readonly #state: LzmaState;
  readonly #stream: LzmaStream;
  #left: number;
  #isStarted = false;

  constructor(input: ByteInput, stream: LzmaStream) {
    this.#stream = stream;
    this.#left = stream.size ?? Infinity;
    this.history = new History(Math.max(stream.dictionaryBytes, leastWindowBytes), largestStep);
    this.#range = new RangeDecoder(input);
    this.#state = new LzmaState(this.history, this.#range);
  }

  run(): boolean {
    if (!this.#isStarted) this.#start();
    const out = this.#state.run(this.#left);
    if (out < 0) {
      this.#left -= -1 - out;
      this.#range.normalize();
      if (this.#stream.size !== undefined && this.#left > 0) throw breaksOff('an end marker before the end');
      return false;
    }
    this.#left -= out;
    if (this.#left > 0) return true;
    if (this.#state.hasPending) throw breaksOff('a match that passes the end');
    this.#range.normalize();
    if (this.#range.isFinished) return false;
    if (!this.#state.takeEndMarker()) throw breaksOff('its end, behind which it goes on');
    this.#range.normalize();
    return false;
  }

  #start(): void {
    this.#isStarted = true;
    this.#state.reset(this.#stream.properties);
    this.#range.start();
    if (!this.#range.isSound) throw breaksOff('its first byte');
  }
}
