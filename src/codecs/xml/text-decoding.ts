import { decodeEbcdic, ebcdicPage } from './ebcdic.js';
import { Utf7Decoder } from './utf-7.js';
import { Utf32Decoder } from './wide-text.js';

type Decode = (bytes: Uint8Array) => string;

/** Decodes XML in pieces, in the encoding of its byte order mark, its first bytes or its declaration (XML 1.0, appendix F). */
export class TextDecoding {
  readonly #decode: Decode;
  /** The encoding that it declares, where that is one that is not known here: some characters may be others. */
  readonly unknown: string | undefined;

  /** @param head the first `maxDeclarationBytes` of the file */
  constructor(head: Uint8Array) {
    const { decode, unknown } = byFirstBytes(head) ?? byDeclaration(head);
    this.#decode = decode;
    this.unknown = unknown;
  }

  decode(bytes: Uint8Array): string {
    return this.#decode(bytes);
  }
}

interface Chosen {
  readonly decode: Decode;
  readonly unknown?: string;
}

/** Byte order marks, and `<` in encodings of more than a byte; those of four bytes begin with those of two. */
const beginnings: readonly (readonly [hexadecimal: string, decoder: () => Decode])[] = [
  ['fffe0000', () => wide(true)],
  ['3c000000', () => wide(true)],
  ['0000feff', () => wide(false)],
  ['0000003c', () => wide(false)],
  ['fffe', () => platform('utf-16le')],
  ['3c00', () => platform('utf-16le')],
  ['feff', () => platform('utf-16be')],
  ['003c', () => platform('utf-16be')],
];
/** `<?xm` in EBCDIC. */
const ebcdicStart = '4c6fa794';
const declarationStart = /^\s*(?:\xef\xbb\xbf)?<\?xml/;
const encoding = /encoding\s*=\s*["']([\w.:-]{1,40})["']/;
/** Declarations may hold as many blanks as they like. */
export const maxDeclarationBytes = 4096;

/** The name in a declaration at the start of a text; undefined where there is none. */
function declared(text: string): string | undefined {
  if (!declarationStart.test(text)) return undefined;
  const end = text.indexOf('?>');
  return encoding.exec(end === -1 ? text : text.slice(0, end))?.[1];
}

function byFirstBytes(head: Uint8Array): Chosen | undefined {
  const start = Buffer.from(head.subarray(0, 4)).toString('hex');
  const found = beginnings.find(([hexadecimal]) => start.startsWith(hexadecimal));
  if (found !== undefined) return { decode: found[1]() };
  if (start !== ebcdicStart) return undefined;
  const name = declared(decodeEbcdic(head.subarray(0, maxDeclarationBytes))) ?? '';
  const page = ebcdicPage(name);
  return { decode: (bytes) => decodeEbcdic(bytes, page), ...(page === undefined ? { unknown: name } : {}) };
}

function byDeclaration(head: Uint8Array): Chosen {
  const start = Buffer.from(head.subarray(0, maxDeclarationBytes)).toString('latin1');
  const name = declared(start) ?? 'utf-8';
  if (/^(?:x-)?(?:unicode-[\d-]*)?utf-?7/i.test(name)) {
    const decoder = new Utf7Decoder();
    return { decode: (bytes) => decoder.decode(bytes) };
  }
  const known = knownEncoding(name);
  // A declaration of wide characters that contradicts the bytes is wrong: these are of a byte each at the start.
  if (known?.startsWith('utf-16') === true || /^(?:utf-?(?:16|32)|ucs|iso-10646)/i.test(name))
    return { decode: platform('utf-8') };
  return { decode: platform(known ?? 'utf-8'), ...(known === undefined ? { unknown: name } : {}) };
}

function platform(encoding: string): Decode {
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes, { stream: true });
}

function wide(littleEndian: boolean): Decode {
  const decoder = new Utf32Decoder(littleEndian);
  return (bytes) => decoder.decode(bytes).replace(/^\uFEFF/, '');
}

/** What the platform calls it; undefined where it does not know it. */
function knownEncoding(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}
