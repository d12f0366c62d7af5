import { table } from '../../core/table.js';
/** Letters that a Unicode name spells in one word or two; others keep their escape. */
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
const single: Readonly<Record<string, string>> = table({
  '\n': '',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
});
const escape =
  /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([A-Z0-9 -]{1,60})\}|([0-7]{1,3})|([^]))/g;

/** The value of a string constant between its quotes: Jinja decodes Python's `unicode-escape`. */
export function decodeStringConstant(body: string): string {
  if (!body.includes('\\')) return body;
  return body.replace(
    escape,
    (whole, x?: string, u?: string, long?: string, name?: string, octal?: string, letter: string = '') => {
      const hex = x ?? u ?? long;
      if (hex !== undefined) return characterOf(Number.parseInt(hex, 16), whole);
      if (octal !== undefined) return characterOf(Number.parseInt(octal, 8), whole);
      if (name !== undefined) return characterNamed(name) ?? whole;
      return single[letter] ?? ('\\\'"'.includes(letter) ? letter : whole);
    },
  );
}

function characterOf(code: number, whole: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

function characterNamed(name: string): string | undefined {
  const letter = /^LATIN (SMALL|CAPITAL) LETTER ([A-Z])$/.exec(name);
  if (letter) return letter[1] === 'SMALL' ? letter[2]?.toLowerCase() : letter[2];
  const digit = name.startsWith('DIGIT ') ? digits.indexOf(name.slice(6)) : -1;
  return digit >= 0 ? String(digit) : named[name];
}
