/** Bytes written as digits of an alphabet: RFC 4648, Python's base64 and codecs modules. Each character out is a byte. */

const base64Alphabet = /^[A-Za-z0-9+/_=\s-]*$/;
const base32Values = values('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567');
const base85Values = values(
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~',
);
const ascii85Values = values(String.fromCharCode(...Array.from({ length: 85 }, (_, value) => value + 33)));

/** The value of each character that is a digit; 255 for others. */
function values(alphabet: string): Uint8Array {
  const table = new Uint8Array(256).fill(255);
  for (const [value, digit] of Array.from(alphabet).entries()) table[digit.charCodeAt(0)] = value;
  return table;
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
  const digits = text.replace(/[\s=]+/g, '').toUpperCase();
  const bytes = Buffer.alloc(Math.floor((digits.length * 5) / 8));
  let bits = 0;
  let buffer = 0;
  let length = 0;
  for (let at = 0; at < digits.length; at++) {
    const value = base32Values[digits.charCodeAt(at)] ?? 255;
    if (value === 255) return undefined;
    buffer = ((buffer << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (buffer >> bits) & 0xff;
  }
  return bytes.toString('latin1', 0, length);
}

/** `base64.b85encode`. */
export function decodeBase85(text: string): string | undefined {
  return decodeGroups(text.replace(/\s+/g, ''), base85Values);
}

/** `base64.a85encode`, with Adobe's brackets or without. */
export function decodeAscii85(text: string): string | undefined {
  const inner = text
    .replace(/\s+/g, '')
    .replace(/^<~|~>$/g, '')
    .replace(/z/g, '!!!!!')
    .replace(/y/g, '+<VdL');
  return decodeGroups(inner, ascii85Values);
}

/** Five digits of base 85 are four bytes; a group that is cut short has its highest bytes. */
function decodeGroups(text: string, table: Uint8Array): string | undefined {
  const bytes = Buffer.alloc(4 * Math.ceil(text.length / 5));
  for (let at = 0; at < text.length; at += 5) {
    let number = 0;
    for (let index = at; index < at + 5; index++) {
      const value = index < text.length ? (table[text.charCodeAt(index)] ?? 255) : 84;
      if (value === 255) return undefined;
      number = number * 85 + value;
    }
    bytes.writeUInt32BE(number % 2 ** 32, (at / 5) * 4);
  }
  const missing = (5 - (text.length % 5)) % 5;
  return bytes.toString('latin1', 0, bytes.length - missing);
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
