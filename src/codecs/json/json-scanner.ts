import { table } from '../../core/table.js';
import { FormatError } from '../../core/errors.js';
import type { JsonNode } from './json-node.js';

const words: readonly (readonly [string, (at: { start: number; end: number }) => JsonNode])[] = [
  ['true', (at) => ({ kind: 'boolean', value: true, at })],
  ['false', (at) => ({ kind: 'boolean', value: false, at })],
  ['null', (at) => ({ kind: 'null', at })],
  ['NaN', (at) => ({ kind: 'number', value: NaN, at })],
  ['Infinity', (at) => ({ kind: 'number', value: Infinity, at })],
  ['-Infinity', (at) => ({ kind: 'number', value: -Infinity, at })],
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
const quoteOrBackslash = /["\\]/g;
const hexadecimal = /[0-9a-fA-F]{4}/y;

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
    if (this.#text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  /** @throws FormatError `bad-json` */
  expect(character: string): void {
    if (!this.take(character)) this.#fail(`${JSON.stringify(character)} is missing`);
  }

  /** @throws FormatError `bad-json` */
  readScalar(): JsonNode {
    const start = this.at;
    if (this.#text[start] === '"') {
      const value = this.readString();
      return { kind: 'string', value, at: { start, end: this.at } };
    }
    for (const [word, make] of words) {
      if (!this.#text.startsWith(word, start)) continue;
      this.at += word.length;
      return make({ start, end: this.at });
    }
    number.lastIndex = start;
    const [digits] = number.exec(this.#text) ?? [];
    if (digits === undefined) return this.#fail('a value is missing');
    this.at += digits.length;
    return { kind: 'number', value: Number(digits), at: { start, end: this.at } };
  }

  /** @throws FormatError `bad-json` */
  readString(): string {
    this.expect('"');
    const parts: string[] = [];
    for (;;) {
      quoteOrBackslash.lastIndex = this.at;
      const stop = quoteOrBackslash.exec(this.#text)?.index ?? -1;
      if (stop === -1) this.#fail('a string does not end');
      parts.push(this.#text.slice(this.at, stop));
      this.at = stop + 1;
      if (this.#text[stop] === '"') return parts.length === 1 ? (parts[0] ?? '') : parts.join('');
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
