import { BufferedCursor } from '../../bytes/buffered-cursor.js';
import { FormatError } from '../../core/errors.js';
import type { ByteRange, ByteSource } from '../../core/types.js';
import type { FieldReader } from './object-reader.js';

const maxTextBytes = 4_096;

/** Where a reader stands, and the texts of its source. */
abstract class PlacedFields {
  protected readonly source: ByteSource;
  protected readonly cursor: BufferedCursor;

  constructor(source: ByteSource) {
    this.source = source;
    this.cursor = new BufferedCursor(source);
  }

  get offset(): number {
    return this.cursor.offset;
  }

  get remaining(): number {
    return this.cursor.remaining;
  }

  text({ offset, length }: ByteRange): string {
    return Buffer.from(this.source.read(offset, Math.min(length, maxTextBytes))).toString('latin1');
  }
}

/** `torch.save(name, object)`: numbers of the machine that wrote them, least byte first, longs of 64 bits. */
export class BinaryFields extends PlacedFields implements FieldReader {
  int(): number {
    return this.cursor.i32();
  }

  long(): number {
    return Number(this.cursor.i64());
  }

  double(): number {
    return this.cursor.f64();
  }

  skipBytes(count: number): ByteRange {
    const { offset } = this.cursor;
    this.cursor.skip(count);
    return { offset, length: count };
  }

  skipNumbers(count: number, bytesEach: number): void {
    this.cursor.skip(count * bytesEach);
  }
}

const maxNumberCharacters = 64;

/** `torch.save(name, object, 'ascii')`: numbers in decimal, each behind white space, texts as they are in a line. */
export class AsciiFields extends PlacedFields implements FieldReader {
  int(): number {
    return this.#number();
  }

  long(): number {
    return this.#number();
  }

  double(): number {
    return this.#number();
  }

  /** The bytes stand in a line of their own. */
  skipBytes(count: number): ByteRange {
    const { offset } = this.cursor;
    this.cursor.skip(Math.min(count + 1, this.cursor.remaining));
    return { offset, length: Math.min(count, this.source.size - offset) };
  }

  skipNumbers(count: number): void {
    for (let index = 0; index < count; index += 1) this.#number();
  }

  #number(): number {
    const start = this.cursor.offset;
    let digits = '';
    while (this.cursor.remaining > 0) {
      const character = String.fromCharCode(this.cursor.u8());
      if (!/\s/.test(character)) digits += character;
      else if (digits !== '') break;
      if (digits.length > maxNumberCharacters) break;
    }
    const value = /^(?:-?nan|-?inf)$/.test(digits) ? Number.NaN : Number(digits);
    if (digits !== '' && (!Number.isNaN(value) || /nan|inf/.test(digits))) return value;
    throw new FormatError(
      'number',
      { offset: start, length: 1 },
      `no number stands at byte ${String(start)}`,
    );
  }
}
