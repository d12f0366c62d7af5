/** String and bytes literals: https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals */
import { table } from '../../core/table.js';
import { FormatError } from '../../core/errors.js';

export interface StringLiteral {
  readonly kind: 'str' | 'bytes';
  readonly value: string;
  /** Where the literal ends, in characters from the start of the text. */
  readonly end: number;
}

const opening = /([urb]|rb|br)?('''|"""|'|")/iy;

/** Escapes of one character; a backslash before anything else stands for itself. */
const simpleEscapes: Readonly<Record<string, string>> = table({
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
});
const escape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|([^]))/g;

/**
 * The string or bytes literal that begins at `at`; undefined when none does. Bytes are given as Latin-1 text.
 * @throws FormatError `open-string` where the literal does not end
 */
export function readString(text: string, at: number): StringLiteral | undefined {
  opening.lastIndex = at;
  const start = opening.exec(text);
  if (start === null) return undefined;
  const [whole, prefix = '', quote = ''] = start;
  const from = at + whole.length;
  const to = closing(text, from, quote);
  const written = text.slice(from, to);
  return {
    kind: /b/i.test(prefix) ? 'bytes' : 'str',
    value: /r/i.test(prefix) ? written : unescape(written),
    end: to + quote.length,
  };
}

function closing(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (text.startsWith(quote, at)) return at;
    if (text[at] === '\\') at++;
    else if (text[at] === '\n' && quote.length === 1) break;
  }
  throw new FormatError('open-string', { offset: from, length: 0 }, 'a string of the literal does not end');
}

function unescape(written: string): string {
  return written.replace(
    escape,
    (whole, x?: string, u?: string, wide?: string, octal?: string, one?: string) => {
      const digits = x ?? u ?? wide;
      if (digits !== undefined) return character(Number.parseInt(digits, 16));
      if (octal !== undefined) return character(Number.parseInt(octal, 8));
      return simpleEscapes[one ?? ''] ?? whole;
    },
  );
}

function character(code: number): string {
  return code <= 0x10_ffff ? String.fromCodePoint(code) : '\ufffd';
}
