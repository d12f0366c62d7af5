import { FormatError } from '../core/errors.js';
import type { ByteSource } from '../core/types.js';

const smallest = 2_048;
const largest = 65_536;
const nothing = new DataView(new ArrayBuffer(0));

/**
 * Reads fields one after another out of a long header: as `Cursor`, but through a window that grows while the reading
 * goes on in order, and in either byte order. Every method throws FormatError `unexpected-end` at the end of the source.
 */
export class BufferedCursor {
  readonly #source: ByteSource;
  /** Whether numbers begin with their least byte. */
  isLittleEndian = true;
  #view: DataView = nothing;
  #start = 0;
  #offset: number;
  #length = smallest;

  constructor(source: ByteSource, offset = 0) {
    this.#source = source;
    this.#offset = offset;
    this.#start = offset;
  }

  /** Bytes from the start of the source. */
  get offset(): number {
    return this.#offset;
  }

  set offset(offset: number) {
    this.#offset = offset;
  }

  /** Bytes; never negative. */
  get remaining(): number {
    return Math.max(0, this.#source.size - this.#offset);
  }

  u8(): number {
    const at = this.#take(1);
    return this.#view.getUint8(at);
  }

  i8(): number {
    const at = this.#take(1);
    return this.#view.getInt8(at);
  }

  u16(): number {
    const at = this.#take(2);
    return this.#view.getUint16(at, this.isLittleEndian);
  }

  i16(): number {
    const at = this.#take(2);
    return this.#view.getInt16(at, this.isLittleEndian);
  }

  u32(): number {
    const at = this.#take(4);
    return this.#view.getUint32(at, this.isLittleEndian);
  }

  i32(): number {
    const at = this.#take(4);
    return this.#view.getInt32(at, this.isLittleEndian);
  }

  f32(): number {
    const at = this.#take(4);
    return this.#view.getFloat32(at, this.isLittleEndian);
  }

  f64(): number {
    const at = this.#take(8);
    return this.#view.getFloat64(at, this.isLittleEndian);
  }

  u64(): bigint {
    const at = this.#take(8);
    return this.#view.getBigUint64(at, this.isLittleEndian);
  }

  i64(): bigint {
    const at = this.#take(8);
    return this.#view.getBigInt64(at, this.isLittleEndian);
  }

  /** Bytes of their own, which later reads leave alone. */
  bytes(length: number): Uint8Array {
    if (length > largest) {
      const bytes = this.#source.read(this.#offset, length);
      this.#offset += length;
      return bytes;
    }
    const at = this.#take(length) + this.#view.byteOffset;
    return new Uint8Array(this.#view.buffer.slice(at, at + length));
  }

  /** Moves on without reading. */
  skip(length: number): void {
    if (!(length <= this.remaining)) throw this.#end(length);
    this.#offset += length;
  }

  /** Makes the window hold the next bytes and moves over them; gives where in the window they begin. */
  #take(length: number): number {
    const at = this.#offset - this.#start;
    if (at < 0 || at + length > this.#view.byteLength) this.#fill(length);
    const begin = this.#offset - this.#start;
    this.#offset += length;
    return begin;
  }

  #fill(length: number): void {
    if (!(length <= this.remaining)) throw this.#end(length);
    const ahead = this.#offset - this.#start;
    const follows = ahead >= 0 && ahead <= this.#view.byteLength && this.#view.byteLength > 0;
    this.#length = follows ? Math.min(largest, this.#length * 2) : smallest;
    const bytes = this.#source.read(this.#offset, Math.min(Math.max(length, this.#length), this.remaining));
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#start = this.#offset;
  }

  #end(length: number): FormatError {
    const at = { offset: Math.min(this.#offset, this.#source.size), length: this.remaining };
    return new FormatError(
      'unexpected-end',
      at,
      `${String(length)} bytes at ${String(this.#offset)} are not inside ${this.#source.name} (${String(this.#source.size)} bytes)`,
    );
  }
}
