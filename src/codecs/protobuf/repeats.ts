import type { ByteSource } from '../../core/types.js';
import type { WireField } from './wire-reader.js';

/** Fields of one shape in a row, before their bytes are compared. */
const suspicious = 32;
/** Bytes of a field whose copies are looked for. */
const maxFieldBytes = 4_096;
const comparedBytes = 262_144;

/**
 * Passes over copies of a field: weights that are all the same number read as a message of one field, a million times
 * over, and a trial that asks what a message is learns nothing from the second.
 */
export class Repeats {
  readonly #source: ByteSource;
  #number = 0;
  #length = 0;
  #count = 0;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** Where the next field stands that is no copy of this one, which ends at `next`, in a message that ends at `end`. */
  behind({ number, start }: WireField, next: number, end: number): number {
    const length = next - start;
    if (number !== this.#number || length !== this.#length) {
      this.#number = number;
      this.#length = length;
      this.#count = 0;
    }
    this.#count += 1;
    if (this.#count % suspicious !== 0 || length > maxFieldBytes) return next;
    return this.#skip(start, length, end);
  }

  #skip(start: number, length: number, end: number): number {
    const field = this.#source.read(start, length);
    let at = start + length;
    let piece = Buffer.from(field);
    while (at + length <= end) {
      const fits = Math.floor((end - at) / length) * length;
      const read = this.#source.read(at, Math.min(fits, piece.length));
      const alike = copiedBytes(read, piece, length);
      at += alike;
      if (alike < read.length) break;
      if (piece.length < comparedBytes) piece = Buffer.concat([piece, piece]);
    }
    return at;
  }
}

/** How many bytes are whole copies. */
function copiedBytes(read: Uint8Array, copies: Buffer, length: number): number {
  if (copies.compare(read, 0, read.length, 0, read.length) === 0) return read.length;
  const different = read.findIndex((byte, index) => byte !== copies[index]);
  return Math.floor(different / length) * length;
}
