import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource } from '../../core/types.js';

const windowBytes = 65_536;

/** The compressed bytes of a stream, one after another; what is not decoded is not read beyond one window. */
export class ByteInput {
  readonly #source: ByteSource;
  readonly #budget: Budget;
  /** Where `#window` ends in the source. */
  #end: number;
  #window: Uint8Array = new Uint8Array(0);
  #at = 0;

  /** @param offset where the stream begins, in bytes from the start of the source */
  constructor(source: ByteSource, budget: Budget, offset = 0) {
    this.#source = source;
    this.#budget = budget;
    this.#end = offset;
  }

  /** Bytes from the start of the source that were taken. */
  get offset(): number {
    return this.#end - this.#window.length + this.#at;
  }

  /** Bytes to the end of the source. */
  get remaining(): number {
    return Math.max(0, this.#source.size - this.offset);
  }

  get isOver(): boolean {
    return this.remaining === 0;
  }

  /** @throws FormatError `unexpected-end` */
  next(): number {
    const byte = this.#window[this.#at];
    if (byte === undefined) return this.#refill();
    this.#at += 1;
    return byte;
  }

  /** As `next`, but -1 at the end. */
  nextIfAny(): number {
    return this.#at < this.#window.length || !this.isOver ? this.next() : -1;
  }

  /** @throws FormatError `unexpected-end` */
  take(length: number): Uint8Array {
    const start = this.offset;
    const inside = this.#window.length - this.#at;
    if (length <= inside) {
      this.#at += length;
      return this.#window.subarray(this.#at - length, this.#at);
    }
    this.#budget.check();
    if (start + length > this.#source.size) throw this.#over(start);
    const bytes = this.#source.read(start, length);
    this.moveTo(start + length);
    return bytes;
  }

  /** Moves on without reading. @throws FormatError `unexpected-end` */
  skip(length: number): void {
    if (length > this.remaining) throw this.#over(this.offset);
    this.moveTo(this.offset + length);
  }

  u16le(): number {
    return this.next() + this.next() * 0x100;
  }

  u32le(): number {
    return this.u16le() + this.u16le() * 0x1_0000;
  }

  /** Goes on at another place, for bytes that a decoder took too early or that are skipped. */
  moveTo(offset: number): void {
    const start = this.#end - this.#window.length;
    if (offset >= start && offset <= this.#end) {
      this.#at = offset - start;
      return;
    }
    this.#window = new Uint8Array(0);
    this.#at = 0;
    this.#end = offset;
  }

  #refill(): number {
    this.#budget.check();
    const length = Math.min(windowBytes, this.#source.size - this.#end);
    if (length <= 0) throw this.#over(this.#source.size);
    this.#window = this.#source.read(this.#end, length);
    this.#end += length;
    this.#at = 1;
    return this.#window[0] ?? 0;
  }

  #over(offset: number): FormatError {
    const at = { offset: Math.min(offset, this.#source.size), length: 0 };
    return new FormatError('unexpected-end', at, 'the file ends inside the compressed stream');
  }
}
