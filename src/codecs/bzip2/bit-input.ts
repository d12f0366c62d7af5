import { FormatError } from '../../core/errors.js';
import type { ByteInput } from '../stream/byte-input.js';

/** Bits of a bzip2 stream, the highest of a byte first. */
export class BitInput {
  readonly #input: ByteInput;
  #bits = 0;
  #count = 0;
  #beyond = 0;

  constructor(input: ByteInput) {
    this.#input = input;
  }

  /** @param count 1 to 24; @throws FormatError `unexpected-end` */
  take(count: number): number {
    const value = this.peek(count);
    this.drop(count);
    return value;
  }

  /** The next bits without taking them; zeros behind the end. @param count 1 to 24 */
  peek(count: number): number {
    while (this.#count < count) this.#more();
    return (this.#bits >>> (this.#count - count)) & ((1 << count) - 1);
  }

  drop(count: number): void {
    this.#count -= count;
    this.#bits &= (1 << this.#count) - 1;
    if (this.#beyond > 0 && this.#beyond * 8 > this.#count) throw this.#cut();
  }

  /** Leaves the rest of the byte, and gives back what was read ahead. */
  align(): void {
    this.#input.moveTo(this.#input.offset - (this.#count >> 3) + this.#beyond);
    this.#bits = this.#count = this.#beyond = 0;
  }

  #more(): void {
    const byte = this.#input.nextIfAny();
    if (byte < 0) this.#beyond += 1;
    this.#bits = (this.#bits << 8) | Math.max(0, byte);
    this.#count += 8;
  }

  #cut(): FormatError {
    const at = { offset: this.#input.offset, length: 0 };
    return new FormatError('unexpected-end', at, 'the file ends inside the compressed stream');
  }
}
