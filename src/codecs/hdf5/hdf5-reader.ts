import { FormatError } from '../../core/errors.js';
import type { ByteSource } from '../../core/types.js';

/** Widths that the superblock declares, and where addresses count from. */
export interface AddressSpace {
  readonly source: ByteSource;
  /** Offset of the superblock: what addresses are relative to once a user block was put before the file. */
  readonly base: number;
  /** Bytes of an address: 2, 4 or 8. */
  readonly offsetBytes: number;
  /** Bytes of a length: 2, 4 or 8. */
  readonly lengthBytes: number;
}

/** Reads fields of HDF5's structures one after another, all little-endian. */
export class Hdf5Reader {
  readonly space: AddressSpace;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  /** Where the bytes stand in the source. */
  readonly #start: number;
  #at = 0;

  constructor(space: AddressSpace, bytes: Uint8Array, start: number) {
    this.space = space;
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#start = start;
  }

  /** @throws FormatError `unexpected-end` where the file has no such bytes */
  static at(space: AddressSpace, address: number, length: number): Hdf5Reader {
    const start = space.base + address;
    return new Hdf5Reader(space, space.source.read(start, length), start);
  }

  /** Bytes from the start of the source. */
  get position(): number {
    return this.#start + this.#at;
  }

  get remaining(): number {
    return this.#bytes.length - this.#at;
  }

  u8(): number {
    return this.#view.getUint8(this.#advance(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#advance(2), true);
  }

  u32(): number {
    return this.#view.getUint32(this.#advance(4), true);
  }

  /** An unsigned number of 0 to 8 bytes; what a double can't hold exactly is `Infinity`. */
  unsigned(width: number): number {
    let value = 0n;
    const bytes = this.bytes(width);
    for (let i = bytes.length - 1; i >= 0; i -= 1) value = (value << 8n) | BigInt(bytes[i] ?? 0);
    return value > BigInt(Number.MAX_SAFE_INTEGER) ? Infinity : Number(value);
  }

  /** undefined for the undefined address, all ones. */
  address(): number | undefined {
    const { offsetBytes } = this.space;
    const bytes = this.bytes(offsetBytes);
    if (bytes.every((byte) => byte === 0xff)) return undefined;
    return new Hdf5Reader(this.space, bytes, this.position).unsigned(offsetBytes);
  }

  length(): number {
    return this.unsigned(this.space.lengthBytes);
  }

  bytes(length: number): Uint8Array {
    const at = this.#advance(length);
    return this.#bytes.subarray(at, at + length);
  }

  skip(length: number): void {
    this.#advance(length);
  }

  /** A reader of the next bytes alone. */
  take(length: number): Hdf5Reader {
    const start = this.position;
    return new Hdf5Reader(this.space, this.bytes(length), start);
  }

  /** Text up to a NUL, which is read too. */
  text(): string {
    const end = this.#bytes.indexOf(0, this.#at);
    if (end === -1) throw this.#short(1);
    const text = decodeText(this.#bytes.subarray(this.#at, end));
    this.#at = end + 1;
    return text;
  }

  /** @throws FormatError `bad-signature` */
  expect(signature: string): void {
    const at = this.position;
    const found = decodeText(this.bytes(signature.length));
    if (found === signature) return;
    throw new FormatError(
      'bad-signature',
      { offset: at, length: signature.length },
      `${signature} is missing at offset ${String(at)}`,
    );
  }

  /** Moves on to a multiple of 8 counted from `from`, a value of `consumed`. */
  align(from: number): void {
    const rest = (this.#at - from) % 8;
    if (rest !== 0) this.skip(Math.min(8 - rest, this.remaining));
  }

  /** Bytes read so far. */
  get consumed(): number {
    return this.#at;
  }

  #advance(length: number): number {
    const at = this.#at;
    if (length > this.#bytes.length - at) throw this.#short(length);
    this.#at += length;
    return at;
  }

  #short(length: number): FormatError {
    const at = { offset: this.position, length };
    return new FormatError('unexpected-end', at, 'a structure ends before its last field');
  }
}

const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Undecodable bytes become U+FFFD, so that hostile names stay readable. */
export function decodeText(bytes: Uint8Array): string {
  return lenientUtf8.decode(bytes);
}
