import type { ByteInput } from '../stream/byte-input.js';

const probabilityBits = 11;
export const evenProbability = 1 << (probabilityBits - 1);
const moveBits = 5;
const topValue = 2 ** 24;

/** The range coder of LZMA: adaptive bits, and bits that are as likely either way. */
export class RangeDecoder {
  readonly #input: ByteInput;
  #range = 0xffff_ffff;
  #code = 0;
  /** Whether the five bytes that every stream begins with were right: the first is zero. */
  isSound = true;

  constructor(input: ByteInput) {
    this.#input = input;
  }

  /** Reads the five bytes that every coded stream begins with. @throws FormatError `unexpected-end` */
  start(): void {
    this.isSound = this.#input.next() === 0;
    this.#range = 0xffff_ffff;
    this.#code = 0;
    for (let byte = 0; byte < 4; byte++) this.#code = ((this.#code << 8) | this.#input.next()) >>> 0;
  }

  /** Whether the coder stands where an encoder leaves it. */
  get isFinished(): boolean {
    return this.#code === 0;
  }

  normalize(): void {
    if (this.#range >= topValue) return;
    this.#range = (this.#range << 8) >>> 0;
    this.#code = ((this.#code << 8) | this.#input.next()) >>> 0;
  }

  bit(probabilities: Uint16Array, index: number): 0 | 1 {
    if (this.#range < topValue) this.normalize();
    const probability = probabilities[index] ?? evenProbability;
    const bound = (this.#range >>> probabilityBits) * probability;
    if (this.#code < bound) {
      this.#range = bound;
      probabilities[index] = probability + (((1 << probabilityBits) - probability) >> moveBits);
      return 0;
    }
    this.#range -= bound;
    this.#code -= bound;
    probabilities[index] = probability - (probability >> moveBits);
    return 1;
  }

  /** Bits of even probability, the highest first. */
  direct(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left--) {
      this.normalize();
      this.#range >>>= 1;
      const isSet = this.#code >= this.#range;
      if (isSet) this.#code -= this.#range;
      value = value * 2 + (isSet ? 1 : 0);
    }
    return value;
  }

  /** A tree of bits, the highest first. @param base where its root's sibling would stand */
  tree(probabilities: Uint16Array, base: number, bits: number): number {
    let node = 1;
    for (let left = bits; left > 0; left--) node = (node << 1) | this.bit(probabilities, base + node);
    return node - (1 << bits);
  }

  /** As `tree`, the lowest bit first. */
  reverseTree(probabilities: Uint16Array, base: number, bits: number): number {
    let node = 1;
    let value = 0;
    for (let at = 0; at < bits; at++) {
      const bit = this.bit(probabilities, base + node);
      node = (node << 1) | bit;
      value |= bit << at;
    }
    return value;
  }
}
