/** Random numbers that a seed makes the same each time, and choices made with them. */

/** xorshift32 behind a scrambled seed, so that neighbouring seeds are unlike. */
export class Random {
  #state;

  /** @param {number} seed any 32-bit number */
  constructor(seed) {
    this.#state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 1;
    for (let round = 0; round < 4; round++) this.below(2);
  }

  /** A whole number from 0 up to and without `limit`. */
  below(limit) {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % limit;
  }

  chance(percent) {
    return this.below(100) < percent;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  bytes(length) {
    return Buffer.from(Array.from({ length }, () => this.below(256)));
  }
}
