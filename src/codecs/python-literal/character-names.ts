import { table } from '../../core/table.js';

/** Names of what code and paths are spelt with, besides letters and digits. */
const named: Readonly<Record<string, string>> = table({
  'LOW LINE': '_',
  UNDERSCORE: '_',
  'SPACING UNDERSCORE': '_',
  'FULL STOP': '.',
  PERIOD: '.',
  SPACE: ' ',
  'QUOTATION MARK': '"',
  APOSTROPHE: "'",
  SOLIDUS: '/',
  'LEFT PARENTHESIS': '(',
  'RIGHT PARENTHESIS': ')',
  'LEFT CURLY BRACKET': '{',
  'RIGHT CURLY BRACKET': '}',
});
const digits = ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE'];

/** The character of a Unicode name in any case, where names can hide code; undefined for others. */
export function characterNamed(written: string): string | undefined {
  const name = written.toUpperCase();
  const letter = /^LATIN (SMALL|CAPITAL) LETTER ([A-Z])$/.exec(name);
  if (letter) return letter[1] === 'SMALL' ? letter[2]?.toLowerCase() : letter[2];
  const digit = name.startsWith('DIGIT ') ? digits.indexOf(name.slice(6)) : -1;
  return digit >= 0 ? String(digit) : named[name];
}
