import { latin1 } from '../../bytes/latin1.js';
import { FormatError } from '../../core/errors.js';
import { joinDigits, printDouble } from './marshal-numbers.js';

/** The plain fields of a marshal stream, little-endian. Every method throws FormatError at the end of the bytes. */
export class MarshalBytes {
  /** Bytes from the start of the stream. */
  offset = 0;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8(): number {
    return this.#view.getUint8(this.#advance(1));
  }

  i32(): number {
    return this.#view.getInt32(this.#advance(4), true);
  }

  i64(): bigint {
    return this.#view.getBigInt64(this.#advance(8), true);
  }

  /** TYPE_LONG: the signed number of 15-bit digits, then the digits, least significant first. */
  long(): string {
    const start = this.offset;
    const count = this.i32();
    const digits = this.slice(2 * Math.abs(count));
    const text = joinDigits(digits, count < 0);
    if (text === undefined) throw this.broken('bad-digit', start, 'a digit of a long number is too large');
    return text;
  }

  /** A double as text. */
  double(): string {
    return printDouble(this.#view.getFloat64(this.#advance(8), true));
  }

  /** The signed 32-bit length of a string; negative ones load nowhere. */
  size(): number {
    const start = this.offset;
    const length = this.i32();
    if (length < 0) throw this.broken('bad-length', start, 'a string has a negative length');
    return length;
  }

  /** The number of a container's items, each of which takes a byte at least. */
  count(): number {
    const start = this.offset;
    const count = this.i32();
    if (count >= 0 && count <= this.#bytes.length - this.offset) return count;
    throw this.broken('bad-length', start, `a container of ${String(count)} items does not fit`);
  }

  /** A view, not a copy. */
  slice(length: number): Uint8Array {
    const offset = this.#advance(length);
    return this.#bytes.subarray(offset, offset + length);
  }

  latin(length: number): string {
    return latin1.decode(this.slice(length));
  }

  broken(code: string, offset: number, detail: string): FormatError {
    return new FormatError(code, { offset, length: Math.max(0, this.offset - offset) }, detail);
  }

  /** Moves on; where the field begins. */
  #advance(length: number): number {
    const { offset } = this;
    if (length > this.#bytes.length - offset)
      throw this.broken('unexpected-end', offset, `the stream ends inside ${String(length)} bytes`);
    this.offset += length;
    return offset;
  }
}
