/** Python literals as `ast.literal_eval` takes them: https://docs.python.org/3/library/ast.html#ast.literal_eval */
import { table } from '../../core/table.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { PythonValue } from './python-value.js';
import { readString } from './read-string.js';

const blank = /[ \t\f\r\n\\]/;
/** Numbers of either Python; Python 2 marks long ones with an L. */
const number =
  /(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?)([lLjJ]?)/y;
const word = /[A-Za-z_]\w*/y;

const words: Readonly<Record<string, PythonValue>> = table({
  None: { kind: 'none' },
  True: { kind: 'bool', value: true },
  False: { kind: 'bool', value: false },
});

/**
 * Reads the one literal that the text holds. Nothing is evaluated: names, calls and operators other than the signs of
 * numbers are no literals.
 * @throws FormatError `no-literal`, `open-string`, offsets in characters; LimitError `maxLiteralDepth`, `maxLiteralValues`
 */
export function readPythonLiteral(text: string): PythonValue {
  const reader = new LiteralReader(text);
  const value = reader.value(0);
  reader.expectEnd();
  return value;
}

class LiteralReader {
  readonly #text: string;
  #at = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): PythonValue {
    this.#charge(depth);
    this.#skipBlanks();
    const string = this.#string();
    if (string !== undefined) return string;
    switch (this.#text[this.#at]) {
      case '(':
        return this.#parenthesised(depth);
      case '[':
        return { kind: 'list', items: this.#items(']', depth).items };
      case '{':
        return this.#braces(depth);
      default:
        return this.#scalar();
    }
  }

  expectEnd(): void {
    this.#skipBlanks();
    if (this.#at < this.#text.length) throw this.#unexpected();
  }

  /** Literals next to each other are one. */
  #string(): PythonValue | undefined {
    let joined: { kind: 'str' | 'bytes'; value: string } | undefined;
    for (let next = readString(this.#text, this.#at); next; next = readString(this.#text, this.#at)) {
      joined = { kind: next.kind, value: (joined?.value ?? '') + next.value };
      this.#at = next.end;
      this.#skipBlanks();
    }
    return joined;
  }

  #scalar(): PythonValue {
    const sign = this.#signs();
    const first = this.#match(number);
    if (first !== undefined) return this.#imaginary(numberOf(first[0], first[1] ?? '', sign));
    const name = sign === '' && this.#text.startsWith('...', this.#at) ? '...' : undefined;
    if (name !== undefined) {
      this.#at += name.length;
      return { kind: 'ellipsis' };
    }
    const start = this.#at;
    const known = sign === '' ? words[this.#match(word)?.[0] ?? ''] : undefined;
    if (known !== undefined) return known;
    this.#at = start;
    throw this.#unexpected();
  }

  #signs(): '' | '+' | '-' {
    let sign: '' | '+' | '-' = '';
    for (let at = this.#text[this.#at]; at === '+' || at === '-'; at = this.#text[this.#at]) {
      sign = (sign === '-') === (at === '-') ? '+' : '-';
      this.#at++;
      this.#skipBlanks();
    }
    return sign;
  }

  /** `1 + 2j` is the only sum that is a literal. */
  #imaginary(real: PythonValue): PythonValue {
    this.#skipBlanks();
    const operator = this.#text[this.#at];
    if (operator !== '+' && operator !== '-') return real;
    this.#signs();
    const second = this.#match(number);
    if (second === undefined || !/j/i.test(second[1] ?? '')) throw this.#unexpected();
    return { kind: 'complex', text: `${textOf(real)}${operator}${second[0]}` };
  }

  #parenthesised(depth: number): PythonValue {
    const { items, hasComma } = this.#items(')', depth);
    const [only] = items;
    return items.length === 1 && only !== undefined && !hasComma ? only : { kind: 'tuple', items };
  }

  #braces(depth: number): PythonValue {
    const entries: [PythonValue, PythonValue][] = [];
    const { items } = this.#items('}', depth, (key) => {
      this.#skipBlanks();
      if (this.#text[this.#at] !== ':') return;
      this.#at++;
      entries.push([key, this.value(depth + 1)]);
    });
    if (items.length === 0 || entries.length === items.length) return { kind: 'dict', entries };
    if (entries.length > 0) throw this.#unexpected();
    return { kind: 'set', items };
  }

  #items(
    close: string,
    depth: number,
    behind: (item: PythonValue) => void = () => undefined,
  ): { readonly items: PythonValue[]; readonly hasComma: boolean } {
    const items: PythonValue[] = [];
    this.#at++;
    for (let hasComma = false; ;) {
      this.#skipBlanks();
      if (this.#text[this.#at] === close) {
        this.#at++;
        return { items, hasComma };
      }
      if (items.length > 0 && !hasComma) throw this.#unexpected();
      const item = this.value(depth + 1);
      behind(item);
      items.push(item);
      this.#skipBlanks();
      hasComma = this.#text[this.#at] === ',';
      if (hasComma) this.#at++;
    }
  }

  /** White space, comments, and the backslash that joins lines. No pattern: headers are padded with megabytes of it. */
  #skipBlanks(): void {
    for (; this.#at < this.#text.length; this.#at++) {
      const character = this.#text[this.#at] ?? '';
      if (character === '#') this.#at = lineEnd(this.#text, this.#at);
      else if (!blank.test(character)) return;
    }
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return undefined;
    this.#at += found[0].length;
    return found;
  }

  #charge(depth: number): void {
    this.#values++;
    const { maxLiteralDepth, maxLiteralValues } = limits;
    if (depth > maxLiteralDepth)
      throw new LimitError('maxLiteralDepth', maxLiteralDepth, 'a literal is nested too deeply');
    if (this.#values > maxLiteralValues)
      throw new LimitError('maxLiteralValues', maxLiteralValues, 'a literal holds too many values');
  }

  #unexpected(): FormatError {
    const what =
      this.#at < this.#text.length ? JSON.stringify(this.#text.slice(this.#at, this.#at + 16)) : 'its end';
    return new FormatError(
      'no-literal',
      { offset: this.#at, length: 0 },
      `no Python literal goes on with ${what}`,
    );
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function numberOf(written: string, mark: string, sign: '' | '+' | '-'): PythonValue {
  const digits = written.replace(/[lLjJ]$/, '').replaceAll('_', '');
  const signed = `${sign === '-' ? '-' : ''}${digits}`;
  if (/j/i.test(mark)) return { kind: 'complex', text: `${signed}j` };
  if (!/^\d+$|^0[xob]/i.test(digits)) return { kind: 'float', text: signed };
  const value = integer(digits);
  return { kind: 'int', value: sign === '-' ? -value : value };
}

/** Python 2 writes octal numbers with a bare 0. Python refuses decimal numbers of more than 4300 digits. */
function integer(digits: string): bigint {
  if (digits.length > 5000) return BigInt(Number.MAX_SAFE_INTEGER);
  return BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits}` : digits);
}

function textOf(value: PythonValue): string {
  return value.kind === 'int' ? String(value.value) : 'text' in value ? value.text : '';
}
