import { latin1 } from '../../../bytes/latin1.js';
import { decodeEscapes } from '../../../codecs/python-literal/decode-escapes.js';
import type { PickleReader } from './reader.js';
import { opcodeByCode } from './opcodes.js';

/** A plain constant, read again from the opcode that pushed it. Texts are cut at the limit the caller gives. */
export interface Atom {
  readonly kind: 'none' | 'bool' | 'int' | 'float' | 'str' | 'bytes';
  readonly text: string;
  /** Characters of the text, bytes where it was cut; 0 for numbers. */
  readonly length: number;
  /** Whether the text holds only the beginning. */
  readonly isCut?: boolean;
  /** Where the content begins. */
  readonly start: number;
}

const utf8 = new TextDecoder('utf-8');
const utf8Strict = new TextDecoder('utf-8', { fatal: true });

/** Reads the constant whose opcode stands at `offset`, with at most `limit` bytes of its content. */
export function decodeAtom(reader: PickleReader, offset: number, limit: number): Atom {
  const code = reader.peek(offset, 1)[0] ?? 0;
  const opcode = opcodeByCode.get(code);
  switch (opcode?.argument) {
    case 'line':
      return decodeLine(opcode.name, reader, offset + 1, limit);
    case 'bytes1':
      return decodeBytes(opcode.name, reader, offset + 2, little(reader, offset + 1, 1), limit);
    case 'bytes4':
    case 'signed-bytes4':
      return decodeBytes(opcode.name, reader, offset + 5, little(reader, offset + 1, 4), limit);
    case 'bytes8':
      return decodeBytes(opcode.name, reader, offset + 9, little(reader, offset + 1, 8), limit);
    default:
      return decodeNumber(opcode?.name ?? '', reader, offset + 1);
  }
}

function decodeNumber(name: string, reader: PickleReader, start: number): Atom {
  const number = (kind: Atom['kind'], text: string): Atom => ({ kind, text, length: 0, start });
  switch (name) {
    case 'NEWTRUE':
      return number('bool', 'True');
    case 'NEWFALSE':
      return number('bool', 'False');
    case 'BININT1':
      return number('int', String(little(reader, start, 1)));
    case 'BININT2':
      return number('int', String(little(reader, start, 2)));
    case 'BININT':
      return number('int', String(little(reader, start, 4) | 0));
    case 'BINFLOAT': {
      const bytes = reader.peek(start, 8);
      return number(
        'float',
        bytes.length < 8 ? '0.0' : floatText(new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0)),
      );
    }
    default:
      return number('none', 'None');
  }
}

function decodeBytes(name: string, reader: PickleReader, start: number, length: number, limit: number): Atom {
  const bytes = reader.peek(start, Math.min(length, limit));
  if (name === 'LONG1' || name === 'LONG4')
    return { kind: 'int', text: longText(bytes, length), length: 0, start };
  if (name.endsWith('STRING')) return content('str', python2Text(bytes), length, bytes.length, start);
  if (name.includes('UNICODE')) return content('str', utf8.decode(bytes), length, bytes.length, start);
  return content('bytes', latin1.decode(bytes), length, bytes.length, start);
}

function content(kind: 'str' | 'bytes', text: string, length: number, read: number, start: number): Atom {
  return read < length
    ? { kind, text, length, isCut: true, start }
    : { kind, text, length: text.length, start };
}

/** The text arguments of protocol 0. */
function decodeLine(name: string, reader: PickleReader, start: number, limit: number): Atom {
  const { bytes, length } = line(reader, start, limit);
  const text = latin1.decode(bytes);
  switch (name) {
    case 'UNICODE':
      return content('str', rawUnicodeEscape(text), length, bytes.length, start);
    case 'STRING':
      return content(
        'str',
        python2Text(Buffer.from(decodeEscapes(unquote(text), 'bytes'), 'latin1')),
        length,
        bytes.length,
        start,
      );
    case 'PERSID':
      return { kind: 'str', text, length, start };
    case 'FLOAT':
      return { kind: 'float', text: text.trim(), length: 0, start };
    default:
      return text === '00' || text === '01'
        ? { kind: 'bool', text: text === '01' ? 'True' : 'False', length: 0, start }
        : { kind: 'int', text: text.trimEnd().replace(/L$/, '').trim(), length: 0, start };
  }
}

/** The rest of the line at `start`, cut at `limit` bytes; `length` is its whole length when the newline was in reach. */
export function line(
  reader: PickleReader,
  start: number,
  limit: number,
): { readonly bytes: Uint8Array; readonly length: number } {
  const bytes = reader.peek(start, limit + 1);
  const end = bytes.indexOf(0x0a);
  const length = end < 0 ? bytes.length : end;
  return { bytes: bytes.subarray(0, Math.min(length, limit)), length };
}

/** The operands of GLOBAL and INST are UTF-8 in both unpicklers; a byte that is none stays visible. */
export function decodeName(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}

/** Python 2 strings: the loader's encoding is unknown; UTF-8 where it is one, else Latin-1 (P-64). */
function python2Text(bytes: Uint8Array): string {
  try {
    return utf8Strict.decode(bytes);
  } catch {
    return latin1.decode(bytes);
  }
}

function unquote(text: string): string {
  const quoted = /^(['"])(.*)\1$/s.exec(text);
  return quoted?.[2] ?? text;
}

/** UNICODE is raw-unicode-escape: Latin-1 with `\uXXXX` and `\UXXXXXXXX` (P-65). */
function rawUnicodeEscape(text: string): string {
  return text.replace(/\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})/g, (whole, short?: string, long?: string) => {
    const point = parseInt(short ?? long ?? '', 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

function little(reader: PickleReader, start: number, width: number): number {
  const bytes = reader.peek(start, width);
  let value = 0;
  for (let index = bytes.length - 1; index >= 0; index--) value = value * 256 + (bytes[index] ?? 0);
  return value;
}

/** LONG1 and LONG4: two's complement, little endian. */
function longText(bytes: Uint8Array, length: number): string {
  if (length > 64 || bytes.length < length) return `<integer of ${String(length)} bytes>`;
  let value = 0n;
  for (let index = bytes.length - 1; index >= 0; index--) value = (value << 8n) | BigInt(bytes[index] ?? 0);
  return BigInt.asIntN(8 * bytes.length, value).toString();
}

function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  return Number.isInteger(value) && Math.abs(value) < 1e16 ? value.toFixed(1) : String(value);
}
