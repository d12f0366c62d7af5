import { FormatError } from '../core/errors.js';
import type { ByteSource } from '../core/types.js';

const smallest = 512;
const largest = 65_536;
const nothing = new Uint8Array(0);

/**
 * Single bytes out of a large source: reads a window around them, short after a jump and longer while the reading goes on
 * in order, so that skipping from one tensor to the next costs little.
 */
export class Window {
  readonly #source: ByteSource;
  #bytes = nothing;
  #start = 0;
  #length = smallest;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  get size(): number {
    return this.#source.size;
  }

  /** @throws FormatError `unexpected-end` */
  u8(offset: number): number {
    const at = offset - this.#start;
    return (at >= 0 ? this.#bytes[at] : undefined) ?? this.#fetch(offset);
  }

  /** The bytes of a range; from the window where it holds them. @throws FormatError `unexpected-end` */
  read(offset: number, length: number): Uint8Array {
    const at = offset - this.#start;
    if (at >= 0 && at + length <= this.#bytes.length) return this.#bytes.subarray(at, at + length);
    return this.#source.read(offset, length);
  }

  #fetch(offset: number): number {
    const follows = offset === this.#start + this.#bytes.length && this.#bytes.length > 0;
    this.#length = follows ? Math.min(largest, this.#length * 2) : smallest;
    const length = Math.min(this.#length, this.#source.size - offset);
    if (length <= 0)
      throw new FormatError('unexpected-end', { offset, length: 1 }, `it ends at byte ${String(this.size)}`);
    this.#bytes = Uint8Array.from(this.#source.read(offset, length));
    this.#start = offset;
    return this.#bytes[0] ?? 0;
  }
}
