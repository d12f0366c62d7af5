import { FormatError } from '../core/errors.js';
import type { ByteSource } from '../core/types.js';

const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads fields one after another. Every method throws FormatError `unexpected-end` at the end of the source. */
export class Cursor {
  readonly #source: ByteSource;
  #offset: number;

  constructor(source: ByteSource, offset = 0) {
    this.#source = source;
    this.#offset = offset;
  }

  /** Bytes from the start of the source. */
  get offset(): number {
    return this.#offset;
  }

  /** Bytes; never negative. */
  get remaining(): number {
    return Math.max(0, this.#source.size - this.#offset);
  }

  u8(): number {
    return this.#view(1).getUint8(0);
  }

  u16le(): number {
    return this.#view(2).getUint16(0, true);
  }

  u32le(): number {
    return this.#view(4).getUint32(0, true);
  }

  /** @throws FormatError `number-too-large` above 2^53 - 1, which no offset in a real file reaches */
  u64le(): number {
    const start = this.#offset;
    const value = this.#view(8).getBigUint64(0, true);
    if (value <= BigInt(Number.MAX_SAFE_INTEGER)) return Number(value);
    throw new FormatError(
      'number-too-large',
      { offset: start, length: 8 },
      `${String(value)} is no size or offset`,
    );
  }

  /** Undecodable bytes become U+FFFD, so that hostile names stay readable. */
  utf8(length: number): string {
    return lenientUtf8.decode(this.bytes(length));
  }

  bytes(length: number): Uint8Array {
    const bytes = this.#source.read(this.#offset, length);
    this.#offset += length;
    return bytes;
  }

  /** Moves on without reading. */
  skip(length: number): void {
    this.#source.slice(this.#offset, length);
    this.#offset += length;
  }

  #view(length: number): DataView {
    const bytes = this.bytes(length);
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}
