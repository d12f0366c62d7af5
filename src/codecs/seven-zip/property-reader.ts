import { FormatError } from '../../core/errors.js';

/** The numbers and bits of a 7z header. */
export class PropertyReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Bytes that are left. */
  get remaining(): number {
    return this.#bytes.length - this.#at;
  }

  /** @throws FormatError `bad-header` at the end */
  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw badHeader('it ends too early');
    return byte;
  }

  bytes(length: number): Buffer {
    if (length > this.remaining) throw badHeader('it ends too early');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  u32(): number {
    return this.bytes(4).readUInt32LE(0);
  }

  /** The first byte's leading ones tell how many bytes follow; @throws FormatError above 2^53 - 1 */
  number(): number {
    const first = this.byte();
    let value = 0;
    for (let at = 0, mask = 0x80; at < 8; at++, mask >>= 1) {
      if ((first & mask) === 0) {
        value += (first & (mask - 1)) * 256 ** at;
        break;
      }
      value += this.byte() * 256 ** at;
    }
    if (!Number.isSafeInteger(value)) throw badHeader('a number is too large');
    return value;
  }

  /** A number of things that each take room in the header or memory. */
  count(most: number): number {
    const count = this.number();
    if (count > most) throw badHeader(`it counts ${String(count)} of something`);
    return count;
  }

  bits(count: number): boolean[] {
    const bytes = this.bytes(Math.ceil(count / 8));
    return Array.from({ length: count }, (_, at) => (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1) === 1);
  }

  /** As `bits`, but all of them are meant where the first byte is not zero. */
  optionalBits(count: number): boolean[] {
    return this.byte() === 0 ? this.bits(count) : new Array<boolean>(count).fill(true);
  }

  /** Checksums of those that have one. */
  digests(count: number): (number | undefined)[] {
    return this.optionalBits(count).map((isDefined) => (isDefined ? this.u32() : undefined));
  }
}

export function badHeader(why: string): FormatError {
  return new FormatError('bad-header', { offset: 0, length: 32 }, `the header can't be read: ${why}`);
}
