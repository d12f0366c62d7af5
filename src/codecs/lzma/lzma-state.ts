import type { History } from '../stream/history.js';
import { LengthCoder } from './length-coder.js';
import { evenProbability, type RangeDecoder } from './range-decoder.js';
import { breaksOff } from '../stream/breaks-off.js';

/** How many bits of the previous byte and of the position choose among the probabilities. */
export interface LzmaProperties {
  /** Literal context bits, at most 8. */
  readonly lc: number;
  /** Literal position bits, at most 4. */
  readonly lp: number;
  /** Position bits, at most 4. */
  readonly pb: number;
}

/** @returns undefined for a byte that is none */
export function lzmaProperties(byte: number): LzmaProperties | undefined {
  if (byte >= 9 * 5 * 5) return undefined;
  return { lc: byte % 9, lp: Math.floor(byte / 9) % 5, pb: Math.floor(byte / 45) };
}

const states = 12;
const endPositionModel = 14;
const firstPositionModel = 4;
const endMarkerDistance = 0xffff_ffff;

/** The model of an LZMA stream: everything that decoding a symbol reads and adapts. */
export class LzmaState {
  readonly #history: History;
  readonly #range: RangeDecoder;
  #properties: LzmaProperties = { lc: 3, lp: 0, pb: 2 };
  #literals = new Uint16Array(0);
  readonly #isMatch = new Uint16Array(states * 16);
  readonly #isRep = new Uint16Array(states);
  readonly #isRepG0 = new Uint16Array(states);
  readonly #isRepG1 = new Uint16Array(states);
  readonly #isRepG2 = new Uint16Array(states);
  readonly #isRep0Long = new Uint16Array(states * 16);
  readonly #slots = new Uint16Array(4 * 64);
  readonly #positions = new Uint16Array(128);
  readonly #align = new Uint16Array(16);
  readonly #matchLengths = new LengthCoder();
  readonly #repLengths = new LengthCoder();
  #state = 0;
  #rep0 = 0;
  #rep1 = 0;
  #rep2 = 0;
  #rep3 = 0;
  /** What a match has left to copy where no more may come out for now. */
  #pending = 0;

  constructor(history: History, range: RangeDecoder) {
    this.#history = history;
    this.#range = range;
  }

  /** Forgets everything learnt. */
  reset(properties: LzmaProperties = this.#properties): void {
    this.#properties = properties;
    const literals = 0x300 * 2 ** (properties.lc + properties.lp);
    if (this.#literals.length !== literals) this.#literals = new Uint16Array(literals);
    for (const probabilities of this.#all()) probabilities.fill(evenProbability);
    this.#matchLengths.reset();
    this.#repLengths.reset();
    this.#state = this.#rep0 = this.#rep1 = this.#rep2 = this.#rep3 = 0;
  }

  /**
   * Decodes until `most` bytes came out, the history is full, or an end marker stands there.
   * @returns bytes that came out; -1 - bytes where the end marker was met
   * @throws FormatError `unexpected-end`, `bad-stream`
   */
  run(most: number): number {
    const history = this.#history;
    const start = history.position;
    this.#copyPending(most);
    for (let out = history.position - start; out < most && !history.isFull; out = history.position - start) {
      const positionState = history.position & ((1 << this.#properties.pb) - 1);
      const context = this.#state * 16 + positionState;
      if (this.#range.bit(this.#isMatch, context) === 0) this.#literal();
      else if (this.#match(positionState, context, most - out)) return -1 - out;
    }
    return history.position - start;
  }

  /** Takes the end marker that may follow content of a known size; false where something else stands. */
  takeEndMarker(): boolean {
    const positionState = this.#history.position & ((1 << this.#properties.pb) - 1);
    if (this.#range.bit(this.#isMatch, this.#state * 16 + positionState) === 0) return false;
    if (this.#range.bit(this.#isRep, this.#state) === 1) return false;
    const length = this.#matchLengths.read(this.#range, positionState);
    return this.#distance(length) === endMarkerDistance;
  }

  get hasPending(): boolean {
    return this.#pending > 0;
  }

  #literal(): void {
    const history = this.#history;
    const { lc, lp } = this.#properties;
    const context = ((history.position & ((1 << lp) - 1)) << lc) + (history.back(1) >> (8 - lc));
    history.put(this.#literalByte(0x300 * context));
    this.#state = this.#state < 4 ? 0 : this.#state - (this.#state < 10 ? 3 : 6);
  }

  #literalByte(base: number): number {
    const range = this.#range;
    const literals = this.#literals;
    let symbol = 1;
    if (this.#state >= 7) {
      let matched = this.#history.back(this.#rep0 + 1);
      do {
        const matchBit = (matched >> 7) & 1;
        matched <<= 1;
        const bit = range.bit(literals, base + ((1 + matchBit) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (matchBit !== bit) break;
      } while (symbol < 0x100);
    }
    while (symbol < 0x100) symbol = (symbol << 1) | range.bit(literals, base + symbol);
    return symbol & 0xff;
  }

  /** Whether it was the end marker. */
  #match(positionState: number, context: number, room: number): boolean {
    const range = this.#range;
    let length: number;
    if (range.bit(this.#isRep, this.#state) === 0) {
      this.#rep3 = this.#rep2;
      this.#rep2 = this.#rep1;
      this.#rep1 = this.#rep0;
      length = this.#matchLengths.read(range, positionState);
      this.#state = this.#state < 7 ? 7 : 10;
      this.#rep0 = this.#distance(length);
      if (this.#rep0 === endMarkerDistance) return true;
    } else {
      if (this.#history.reachable === 0) throw breaksOff('a repetition of nothing');
      length = this.#repetition(positionState, context);
    }
    this.#pending = length;
    this.#copyPending(room);
    return false;
  }

  /** One of the last four distances again; of the last one, maybe a single byte. */
  #repetition(positionState: number, context: number): number {
    const range = this.#range;
    if (range.bit(this.#isRepG0, this.#state) === 0) {
      if (range.bit(this.#isRep0Long, context) === 0) {
        this.#state = this.#state < 7 ? 9 : 11;
        return 1;
      }
    } else this.#recall();
    this.#state = this.#state < 7 ? 8 : 11;
    return this.#repLengths.read(range, positionState);
  }

  #recall(): void {
    const range = this.#range;
    let distance = this.#rep1;
    if (range.bit(this.#isRepG1, this.#state) === 1) {
      distance = this.#rep2;
      if (range.bit(this.#isRepG2, this.#state) === 1) {
        distance = this.#rep3;
        this.#rep3 = this.#rep2;
      }
      this.#rep2 = this.#rep1;
    }
    this.#rep1 = this.#rep0;
    this.#rep0 = distance;
  }

  #distance(length: number): number {
    const range = this.#range;
    const slot = range.tree(this.#slots, Math.min(length - 2, 3) * 64, 6);
    if (slot < firstPositionModel) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) * 2 ** bits;
    if (slot < endPositionModel) return base + range.reverseTree(this.#positions, base - slot, bits);
    return base + range.direct(bits - 4) * 16 + range.reverseTree(this.#align, 0, 4);
  }

  #copyPending(room: number): void {
    const length = Math.min(this.#pending, room);
    if (length === 0) return;
    if (!this.#history.copy(this.#rep0 + 1, length))
      throw breaksOff('a distance that reaches before the start');
    this.#pending -= length;
  }

  #all(): Uint16Array[] {
    const structure = [
      this.#isMatch,
      this.#isRep,
      this.#isRepG0,
      this.#isRepG1,
      this.#isRepG2,
      this.#isRep0Long,
    ];
    return [...structure, this.#literals, this.#slots, this.#positions, this.#align];
  }
}
