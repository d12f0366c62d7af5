import type { ByteSource } from '../core/types.js';
import { SliceSource } from './slice-source.js';

/** A system call costs what copying a page does, so that nothing is gained by reading less. */
const pageBytes = 4_096;
const shortBytes = 512;

/**
 * Answers short reads from the page that begins at the last one: archives of a hundred thousand small members, and
 * whatever else is walked in steps of some bytes, cost a system call a page. Long reads go through.
 */
export class ReadAheadSource implements ByteSource {
  readonly name: string;
  readonly size: number;
  readonly #inner: ByteSource;
  #page = new Uint8Array(0);
  #start = 0;

  constructor(inner: ByteSource) {
    this.name = inner.name;
    this.size = inner.size;
    this.#inner = inner;
  }

  read(offset: number, length: number): Uint8Array {
    if (!this.#isShort(offset, length)) return this.#inner.read(offset, length);
    const at = offset - this.#start;
    if (at < 0 || at + length > this.#page.length) {
      this.#page = Uint8Array.from(this.#inner.read(offset, Math.min(pageBytes, this.size - offset)));
      this.#start = offset;
      return this.#page.slice(0, length);
    }
    return this.#page.slice(at, at + length);
  }

  /** What is no range is for the source itself to refuse. */
  #isShort(offset: number, length: number): boolean {
    if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(length)) return false;
    return length > 0 && length <= shortBytes && offset >= 0 && offset <= this.size - length;
  }

  slice(offset: number, length: number, name: string = this.name): ByteSource {
    return new SliceSource(this, offset, length, name);
  }
}
