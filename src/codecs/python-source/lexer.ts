/** https://docs.python.org/3/reference/lexical_analysis.html, with what Python 2.7 writes differently. */
import type { Budget } from '../../core/types.js';
import { scanFormatted, scanPlain } from './formatted-string.js';
import type { Damage } from './syntax.js';
import { tokenKinds as kinds, Tokens } from './tokens.js';

/** CPython refuses more levels of indentation (MAXINDENT). */
const maxIndentation = 100;
const checkEvery = 8192;

const classes = { other: 0, blank: 1, name: 2, digit: 3, quote: 4, operator: 5 } as const;

const classOf = new Uint8Array(128);
for (const character of ' \t\f') classOf[character.charCodeAt(0)] = classes.blank;
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_')
  classOf[character.charCodeAt(0)] = classes.name;
for (const character of '0123456789') classOf[character.charCodeAt(0)] = classes.digit;
for (const character of '\'"') classOf[character.charCodeAt(0)] = classes.quote;
for (const character of '()[]{}:,;.=+-*/%@&|^~<>!`') classOf[character.charCodeAt(0)] = classes.operator;

const newline = 10;
const carriageReturn = 13;
const backslash = 92;
const hash = 35;

const numberShape =
  /(?:0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][+-]?[0-9][0-9_]*)?)[jJlL]?/y;

const threeCharacters = new Set(['**=', '//=', '>>=', '<<=', '...']);
const twoCharacters = new Set('** // >> << == != <> <= >= -> := += -= *= /= %= &= |= ^= @='.split(' '));

/** Cuts a text into tokens in one pass. Never fails: what is no token is damage and is left out. */
export class Lexer {
  readonly tokens: Tokens;
  damage: Damage | undefined;
  readonly #text: string;
  readonly #end: number;
  readonly #budget: Budget;
  readonly #indentations: number[] = [0];
  #at = 0;
  #brackets: number;
  readonly #isField: boolean;
  /** Whether strings inside replacement fields of f-strings may have the quotes of the f-string (PEP 701). */
  #nestsQuotes = true;

  /** @param field the part of the text that is the expression of an f-string's field, where lines do not end */
  constructor(text: string, budget: Budget, field?: { readonly start: number; readonly end: number }) {
    this.#text = text;
    this.#budget = budget;
    this.#at = field?.start ?? 0;
    this.#end = field?.end ?? text.length;
    this.#isField = field !== undefined;
    this.#brackets = field === undefined ? 0 : 1;
    this.tokens = new Tokens(text);
  }

  run(): Tokens {
    let isLineStart = true;
    while (this.#at < this.#end) {
      if (this.tokens.count % checkEvery === 0) this.#budget.check();
      if (isLineStart && this.#brackets === 0 && !this.#indent()) continue;
      isLineStart = this.#token();
    }
    this.#finish();
    return this.tokens;
  }

  #finish(): void {
    const end = this.#end;
    if (this.#brackets > 0 && !this.#isField) this.#damaged(end, 'a bracket is never closed');
    if (this.tokens.count > 0 && this.tokens.kinds.at(-1) !== kinds.newline)
      this.tokens.add(kinds.newline, end, end);
    for (let level = this.#indentations.length; level > 1; level--) this.tokens.add(kinds.dedent, end, end);
    this.tokens.add(kinds.end, end, end);
  }

  #damaged(at: number, detail: string): void {
    this.damage ??= { at, detail };
  }

  /** Reads the blanks that begin a line; false where the line is blank. */
  #indent(): boolean {
    const start = this.#at;
    const column = this.#column();
    const code = this.#text.charCodeAt(this.#at);
    if (this.#at >= this.#end) return false;
    if (code === newline || code === carriageReturn) {
      this.#at++;
      return false;
    }
    if (code === hash) {
      this.#comment();
      return false;
    }
    this.#level(column, start);
    return true;
  }

  #column(): number {
    let column = 0;
    for (; this.#at < this.#end; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 32) column++;
      else if (code === 9) column = (Math.floor(column / 8) + 1) * 8;
      else if (code === 12) column = 0;
      else break;
    }
    return column;
  }

  #level(column: number, start: number): void {
    const levels = this.#indentations;
    const current = levels.at(-1) ?? 0;
    if (column > current) {
      if (levels.length > maxIndentation) {
        this.#damaged(start, 'blocks are indented too deep');
        return;
      }
      levels.push(column);
      this.tokens.add(kinds.indent, start, this.#at);
      return;
    }
    while (column < (levels.at(-1) ?? 0)) {
      levels.pop();
      this.tokens.add(kinds.dedent, this.#at, this.#at);
    }
    if (column !== levels.at(-1)) this.#damaged(this.#at, 'a line is indented like none before');
  }

  #comment(): void {
    while (this.#at < this.#end) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === newline || code === carriageReturn) return;
      this.#at++;
    }
  }

  /** Takes one token or what stands between tokens; true at the end of a logical line. */
  #token(): boolean {
    const start = this.#at;
    const code = this.#text.charCodeAt(start);
    if (code === newline || code === carriageReturn) return this.#lineEnd();
    if (code === hash) {
      this.#comment();
      return false;
    }
    if (code === backslash) {
      this.#continuation();
      return false;
    }
    this.#plain(code < 128 ? (classOf[code] ?? classes.other) : classes.name, start);
    return false;
  }

  #plain(kind: number, start: number): void {
    switch (kind) {
      case classes.blank:
        this.#at++;
        return;
      case classes.name:
        this.#name(start);
        return;
      case classes.digit:
        this.#number(start);
        return;
      case classes.quote:
        this.#string(start, start);
        return;
      case classes.operator:
        this.#operator(start);
        return;
      default:
        this.#damaged(start, 'a character has no meaning in Python');
        this.#at++;
    }
  }

  #lineEnd(): boolean {
    const start = this.#at++;
    if (this.#brackets > 0) return false;
    this.tokens.add(kinds.newline, start, this.#at);
    return true;
  }

  #continuation(): void {
    const next = this.#text.charCodeAt(++this.#at);
    if (next === carriageReturn && this.#text.charCodeAt(this.#at + 1) === newline) this.#at += 2;
    else if (next === newline || next === carriageReturn) this.#at++;
    else this.#damaged(this.#at, 'a backslash stands in the middle of a line');
  }

  #name(start: number): void {
    let at = start;
    for (; at < this.#end; at++) {
      const code = this.#text.charCodeAt(at);
      if (code < 128 && classOf[code] !== classes.name && classOf[code] !== classes.digit) break;
    }
    this.#at = at;
    const quote = this.#text.charCodeAt(at);
    if ((quote === 34 || quote === 39) && at - start <= 2 && isPrefix(this.#text.slice(start, at)))
      this.#string(start, at);
    else this.tokens.add(kinds.name, start, at);
  }

  #number(start: number): void {
    numberShape.lastIndex = start;
    const length = numberShape.exec(this.#text)?.[0].length ?? 1;
    this.#at = start + length;
    this.tokens.add(kinds.number, start, this.#at);
  }

  /** @param quoteAt where the quote stands behind the prefix that begins at `start` */
  #string(start: number, quoteAt: number): void {
    const { end, isWhole } = this.#stringEnd(start, quoteAt);
    if (!isWhole) this.#damaged(start, 'a string is never closed');
    this.#at = Math.min(end, this.#end);
    this.tokens.add(kinds.string, start, this.#at);
  }

  #stringEnd(start: number, quoteAt: number): { readonly end: number; readonly isWhole: boolean } {
    if (this.#nestsQuotes && /[ft]/i.test(this.#text.slice(start, quoteAt))) {
      const end = scanFormatted(this.#text, quoteAt);
      if (end !== undefined) return { end, isWhole: true };
      // One failed scan may have gone to the end of the text; every further one would, too.
      this.#nestsQuotes = false;
    }
    return scanPlain(this.#text, quoteAt);
  }

  #operator(start: number): void {
    const text = this.#text;
    const three = text.slice(start, start + 3);
    const two = three.slice(0, 2);
    if (text.charCodeAt(start) === 46 && classOf[text.charCodeAt(start + 1)] === classes.digit) {
      this.#number(start);
      return;
    }
    const length = threeCharacters.has(three) ? 3 : twoCharacters.has(two) ? 2 : 1;
    if (length === 1) this.#bracket(text.charCodeAt(start));
    this.#at = start + length;
    this.tokens.add(kinds.operator, start, this.#at);
  }

  #bracket(code: number): void {
    if (code === 40 || code === 91 || code === 123) this.#brackets++;
    if (code !== 41 && code !== 93 && code !== 125) return;
    if (this.#brackets === 0) this.#damaged(this.#at, 'a bracket is closed that was never opened');
    else this.#brackets--;
  }
}

function isPrefix(word: string): boolean {
  return /^(?:[rbuft]|br|rb|ur|fr|rf|tr|rt)$/i.test(word);
}
