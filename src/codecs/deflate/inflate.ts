import { FormatError } from '../../core/errors.js';
import type { ByteInput } from '../stream/byte-input.js';
import { decodedPieces, type HistoryDecoder } from '../stream/decoded-pieces.js';
import { History } from '../stream/history.js';
import { huffmanTable, type HuffmanTable } from './huffman.js';
import { codeLengthOrder, deflate, fixedCodes, type Alphabet, type BlockCodes } from './tables.js';

const endOfBlock = 256;
/** A symbol with its extra bits and those of a distance fit in between. */
const largestMatch = 65_538;

/**
 * Inflates a raw deflate stream (https://www.rfc-editor.org/rfc/rfc1951) piece by piece. When it is over, the input
 * stands behind its last byte.
 * @throws FormatError `unexpected-end`, `bad-stream`, once everything before was given out
 */
export function* inflate(input: ByteInput, alphabet: Alphabet = deflate): Generator<Uint8Array, void> {
  const inflater = new Inflater(input, alphabet);
  yield* decodedPieces(inflater);
  inflater.giveBack();
}

class Inflater implements HistoryDecoder {
  readonly #input: ByteInput;
  readonly #alphabet: Alphabet;
  readonly history: History;
  #bits = 0;
  #bitCount = 0;
  /** Bytes taken behind the end of the input, as zeros: codes are looked up with more bits than they have. */
  #beyond = 0;
  #isLast = false;
  #codes: BlockCodes | undefined;
  #storedBytes = 0;

  constructor(input: ByteInput, alphabet: Alphabet) {
    this.#input = input;
    this.#alphabet = alphabet;
    this.history = new History(alphabet.windowBytes, largestMatch);
  }

  run(): boolean {
    while (!this.history.isFull) {
      if (this.#storedBytes > 0) this.#stored();
      else if (this.#codes !== undefined) this.#compressed(this.#codes);
      else if (this.#isLast) return false;
      else this.#header();
    }
    return true;
  }

  /** What was read ahead, at the end. */
  giveBack(): void {
    this.#input.moveTo(this.#input.offset - (this.#bitCount >> 3) + this.#beyond);
  }

  #header(): void {
    this.#isLast = this.#take(1) === 1;
    const type = this.#take(2);
    if (type === 0) this.#beginStored();
    else if (type === 1) this.#codes = fixedCodes();
    else if (type === 2) this.#codes = this.#dynamicCodes();
    else throw this.#bad('a block of no known type');
  }

  #beginStored(): void {
    this.#take(this.#bitCount & 7);
    const length = this.#take(16);
    if ((this.#take(16) ^ 0xffff) !== length) throw this.#bad('a stored block whose length is not confirmed');
    this.giveBack();
    this.#bits = this.#bitCount = this.#beyond = 0;
    this.#storedBytes = length;
  }

  #stored(): void {
    const length = Math.min(this.#storedBytes, this.#input.remaining);
    if (length === 0) throw this.#cut();
    this.history.append(this.#input.take(length));
    this.#storedBytes -= length;
  }

  #dynamicCodes(): BlockCodes {
    const literalCount = this.#take(5) + 257;
    const distanceCount = this.#take(5) + 1;
    const orderCount = this.#take(4) + 4;
    const order = new Uint8Array(codeLengthOrder.length);
    for (const symbol of codeLengthOrder.slice(0, orderCount)) order[symbol] = this.#take(3);
    const table = this.#table(order);
    const lengths = this.#codeLengths(table, literalCount + distanceCount);
    return {
      literals: this.#table(lengths.subarray(0, literalCount)),
      distances: this.#distanceTable(lengths.subarray(literalCount)),
    };
  }

  #codeLengths(table: HuffmanTable, count: number): Uint8Array {
    const lengths = new Uint8Array(count);
    for (let at = 0; at < count;) {
      const symbol = this.#symbol(table);
      if (symbol < 16) {
        lengths[at++] = symbol;
        continue;
      }
      const value = symbol === 16 ? lengths[at - 1] : 0;
      const times =
        symbol === 16 ? 3 + this.#take(2) : symbol === 17 ? 3 + this.#take(3) : 11 + this.#take(7);
      if (value === undefined || at + times > count) throw this.#bad('code lengths that repeat too often');
      lengths.fill(value, at, at + times);
      at += times;
    }
    return lengths;
  }

  #table(lengths: Uint8Array): HuffmanTable {
    const table = huffmanTable(lengths);
    if (table === undefined) throw this.#bad('lengths that make no code');
    return table;
  }

  /** A block of literals alone needs no distances. */
  #distanceTable(lengths: Uint8Array): HuffmanTable {
    return lengths.some((length) => length > 0)
      ? this.#table(lengths)
      : { entries: new Uint16Array(2), bits: 1 };
  }

  #compressed({ literals, distances }: BlockCodes): void {
    const history = this.history;
    while (!history.isFull) {
      const symbol = this.#symbol(literals);
      if (symbol < endOfBlock) history.put(symbol);
      else if (symbol === endOfBlock) {
        this.#codes = undefined;
        return;
      } else this.#match(symbol - endOfBlock - 1, distances);
    }
  }

  #match(lengthCode: number, distances: HuffmanTable): void {
    const { lengthBase, lengthBits, distanceBase, distanceBits } = this.#alphabet;
    const base = lengthBase[lengthCode];
    if (base === undefined) throw this.#bad('a length of no known code');
    const length = base + this.#take(lengthBits[lengthCode] ?? 0);
    const distanceCode = this.#symbol(distances);
    const distance = (distanceBase[distanceCode] ?? Infinity) + this.#take(distanceBits[distanceCode] ?? 0);
    if (!this.history.copy(distance, length)) throw this.#bad('a distance that reaches before the start');
  }

  #symbol({ entries, bits }: HuffmanTable): number {
    while (this.#bitCount < bits) this.#more();
    const entry = entries[this.#bits & ((1 << bits) - 1)] ?? 0;
    if (entry === 0) throw this.#beyond > 0 ? this.#cut() : this.#bad('bits that are no code');
    this.#drop(entry & 15);
    return entry >> 4;
  }

  /** @param count at most 16 */
  #take(count: number): number {
    while (this.#bitCount < count) this.#more();
    const value = this.#bits & ((1 << count) - 1);
    this.#drop(count);
    return value;
  }

  #drop(count: number): void {
    this.#bits >>>= count;
    this.#bitCount -= count;
    if (this.#beyond > 0 && this.#beyond * 8 > this.#bitCount) throw this.#cut();
  }

  #more(): void {
    const byte = this.#input.nextIfAny();
    if (byte < 0) this.#beyond += 1;
    else this.#bits |= byte << this.#bitCount;
    this.#bitCount += 8;
  }

  #cut(): FormatError {
    const at = { offset: this.#input.offset, length: 0 };
    return new FormatError('unexpected-end', at, 'the file ends inside the compressed stream');
  }

  #bad(what: string): FormatError {
    const at = { offset: this.#input.offset, length: 0 };
    return new FormatError('bad-stream', at, `the compressed stream breaks off at ${what}`);
  }
}
