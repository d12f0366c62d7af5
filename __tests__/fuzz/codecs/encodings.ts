/** Digits and characters that bytes and texts are written in. */
import {
  decodeAscii85,
  decodeBase32,
  decodeBase64,
  decodeBase85,
  decodeHex,
} from '../../../src/codecs/encoded/digits.js';
import { readingsOf } from '../../../src/codecs/encoded/readings.js';
import { findPayloads } from '../../../src/codecs/encoded/find-payloads.js';
import { Utf7Decoder } from '../../../src/codecs/xml/utf-7.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { made, type Choose } from '../choose.js';
import type { Codec, Encoded } from '../codec.js';

/** UTF-32 with the least byte first. */
export function utf32(text: string): Buffer {
  const points = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
  return Buffer.from(Uint32Array.from(points).buffer);
}

/** The bytes of each unit of `width` the other way round. */
export function bigEndian(bytes: Buffer, width: 2 | 4): Buffer {
  return width === 2 ? Buffer.from(bytes).swap16() : Buffer.from(bytes).swap32();
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A text in digits, with blanks that decoders pass over, and its bytes. */
function digits(write: (bytes: Buffer) => string, decode: (text: string) => string | undefined): Codec {
  return {
    folders: ['encoded'],
    made: made((choose): Encoded => {
      const bytes = Buffer.concat([Buffer.from('x'), choose.bytes(60)]);
      const written = write(bytes);
      const at = choose.below(written.length);
      const spread = choose.chance(50) ? written : `${written.slice(0, at)}\n${written.slice(at)}`;
      return { bytes: Buffer.from(spread), content: latin1(bytes) };
    }),
    read: (bytes) => decode(latin1(bytes)),
  };
}

const base32Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => base32Alphabet[parseInt(group.padEnd(5, '0'), 2)]).join('');
}

const base85Alphabet =
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
const ascii85Alphabet = Array.from({ length: 85 }, (_, index) => String.fromCharCode(33 + index)).join('');

/** As Python's base64.b85encode and a85encode: groups of four, the last cut. */
const base85 =
  (alphabet: string) =>
  (bytes: Buffer): string => {
    let text = '';
    for (let at = 0; at < bytes.length; at += 4) {
      const group = Buffer.alloc(4);
      const length = bytes.copy(group, 0, at, at + 4);
      let value = group.readUInt32BE(0);
      let five = '';
      for (let index = 0; index < 5; index++) {
        five = (alphabet[value % 85] ?? '') + five;
        value = Math.floor(value / 85);
      }
      text += five.slice(0, length + 1);
    }
    return text;
  };

export const encodingCodecs: Readonly<Record<string, Codec>> = {
  'codec-base64': digits((bytes) => bytes.toString('base64'), decodeBase64),
  'codec-hex': digits((bytes) => bytes.toString('hex'), decodeHex),
  'codec-base32': digits(base32, decodeBase32),
  'codec-base85': digits(base85(base85Alphabet), decodeBase85),
  'codec-ascii85': digits(base85(ascii85Alphabet), decodeAscii85),
  'codec-readings': {
    folders: ['encoded'],
    made: made((choose): Encoded => ({
      bytes: Buffer.from(
        choose.chance(50) ? phrases(choose) : Buffer.from(phrases(choose)).toString('base64'),
      ),
    })),
    read: (bytes) => [readingsOf(latin1(bytes)).length, findPayloads(latin1(bytes), freeBudget)].length,
  },
  'codec-utf-7': {
    folders: ['xml'],
    made: made((choose): Encoded => {
      const text = phrases(choose);
      return { bytes: Buffer.from(utf7(text)), content: text };
    }),
    read: (bytes) => new Utf7Decoder().decode(bytes),
  },
};

const phrases = (choose: Choose): string => choose.list(6, () => choose.phrase()).join(' ');

/** RFC 2152: what is not ASCII in base64 of UTF-16, between + and -. */
function utf7(text: string): string {
  return text.replace(/[^\x20-\x2a\x2c-\x7e]+/g, (run) => {
    const units = bigEndian(Buffer.from(run, 'utf16le'), 2).toString('base64').replace(/=+$/, '');
    return `+${units}-`;
  });
}
