import { quoted } from '../../core/quoted.js';
import { table } from '../../core/table.js';
import { Window } from '../../bytes/window.js';
import { FormatError } from '../../core/errors.js';
import type { ByteSource } from '../../core/types.js';

/** The words of a serialised object in one of R's three encodings. Every method throws FormatError. */
export interface RStream {
  /** Bytes from the start of the source. */
  readonly offset: number;
  int(): number;
  /** @param length bytes of the string as the writer counted them */
  text(length: number): string;
  /** Passes over `count` numbers of `width` bytes each (4 or 8), or raw bytes (width 1). */
  skip(count: number, width: number): void;
}

const missingInt = -2_147_483_648;

/** XDR (`X\n`): big-endian; native (`B\n`): little-endian on every machine that is still in use. */
export class BinaryStream implements RStream {
  readonly #window: Window;
  readonly #littleEndian: boolean;
  offset: number;

  constructor(source: ByteSource, offset: number, littleEndian: boolean) {
    this.#window = new Window(source);
    this.offset = offset;
    this.#littleEndian = littleEndian;
  }

  int(): number {
    const [a, b, c, d] = [0, 1, 2, 3].map((index) => this.#window.u8(this.offset + index)) as [
      number,
      number,
      number,
      number,
    ];
    this.offset += 4;
    return this.#littleEndian ? a | (b << 8) | (c << 16) | (d << 24) : (a << 24) | (b << 16) | (c << 8) | d;
  }

  text(length: number): string {
    const bytes = this.#window.read(this.offset, length);
    this.offset += length;
    return new TextDecoder('utf-8').decode(bytes);
  }

  skip(count: number, width: number): void {
    const end = this.offset + count * width;
    if (end > this.#window.size) throw cut(this.offset, count * width);
    this.offset = end;
  }
}

/** ASCII (`A\n`): a word a line, strings with C's escapes. */
export class AsciiStream implements RStream {
  readonly #window: Window;
  offset: number;

  constructor(source: ByteSource, offset: number) {
    this.#window = new Window(source);
    this.offset = offset;
  }

  int(): number {
    const word = this.#word();
    if (word === 'NA') return missingInt;
    if (!/^-?\d{1,10}$/.test(word))
      throw new FormatError(
        'bad-number',
        { offset: this.offset, length: 1 },
        `${quoted(word, 20)} is no number`,
      );
    return Number(word);
  }

  text(length: number): string {
    this.#skipSpace();
    const characters: number[] = [];
    while (characters.length < length) characters.push(this.#character());
    return Buffer.from(characters).toString('utf8');
  }

  skip(count: number, width: number): void {
    const isRaw = width === 1;
    for (let index = 0; index < count; index += 1) this.#word(isRaw ? 2 : undefined);
  }

  #character(): number {
    const byte = this.#window.u8(this.offset);
    this.offset += 1;
    if (byte !== 0x5c) return byte;
    const escaped = this.#window.u8(this.offset);
    this.offset += 1;
    const letter = String.fromCharCode(escaped);
    if (!/[0-7]/.test(letter)) return escapes[letter] ?? escaped;
    let value = escaped - 0x30;
    for (let digits = 1; digits < 3; digits += 1) {
      const next = this.#window.u8(this.offset);
      if (next < 0x30 || next > 0x37) break;
      value = value * 8 + next - 0x30;
      this.offset += 1;
    }
    return value & 0xff;
  }

  #word(most = 64): string {
    this.#skipSpace();
    let word = '';
    while (this.offset < this.#window.size && word.length < most) {
      const byte = this.#window.u8(this.offset);
      if (byte <= 0x20) break;
      word += String.fromCharCode(byte);
      this.offset += 1;
    }
    if (word === '') throw cut(this.offset, 1);
    return word;
  }

  #skipSpace(): void {
    while (this.offset < this.#window.size && this.#window.u8(this.offset) <= 0x20) this.offset += 1;
  }
}

const escapes: Readonly<Record<string, number>> = table({ n: 10, t: 9, v: 11, b: 8, r: 13, f: 12, a: 7 });

function cut(offset: number, length: number): FormatError {
  return new FormatError('unexpected-end', { offset, length }, 'the stream ends inside a value');
}
