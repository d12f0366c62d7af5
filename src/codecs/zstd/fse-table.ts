/** Finite state entropy, RFC 8878 section 4.1. */
import { addAll } from '../../core/add-all.js';
import { breaksOff } from '../stream/breaks-off.js';
import type { ReverseBits } from './reverse-bits.js';

/** What each state stands for and how the next one is found: `base + bits`. */
export interface FseTable {
  readonly accuracy: number;
  readonly symbols: Uint8Array;
  readonly bits: Uint8Array;
  readonly bases: Uint16Array;
}

/** A table of one symbol, which takes no bits. */
export function runTable(symbol: number): FseTable {
  return { accuracy: 0, symbols: Uint8Array.of(symbol), bits: Uint8Array.of(0), bases: Uint16Array.of(0) };
}

/** @param counts by symbol how many states it has; -1 for one at the end that starts anew */
export function fseTable(counts: ArrayLike<number>, accuracy: number): FseTable {
  const size = 1 << accuracy;
  const symbols = spread(counts, size);
  const bits = new Uint8Array(size);
  const bases = new Uint16Array(size);
  const next = Uint16Array.from({ length: counts.length }, (_, symbol) => Math.abs(counts[symbol] ?? 0));
  for (let state = 0; state < size; state++) {
    const symbol = symbols[state] ?? 0;
    const place = next[symbol] ?? 0;
    next[symbol] = place + 1;
    const width = accuracy - (31 - Math.clz32(place));
    bits[state] = width;
    bases[state] = (place << width) - size;
  }
  return { accuracy, symbols, bits, bases };
}

function spread(counts: ArrayLike<number>, size: number): Uint8Array {
  const symbols = new Uint8Array(size);
  let high = size;
  for (let symbol = 0; symbol < counts.length; symbol++) if (counts[symbol] === -1) symbols[--high] = symbol;
  const step = (size >> 1) + (size >> 3) + 3;
  let at = 0;
  for (let symbol = 0; symbol < counts.length; symbol++) {
    for (let left = counts[symbol] ?? 0; left > 0; left--) {
      symbols[at] = symbol;
      do at = (at + step) & (size - 1);
      while (at >= high);
    }
  }
  if (at !== 0) throw breaksOff('states that do not fill their table');
  return symbols;
}

export interface ReadTable {
  readonly table: FseTable;
  /** Bytes that describe it. */
  readonly length: number;
}

/** Section 4.1.1. @throws FormatError `bad-stream` */
export function readFseTable(bytes: Uint8Array, maxAccuracy: number, maxSymbol: number): ReadTable {
  const reading = new CountReading(bytes);
  const accuracy = reading.take(4) + 5;
  if (accuracy > maxAccuracy) throw breaksOff('a table that is larger than it may be');
  const counts: number[] = [];
  let left = (1 << accuracy) + 1;
  while (left > 1) {
    if (counts.length > maxSymbol) throw breaksOff('a table of too many symbols');
    const count = reading.count(left);
    counts.push(count);
    left -= Math.abs(count);
    if (count === 0) addAll(counts, zeros(reading));
  }
  if (counts.length > maxSymbol + 1 || reading.length > bytes.length)
    throw breaksOff('a table that does not end');
  return { table: fseTable(counts, accuracy), length: reading.length };
}

/** More symbols that do not occur, in threes. */
function zeros(reading: CountReading): number[] {
  let total = 0;
  for (;;) {
    const more = reading.take(2);
    total += more;
    if (more < 3 || total > 256) return new Array<number>(total).fill(0);
  }
}

class CountReading {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get length(): number {
    return (this.#at + 7) >> 3;
  }

  take(count: number): number {
    const at = this.#at >> 3;
    const word =
      (this.#bytes[at] ?? 0) | ((this.#bytes[at + 1] ?? 0) << 8) | ((this.#bytes[at + 2] ?? 0) << 16);
    const value = (word >>> (this.#at & 7)) & ((1 << count) - 1);
    this.#at += count;
    return value;
  }

  /** One number of 0 to `left`, of which the small ones take a bit less; a count is one less than it. */
  count(left: number): number {
    const width = 32 - Math.clz32(left);
    const value = this.take(width);
    const threshold = (1 << width) - 1 - left;
    const half = 1 << (width - 1);
    const low = value & (half - 1);
    if (low < threshold) {
      this.#at -= 1;
      return low - 1;
    }
    return (value >= half ? value - threshold : value) - 1;
  }
}

/** One of the states that take turns on a bit stream. */
export class FseState {
  readonly #table: FseTable;
  #state: number;

  constructor(table: FseTable, bits: ReverseBits) {
    this.#table = table;
    this.#state = bits.take(table.accuracy);
  }

  get symbol(): number {
    return this.#table.symbols[this.#state] ?? 0;
  }

  advance(bits: ReverseBits): void {
    this.#state = (this.#table.bases[this.#state] ?? 0) + bits.take(this.#table.bits[this.#state] ?? 0);
  }
}
