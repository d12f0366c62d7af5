/** The ways in which a constant may be read as an encoding of something else. */
import { decodeAscii85, decodeBase32, decodeBase64, decodeBase85, decodeHex, decodeRot13 } from './digits.js';

export interface DecodedText {
  /** One character a byte. */
  readonly bytes: string;
  readonly encoding: string;
}

interface Encoding {
  readonly name: string;
  /** Whether a text may be of this encoding: linear, and without a stack that grows with the text. */
  readonly fits: (text: string) => boolean;
  readonly decode: (text: string) => string | undefined;
}

const reversed = (text: string): string => Array.from(text).reverse().join('');

const blanks = ' \t\r\n\v\f';
const digits = '0123456789';
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const alphanumeric = digits + upper + upper.toLowerCase();
const ascii = String.fromCharCode(...Array.from({ length: 94 }, (_, index) => index + 33));

const encodings: readonly Encoding[] = [
  {
    name: 'hex',
    fits: madeOf({ alphabet: `${digits}abcdefABCDEFx:${blanks}`, least: 16 }),
    decode: (text) => decodeHex(text.replace(/^\s*0x/, '')),
  },
  { name: 'base32', fits: madeOf({ alphabet: `${upper}234567=${blanks}`, least: 16 }), decode: decodeBase32 },
  {
    name: 'base64',
    fits: madeOf({ alphabet: `${alphanumeric}+/_=-${blanks}`, least: 12 }),
    decode: decodeBase64,
  },
  {
    name: 'base85',
    fits: madeOf({
      alphabet: `${alphanumeric}!#$%&()*+-;<=>?@^_\`{|}~${blanks}`,
      least: 15,
      oneOf: '!#$%&()*;<>?@^`{|}~',
    }),
    decode: decodeBase85,
  },
  {
    name: 'ascii85',
    fits: madeOf({
      alphabet: `${ascii.slice(0, 85)}zy~>${blanks}`,
      least: 15,
      oneOf: '!"#$%&\'()*+,.:;<=>?@[\\]^_`',
    }),
    decode: decodeAscii85,
  },
  {
    name: 'escapes',
    fits: matches(/(?:\\(?:x[0-9a-fA-F]{2}|u00[0-9a-fA-F]{2}|[0-7]{3})[^\\]{0,4}){4}/),
    decode: unescapeBytes,
  },
  { name: 'percent', fits: matches(/(?:%[0-9a-fA-F]{2}[^%]{0,4}){6}/), decode: unescapePercent },
  {
    name: 'characters',
    fits: madeOf({ alphabet: `${digits}abcdefABCDEFx,;[](){}${blanks}`, least: 15, oneOf: `,;${blanks}` }),
    decode: fromCodes,
  },
  { name: 'rot13', fits: matches(/vzcbeg|rkrp\b|riny\b|__vzcbeg__|flfgrz|fhocebprff/), decode: decodeRot13 },
  {
    name: 'reversed',
    fits: matches(/tropmi|cexe\b|\blave|\(metsys|ssecorpbus|^\s*={1,2}[A-Za-z0-9+/_-]{11}/),
    decode: reversed,
  },
];

interface Alphabet {
  readonly alphabet: string;
  /** Characters that a text has to have. */
  readonly least: number;
  /** Characters of which at least one has to occur. */
  readonly oneOf?: string;
}

function matches(shape: RegExp): Encoding['fits'] {
  return (text) => shape.test(text);
}

/** A text of nothing but the characters of an alphabet. */
function madeOf({ alphabet, least, oneOf = alphabet }: Alphabet): Encoding['fits'] {
  const kinds = new Uint8Array(256);
  for (const character of alphabet) kinds[character.charCodeAt(0)] = 1;
  for (const character of oneOf) kinds[character.charCodeAt(0)] = 3;
  return (text) => {
    let found = 0;
    for (let at = 0; at < text.length; at++) {
      const kind = kinds[text.charCodeAt(at)] ?? 0;
      if (kind === 0) return false;
      found |= kind;
    }
    return text.length >= least && found === 3;
  };
}

/** Every reading of a text that is in the form of an encoding. */
export function readingsOf(text: string): DecodedText[] {
  return encodings.flatMap(({ name, fits, decode }) => {
    const bytes = fits(text) ? decode(text) : undefined;
    return bytes === undefined || bytes === '' || bytes === text ? [] : [{ bytes, encoding: name }];
  });
}

function unescapeBytes(text: string): string {
  return text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u00([0-9a-fA-F]{2})|([0-3][0-7]{2})|n)/g,
    (_, byte?: string, short?: string, octal?: string) => {
      const digits = byte ?? short;
      if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16));
      return octal === undefined ? '\n' : String.fromCharCode(Number.parseInt(octal, 8));
    },
  );
}

function unescapePercent(text: string): string {
  return text.replace(/%([0-9a-fA-F]{2})/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/** Fewest numbers that are taken for characters. */
const leastCodes = 8;
const code = /0x[0-9a-fA-F]{1,2}(?![0-9a-zA-Z])|\d{1,3}(?![0-9a-zA-Z])/y;

/** A list of numbers below 256, with brackets around it or none. */
function fromCodes(text: string): string | undefined {
  const inner = text.replace(/^[\s[({]+/, '').replace(/[\s,;\])}]{1,64}$/, '');
  const codes: string[] = [];
  for (let at = 0; at < inner.length;) {
    code.lastIndex = at;
    const [number] = code.exec(inner) ?? [];
    if (number === undefined || Number(number) > 255) return undefined;
    codes.push(String.fromCharCode(Number(number)));
    at += number.length;
    const next = skipSeparators(inner, at);
    if (next === at && at < inner.length) return undefined;
    at = next;
  }
  return codes.length < leastCodes ? undefined : codes.join('');
}

function skipSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && `,;${blanks}`.includes(text.charAt(at))) at++;
  return at;
}

/** Characters of a head that are looked at: whole digits of every encoding here. */
const headCharacters = 40;
/** Bytes of a decoded head that have to be printable before more is decoded. */
const leastPrintable = 10;
const leastCharacters = 6;

const has = {
  digit: 1,
  comma: 2,
  letter: 4,
  base64: 8,
  blank: 16,
  base85: 32,
  escape: 64,
  odd: 128,
  bracket: 256,
  foreign: 512,
};
const classes = new Uint16Array(256).fill(has.foreign);
const classify = (characters: string, mark: number): void => {
  for (const character of characters) classes[character.charCodeAt(0)] = mark;
};
classify('0123456789', has.digit);
classify(',;', has.comma);
classify('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', has.letter);
classify('+/-_=', has.base64);
classify(' \t\r\n', has.blank);
classify('!#$&*<>?@^`{|}~', has.base85);
classify('()[]', has.bracket);
classify('.:\'"', has.odd);
classify('\\%', has.escape);

/**
 * Whether the head of a constant decodes to text or to the head of an artifact, so that the whole is worth decoding.
 * Models hold millions of names and words: what is in no encoding's alphabet costs one pass over its head.
 */
export function mayBeEncoded(head: Uint8Array, isArtifact: (bytes: Uint8Array) => boolean): boolean {
  let found = 0;
  const length = Math.min(head.length, headCharacters);
  for (let at = 0; at < length; at++) found |= classes[head[at] ?? 0] ?? has.foreign;
  if (!isPlausible(found)) return false;
  const text = String.fromCharCode(...head.subarray(0, length));
  return readingsOf(text).some(({ bytes, encoding }) => {
    if (encoding === 'rot13' || encoding === 'reversed' || encoding === 'escapes' || encoding === 'percent')
      return true;
    // The last number of a list may be cut.
    if (encoding === 'characters') return isPrintable(bytes.slice(0, -1), leastCharacters);
    return isArtifact(Buffer.from(bytes, 'latin1')) || isPrintable(bytes.slice(0, 24), leastPrintable);
  });
}

function isPlausible(found: number): boolean {
  if ((found & has.escape) !== 0) return true;
  const isDigits = (found & ~(has.digit | has.letter | has.base64 | has.blank)) === 0;
  const isList = (found & ~(has.digit | has.comma | has.blank | has.bracket)) === 0;
  const isBase85 = (found & (has.blank | has.foreign)) === 0 && (found & has.base85) !== 0;
  const isCode = (found & has.bracket) !== 0 && (found & has.blank) !== 0;
  return isDigits || isList || isBase85 || isCode;
}

function isPrintable(start: string, least: number): boolean {
  return start.length >= least && /^[\t\n\r -~]+$/.test(start);
}
