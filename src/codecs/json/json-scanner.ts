import { table } from '../../core/table.js';
import { FormatError } from '../../core/errors.js';
import type { JsonScalar } from './json-builder.js';

const words: readonly (readonly [string, JsonScalar])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
];

const escapes: Readonly<Record<string, string>> = table({
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
});

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const hexadecimal = /[0-9a-fA-F]{4}/y;

const quote = 0x22;

/** Moves over the tokens of a JSON text. */
export class JsonScanner {
  readonly #text: string;
  /** UTF-16 code units. */
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#text.length;
  }

  skipSpace(): void {
    for (; this.at < this.#text.length; this.at += 1) {
      const code = this.#text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    }
  }

  take(character: string): boolean {
    if (this.#text.charCodeAt(this.at) !== character.charCodeAt(0)) return false;
    this.at += 1;
    return true;
  }

  /** @throws FormatError `bad-json` */
  expect(character: string): void {
    if (!this.take(character)) this.#fail(`${JSON.stringify(character)} is missing`);
  }

  /** @throws FormatError `bad-json` */
  readScalar(): JsonScalar {
    if (this.#text.charCodeAt(this.at) === quote) return this.readString();
    number.lastIndex = this.at;
    const [digits] = number.exec(this.#text) ?? [];
    if (digits === undefined) return this.#readWord();
    this.at += digits.length;
    return Number(digits);
  }

  #readWord(): JsonScalar {
    for (const [word, value] of words) {
      if (!this.#text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    return this.#fail('a value is missing');
  }

  /** @throws FormatError `bad-json` */
  readString(): string {
    this.expect('"');
    const start = this.at;
    const stop = this.#text.indexOf('"', start);
    if (stop === -1) this.#fail('a string does not end');
    const plain = this.#text.slice(start, stop);
    if (plain.includes('\\')) return this.#readEscaped();
    this.at = stop + 1;
    return plain;
  }

  /** A quote behind an escape may be part of it; any other ends the string. */
  #readEscaped(): string {
    const parts: string[] = [];
    for (let end = -1; ;) {
      if (end < this.at) end = this.#text.indexOf('"', this.at);
      if (end === -1) this.#fail('a string does not end');
      const piece = this.#text.slice(this.at, end);
      const escape = piece.indexOf('\\');
      parts.push(escape === -1 ? piece : piece.slice(0, escape));
      this.at += escape === -1 ? piece.length + 1 : escape + 1;
      if (escape === -1) return parts.join('');
      parts.push(this.#readEscape());
    }
  }

  #readEscape(): string {
    const letter = this.#text[this.at] ?? '';
    this.at += 1;
    const plain = escapes[letter];
    if (plain !== undefined) return plain;
    hexadecimal.lastIndex = this.at;
    const [digits] = letter === 'u' ? (hexadecimal.exec(this.#text) ?? []) : [];
    if (digits === undefined) return this.#fail('an escape is none of JSON');
    this.at += digits.length;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #fail(detail: string): never {
    throw new FormatError(
      'bad-json',
      { offset: this.at, length: 0 },
      `${detail} at character ${String(this.at)}`,
    );
  }
}
