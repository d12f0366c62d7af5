/**
 * Splits a template into text and tags, and tags into tokens, as Jinja's lexer does with its default delimiters:
 * https://jinja.palletsprojects.com/en/stable/templates/ . Never throws; one pass, linear time.
 */
import { table } from '../../core/table.js';
import { decodeEscapes } from '../python-literal/decode-escapes.js';
import type { Span } from './ast.js';

export interface Token extends Span {
  readonly type: 'name' | 'string' | 'number' | 'operator' | 'other';
  readonly text: string;
  /** Of strings (decoded) and numbers. */
  readonly value?: string | number;
}

export type Segment = Span &
  (
    | { readonly type: 'text'; readonly text: string }
    | { readonly type: 'comment' }
    | { readonly type: 'output' | 'statement'; readonly tokens: readonly Token[]; readonly isClosed: boolean }
  );

const opening = /\{[{%#]/g;
const rawTag = /\{%[-+]?\s*raw\s*(-?)%\}/y;
const endRaw = /\{%([-+]?)\s*endraw\s*[-+]?%\}/g;
const whitespace = /\s+/y;
const name = /[\p{L}\p{N}\p{M}\p{Pc}]+/uy;
const number =
  /(?:0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[0-9a-fA-F])+|\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?(?:[eE][+-]?\d+(?:_\d+)*)?)/y;
/** Behind a dot a number is an index: `x.0.1` is no fraction. */
const index = /\d+/y;
const operator = /\*\*|\/\/|[=!<>]=|[-+/*%~[\](){}<>=.:|,;]/y;
const pairs: Readonly<Record<string, string>> = table({ '(': ')', '[': ']', '{': '}' });

/** Text, comments and tags of a template, in order. Whitespace control is applied to the text. */
export function readSegments(template: string): Segment[] {
  return new Lexer(template).run();
}

class Lexer {
  readonly #template: string;
  readonly #segments: Segment[] = [];
  #position = 0;
  #stripNext = false;
  /** Quotes that occur no more; without them hostile text would be searched to its end again and again. */
  readonly #exhausted = new Set<string>();
  #hasRaw = true;

  constructor(template: string) {
    this.#template = template;
  }

  run(): Segment[] {
    while (this.#position < this.#template.length) {
      opening.lastIndex = this.#position;
      const found = opening.exec(this.#template);
      const start = found?.index ?? this.#template.length;
      this.#text(this.#position, start, this.#startsStripping(start));
      this.#position = start;
      if (found !== null) this.#delimited(start, found[0]);
    }
    return this.#segments;
  }

  #startsStripping(start: number): boolean {
    return this.#template[start + 2] === '-';
  }

  #text(start: number, end: number, stripsEnd: boolean): void {
    let text = this.#template.slice(start, end);
    if (this.#stripNext) text = text.trimStart();
    if (stripsEnd) text = text.trimEnd();
    this.#stripNext = false;
    if (text !== '') this.#segments.push({ type: 'text', text, start, end });
  }

  #delimited(start: number, delimiter: string): void {
    if (delimiter === '{#') this.#comment(start);
    else if (delimiter === '{{' || !this.#raw(start)) this.#tag(start, delimiter === '{{' ? '}}' : '%}');
  }

  #comment(start: number): void {
    const end = this.#template.indexOf('#}', start + 2);
    this.#position = end < 0 ? this.#template.length : end + 2;
    this.#stripNext = this.#template[end - 1] === '-';
    this.#segments.push({ type: 'comment', start, end: this.#position });
  }

  /** Raw text is text; without its end Jinja refuses the template, and reading on loses nothing. */
  #raw(start: number): boolean {
    rawTag.lastIndex = start;
    const tag = this.#hasRaw ? rawTag.exec(this.#template) : null;
    if (tag === null) return false;
    endRaw.lastIndex = rawTag.lastIndex;
    const end = endRaw.exec(this.#template);
    this.#hasRaw = end !== null;
    if (end === null) return false;
    this.#stripNext = tag[1] === '-';
    this.#text(rawTag.lastIndex, end.index, end[1] === '-');
    this.#position = endRaw.lastIndex;
    this.#stripNext = this.#template[this.#position - 3] === '-';
    return true;
  }

  #tag(start: number, close: string): void {
    const sign = this.#template[start + 2] ?? '';
    this.#position = start + (sign === '-' || sign === '+' ? 3 : 2);
    const tokens: Token[] = [];
    const isClosed = this.#tokens(tokens, close);
    const type = close === '}}' ? 'output' : 'statement';
    this.#segments.push({ type, tokens, isClosed, start, end: this.#position });
  }

  /** A delimiter closes the tag only outside of brackets, as in Jinja. */
  #tokens(tokens: Token[], close: string): boolean {
    const brackets: string[] = [];
    while (this.#position < this.#template.length) {
      this.#skip();
      if (brackets.length === 0 && this.#closes(close)) return true;
      const token = this.#token();
      if (token === undefined) break;
      tokens.push(token);
      const partner = token.type === 'operator' ? pairs[token.text] : undefined;
      if (partner !== undefined) brackets.push(partner);
      else if (token.type === 'operator' && brackets.at(-1) === token.text) brackets.pop();
    }
    return false;
  }

  #skip(): void {
    whitespace.lastIndex = this.#position;
    if (whitespace.test(this.#template)) this.#position = whitespace.lastIndex;
  }

  #closes(close: string): boolean {
    const sign = this.#template[this.#position] ?? '';
    const skipped = (sign === '-' || sign === '+') && this.#template.startsWith(close, this.#position + 1);
    if (!skipped && !this.#template.startsWith(close, this.#position)) return false;
    this.#stripNext = skipped && sign === '-';
    this.#position += close.length + (skipped ? 1 : 0);
    return true;
  }

  #token(): Token | undefined {
    const start = this.#position;
    const first = this.#template[start];
    if (first === undefined) return undefined;
    if (first === '"' || first === "'") return this.#string(start, first);
    if (first >= '0' && first <= '9')
      return this.#matched('number', this.#template[start - 1] === '.' ? index : number);
    return (
      this.#matched('name', name) ??
      this.#matched('operator', operator) ?? { type: 'other', text: first, start, end: ++this.#position }
    );
  }

  #matched(type: 'name' | 'number' | 'operator', pattern: RegExp): Token | undefined {
    pattern.lastIndex = this.#position;
    const text = pattern.exec(this.#template)?.[0];
    if (text === undefined) return undefined;
    const start = this.#position;
    this.#position += text.length;
    const value = type === 'number' ? { value: Number(text.replaceAll('_', '')) } : {};
    return { type, text, start, end: this.#position, ...value };
  }

  #string(start: number, quote: string): Token {
    const end = this.#exhausted.has(quote) ? -1 : this.#endOfString(start + 1, quote);
    if (end < 0) {
      this.#exhausted.add(quote);
      this.#position = start + 1;
      return { type: 'other', text: quote, start, end: this.#position };
    }
    this.#position = end + 1;
    const text = this.#template.slice(start, this.#position);
    return {
      type: 'string',
      text,
      value: decodeEscapes(text.slice(1, -1), 'str'),
      start,
      end: this.#position,
    };
  }

  #endOfString(from: number, quote: string): number {
    for (let at = from; at < this.#template.length; at += 1) {
      if (this.#template[at] === '\\') at += 1;
      else if (this.#template[at] === quote) return at;
    }
    return -1;
  }
}
