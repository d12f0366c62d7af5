/** String and bytes literals: https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals */
import { FormatError } from '../../core/errors.js';
import { decodeEscapes } from './decode-escapes.js';

export interface StringLiteral {
  readonly kind: 'str' | 'bytes';
  readonly value: string;
  /** Where the literal ends, in characters from the start of the text. */
  readonly end: number;
}

const opening = /([urb]|rb|br)?('''|"""|'|")/iy;

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
  const kind = /b/i.test(prefix) ? 'bytes' : 'str';
  return {
    kind,
    value: /r/i.test(prefix) ? written : decodeEscapes(written, kind),
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
