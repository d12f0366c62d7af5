import type { BitInput } from './bit-input.js';

const maxCodeBits = 20;
/** Codes of up to so many bits are looked up at once. */
const quickBits = 10;

/** One of a block's Huffman tables: canonical codes, the shortest first. */
export class BlockCode {
  /** `symbol << 5 | bits` by the next bits, 0 for longer codes. */
  readonly #quick = new Uint16Array(1 << quickBits);
  /** By length: the first code that is too large for it, counted in codes of 20 bits. */
  readonly #limits = new Uint32Array(maxCodeBits + 1);
  readonly #offsets = new Int32Array(maxCodeBits + 1);
  readonly #symbols: Uint16Array;

  constructor(lengths: Uint8Array) {
    this.#symbols = new Uint16Array(lengths.length);
    let code = 0;
    let count = 0;
    for (let length = 1; length <= maxCodeBits; length++) {
      this.#offsets[length] = count - code;
      for (let symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] !== length) continue;
        this.#symbols[count++] = symbol;
        this.#addQuick(symbol, length, code++);
      }
      this.#limits[length] = code * 2 ** (maxCodeBits - length);
      code *= 2;
    }
  }

  /** The next symbol; -1 where the bits are no code. */
  read(input: BitInput): number {
    const entry = this.#quick[input.peek(quickBits)] ?? 0;
    if (entry !== 0) {
      input.drop(entry & 31);
      return entry >> 5;
    }
    const bits = input.peek(maxCodeBits);
    for (let length = 1; length <= maxCodeBits; length++) {
      if (bits >= (this.#limits[length] ?? 0)) continue;
      input.drop(length);
      const index = (bits >>> (maxCodeBits - length)) + (this.#offsets[length] ?? 0);
      return this.#symbols[index] ?? -1;
    }
    return -1;
  }

  #addQuick(symbol: number, length: number, code: number): void {
    if (length > quickBits) return;
    const first = code << (quickBits - length);
    this.#quick.fill((symbol << 5) | length, first, first + (1 << (quickBits - length)));
  }
}
