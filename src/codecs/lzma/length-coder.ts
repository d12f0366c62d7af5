import { evenProbability, type RangeDecoder } from './range-decoder.js';

const choice = 0;
const secondChoice = 1;
const low = 2;
const middle = low + 16 * 8;
const high = middle + 16 * 8;

/** How long matches are: 2 to 273. */
export class LengthCoder {
  readonly #probabilities = new Uint16Array(high + 256);

  constructor() {
    this.reset();
  }

  reset(): void {
    this.#probabilities.fill(evenProbability);
  }

  read(range: RangeDecoder, positionState: number): number {
    if (range.bit(this.#probabilities, choice) === 0)
      return 2 + range.tree(this.#probabilities, low + positionState * 8, 3);
    if (range.bit(this.#probabilities, secondChoice) === 0)
      return 10 + range.tree(this.#probabilities, middle + positionState * 8, 3);
    return 18 + range.tree(this.#probabilities, high, 8);
  }
}
