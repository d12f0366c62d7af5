/** Bytes written as digits of an alphabet: RFC 4648, Python's base64 and codecs modules. Each character out is a byte. */

const base64Alphabet = /^[A-Za-z0-9+/_=\s-]*$/;
const base32Values = values('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567');
const base85Values = values(
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~',
);

function values(alphabet: string): ReadonlyMap<string, number> {
  return new Map(Array.from(alphabet, (character, index): [string, number] => [character, index]));
}

/** Plain or URL-safe, padded or not, blanks and line ends between; undefined where another character stands. */
export function decodeBase64(text: string): string | undefined {
  if (!base64Alphabet.test(text)) return undefined;
  return Buffer.from(text.replace(/\s+/g, ''), 'base64').toString('latin1');
}

/** Pairs of hexadecimal digits, blanks between; undefined where another character stands or one digit is left. */
export function decodeHex(text: string): string | undefined {
  const digits = text.replace(/[\s:]+/g, '');
  if (digits.length % 2 === 1 || !/^[0-9a-fA-F]*$/.test(digits)) return undefined;
  return Buffer.from(digits, 'hex').toString('latin1');
}

export function decodeBase32(text: string): string | undefined {
  const bytes: string[] = [];
  let bits = 0;
  let buffer = 0;
  for (const character of text.replace(/[\s=]+/g, '').toUpperCase()) {
    const value = base32Values.get(character);
    if (value === undefined) return undefined;
    buffer = ((buffer << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(String.fromCharCode((buffer >> bits) & 0xff));
  }
  return bytes.join('');
}

/** `base64.b85encode`. */
export function decodeBase85(text: string): string | undefined {
  return decodeGroups(text.replace(/\s+/g, ''), (character) => base85Values.get(character));
}

/** `base64.a85encode`, with Adobe's brackets or without. */
export function decodeAscii85(text: string): string | undefined {
  const inner = text
    .replace(/\s+/g, '')
    .replace(/^<~|~>$/g, '')
    .replace(/z/g, '!!!!!')
    .replace(/y/g, '+<VdL');
  return decodeGroups(inner, (character) => {
    const value = character.charCodeAt(0) - 33;
    return value >= 0 && value < 85 ? value : undefined;
  });
}

/** Five digits of base 85 are four bytes; a group that is cut short has its highest bytes. */
function decodeGroups(text: string, valueOf: (character: string) => number | undefined): string | undefined {
  const bytes: string[] = [];
  for (let at = 0; at < text.length; at += 5) {
    const group = text.slice(at, at + 5);
    let number = 0;
    for (let index = 0; index < 5; index++) {
      const value = index < group.length ? valueOf(group.charAt(index)) : 84;
      if (value === undefined) return undefined;
      number = number * 85 + value;
    }
    const four = [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256);
    bytes.push(String.fromCharCode(...four.slice(0, group.length - 1)));
  }
  return bytes.join('');
}

/** Letters moved by thirteen places. */
export function decodeRot13(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => {
    const code = letter.charCodeAt(0);
    const first = code < 97 ? 65 : 97;
    return String.fromCharCode(((code - first + 13) % 26) + first);
  });
}

/** UTF-8 bytes as text; undefined where they are none. */
export function decodeUtf8(bytes: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return undefined;
  }
}

export function encodeUtf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
