import { FormatError } from '../../core/errors.js';
import type { ByteInput } from '../stream/byte-input.js';

const topValue = 2 ** 24;

/** The range coder of PPMd in 7z: frequencies out of a total. */
export class PpmdRangeDecoder {
  readonly #input: ByteInput;
  #range = 0xffff_ffff;
  #code = 0;

  constructor(input: ByteInput) {
    this.#input = input;
  }

  /** @throws FormatError `unexpected-end`, `bad-stream` */
  start(): void {
    if (this.#input.next() !== 0)
      throw new FormatError(
        'bad-stream',
        { offset: 0, length: 1 },
        'the compressed stream has a wrong start',
      );
    for (let byte = 0; byte < 4; byte++) this.#code = (this.#code * 256 + this.#input.next()) % 2 ** 32;
  }

  /** Where in `total` the next symbol is. */
  threshold(total: number): number {
    this.#range = Math.floor(this.#range / total);
    return Math.floor(this.#code / this.#range);
  }

  /** Takes the symbol that has the frequencies from `start` on, of the total that `threshold` was asked with. */
  take(start: number, size: number): void {
    this.#code -= start * this.#range;
    this.#range *= size;
    this.#normalize();
  }

  /** A bit that is 0 with a probability of `zero` in 16,384. */
  bit(zero: number): 0 | 1 {
    const bound = (this.#range >>> 14) * zero;
    if (this.#code < bound) {
      this.#range = bound;
      this.#normalize();
      return 0;
    }
    this.#code -= bound;
    this.#range -= bound;
    this.#normalize();
    return 1;
  }

  #normalize(): void {
    for (let times = 0; times < 2 && this.#range < topValue; times++) {
      this.#code = (this.#code * 256 + this.#input.next()) % 2 ** 32;
      this.#range = (this.#range * 256) % 2 ** 32;
    }
  }
}
