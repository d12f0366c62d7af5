import type { Value } from './values.js';

const chunkBits = 14;
const chunkEntries = 1 << chunkBits;
/** Unused indexes that the dense part of the memo bridges; Python 2's cPickle counts from 1. */
const maxGap = 1024;

/**
 * What a stream put away by number. Dense as CPython's own memo, in pieces that are never copied when it grows; indexes
 * far beyond the dense part go to a map, so that one PUT allocates nothing.
 */
export class Memo {
  /** Entries stored, which is how MEMOIZE numbers (P-56). */
  size = 0;
  private readonly chunks: (Value | undefined)[][] = [];
  private length = 0;
  private sparse: Map<number, Value> | undefined;
  private readonly origin: Memo | undefined;

  /** @param origin is looked into for what this one does not hold; it is never changed */
  constructor(origin?: Memo) {
    this.origin = origin;
    this.size = origin?.size ?? 0;
  }

  /** @param index a whole number, not negative */
  get(index: number): Value | undefined {
    if (index < this.length) {
      const value = this.chunks[index >>> chunkBits]?.[index & (chunkEntries - 1)];
      if (value !== undefined) return value;
    }
    return this.sparse?.get(index) ?? this.origin?.get(index);
  }

  /** Stores a value, in place of the one that may stand there. */
  set(index: number, value: Value): void {
    if (this.get(index) === undefined) this.size++;
    if (index > this.length + maxGap) {
      (this.sparse ??= new Map()).set(index, value);
      return;
    }
    while (this.length < index) this.append(undefined);
    if (index === this.length) this.append(value);
    else (this.chunks[index >>> chunkBits] as (Value | undefined)[])[index & (chunkEntries - 1)] = value;
  }

  private append(value: Value | undefined): void {
    if ((this.length & (chunkEntries - 1)) === 0) this.chunks.push([]);
    (this.chunks[this.length >>> chunkBits] as (Value | undefined)[]).push(value);
    this.length++;
  }
}
