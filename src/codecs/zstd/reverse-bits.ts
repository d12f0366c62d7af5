import { breaksOff } from '../stream/breaks-off.js';

/** Bits that were written forwards and are read from the end, RFC 8878 section 4.1. */
export class ReverseBits {
  readonly #bytes: Uint8Array;
  /** Bits before this one are still to come. */
  #at: number;

  /** @throws FormatError `bad-stream` where no end mark stands */
  constructor(bytes: Uint8Array) {
    const last = bytes.at(-1) ?? 0;
    if (last === 0) throw breaksOff('bits without an end mark');
    this.#bytes = bytes;
    this.#at = bytes.length * 8 - (Math.clz32(last) - 24) - 1;
  }

  /** Bits that are left; negative where more were read than there are. */
  get left(): number {
    return this.#at;
  }

  /** @param count at most 31; what is missing is zero */
  take(count: number): number {
    if (count > 24) return this.take(count - 16) * 0x1_0000 + this.take(16);
    this.#at -= count;
    return this.#window(this.#at, count);
  }

  /** As `take`, without taking. @param count at most 24 */
  peek(count: number): number {
    return this.#window(this.#at - count, count);
  }

  drop(count: number): void {
    this.#at -= count;
  }

  #window(from: number, count: number): number {
    if (from < 0)
      return from + count <= 0 ? 0 : (this.#window(0, from + count) << -from) & ((1 << count) - 1);
    const at = from >> 3;
    const bytes = this.#bytes;
    const word =
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    return (word >>> (from & 7)) & ((1 << count) - 1);
  }
}
