/** The text of a source file: https://docs.python.org/3/reference/lexical_analysis.html#encoding-declarations. */
import { decodeRot13 } from '../encoded/digits.js';

export interface SourceText {
  readonly text: string;
  readonly encoding: string;
  /** Whether the bytes are what the encoding says. */
  readonly isWhole: boolean;
  /** Whether it is read; others are taken for Latin-1, which shows at least what is ASCII. */
  readonly isKnown: boolean;
}

const declaration = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const ordinary = /^(?:utf-?8(?:-sig)?|u8|latin-?1|iso-?8859-?1|l1|ascii|us-ascii|cp1252|windows-1252)$/;

/**
 * Decodes a source as its byte order mark or its first two lines say, UTF-8 where they say nothing.
 * @param declared finds the name in the lines; others than Python look for it in ways of their own
 */
export function decodeSource(
  bytes: Uint8Array,
  declared: (bytes: Uint8Array) => string | undefined = declaredEncoding,
): SourceText {
  const marked = decodeMarked(bytes);
  if (marked !== undefined) return marked;
  const encoding = (declared(bytes) ?? 'utf-8').toLowerCase().replace(/_/g, '-');
  if (ordinary.test(encoding)) return decodeOrdinary(bytes, encoding);
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const text = decodeOdd(latin, encoding) ?? decodeLabelled(bytes, encoding);
  return { text: normalise(text ?? latin), encoding, isWhole: true, isKnown: text !== undefined };
}

function decodeMarked(bytes: Uint8Array): SourceText | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return decodeOrdinary(bytes.subarray(3), 'utf-8');
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isLittle && !(bytes[0] === 0xfe && bytes[1] === 0xff)) return undefined;
  const label = isLittle ? 'utf-16le' : 'utf-16be';
  // No Python reads it; what stands there is shown all the same.
  return {
    text: normalise(new TextDecoder(label).decode(bytes)),
    encoding: label,
    isWhole: true,
    isKnown: false,
  };
}

/** The name in the declaration. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString(
    'latin1',
  );
  const lines = head.split(/\r\n|\r|\n/).slice(0, 2);
  for (const line of lines) {
    const name = declaration.exec(line)?.[1];
    if (name !== undefined) return name;
    if (!/^[ \t\f]*(?:#|$)/.test(line)) break;
  }
  return undefined;
}

function decodeOrdinary(bytes: Uint8Array, encoding: string): SourceText {
  const isUtf8 = /^u/.test(encoding) && encoding !== 'us-ascii';
  const text =
    isUtf8 || encoding.includes('1252')
      ? new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252', { ignoreBOM: true }).decode(bytes)
      : // A TextDecoder's latin1 is windows-1252, in which other bytes end a line than in Python's.
        Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return { text: normalise(text), encoding, isWhole: !isUtf8 || !text.includes('\ufffd'), isKnown: true };
}

/** Encodings in which code looks like something else. */
function decodeOdd(latin: string, encoding: string): string | undefined {
  switch (encoding.replace(/-/g, '')) {
    case 'rot13':
      return decodeRot13(latin);
    case 'utf7':
    case 'u7':
      return latin.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, digits: string) =>
        digits === '' ? '+' : Buffer.from(digits, 'base64').swap16().toString('utf16le'),
      );
    case 'unicodeescape':
    case 'rawunicodeescape':
      return latin.replace(
        /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([0-7]{1,3})|n)/g,
        (_, byte?: string, short?: string, octal?: string) => {
          const digits = byte ?? short;
          if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16));
          return octal === undefined ? '\n' : String.fromCharCode(Number.parseInt(octal, 8));
        },
      );
    default:
      return undefined;
  }
}

function decodeLabelled(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}

function normalise(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
