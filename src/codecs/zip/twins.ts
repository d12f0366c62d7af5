import type { Budget, ByteRange, ByteSource } from '../../core/types.js';
import { methodStored, type CentralRecord } from './zip-directory.js';

/** Members of one length and size that are told apart; real archives have few that are not the same. */
const maxCompared = 8;
/** All that is read to compare the members of one archive. CWE-400. */
const maxComparedBytes = 64 * 2 ** 20;
const windowBytes = 2 ** 18;

type Packed = Pick<CentralRecord, 'method' | 'flags' | 'uncompressedSize'>;

/**
 * Finds members that are packed alike and have the same packed bytes, or share them: what comes out of one comes out
 * of the other, and once is enough. Nothing is read of members that are alone in their length and size.
 */
export class Twins {
  readonly #source: ByteSource;
  readonly #budget: Budget;
  readonly #firsts = new Map<string, ByteRange[]>();
  #allowance = maxComparedBytes;

  constructor(source: ByteSource, budget: Budget) {
    this.#source = source;
    this.#budget = budget;
  }

  /** Where the first member stands that has this one's content; `data` itself where none was met before. */
  firstOf({ method, flags, uncompressedSize }: Packed, data: ByteRange): ByteRange {
    if (method === methodStored) return data;
    const key = [method, flags, uncompressedSize, data.length].join(':');
    const known = this.#firsts.get(key) ?? [];
    const first = known.find((other) => this.#isSame(other, data));
    if (first !== undefined) return first;
    if (known.length < maxCompared) this.#firsts.set(key, [...known, data]);
    return data;
  }

  #isSame(a: ByteRange, b: ByteRange): boolean {
    if (a.offset === b.offset) return true;
    for (let at = 0; at < a.length; at += windowBytes) {
      this.#budget.check();
      const length = Math.min(windowBytes, a.length - at);
      this.#allowance -= length;
      if (this.#allowance < 0 || !this.#hasSame(a.offset + at, b.offset + at, length)) return false;
    }
    return true;
  }

  #hasSame(a: number, b: number, length: number): boolean {
    return Buffer.compare(this.#source.read(a, length), this.#source.read(b, length)) === 0;
  }
}
