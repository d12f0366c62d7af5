import { decodeCode, startsLikeCode, type CodeReading } from '../../codecs/marshal/decode-code.js';
import { traceCode } from '../../codecs/python-bytecode/trace-code.js';
import { valuesIn } from '../../codecs/python-bytecode/values-in.js';
import { limits } from '../../core/limits.js';
import type { Budget } from '../../core/types.js';
import type { CodeFact, NameUse } from './facts.js';

/** A code object without a body is longer. */
const minimumCharacters = 40;
const maxFunctions = 50;
const maxStrings = 100;
/** TYPE_CODE with and without FLAG_REF. */
const codeTypes: ReadonlySet<number> = new Set([0x63, 0xe3]);

export interface CodeText extends Pick<
  CodeFact,
  'encoding' | 'isWhole' | 'uses' | 'functions' | 'strings' | 'versions'
> {
  readonly bytes: Uint8Array;
}

/**
 * The function in a text, as Keras's `func_load` decodes it: base64, and where that fails the bytes of a
 * `raw_unicode_escape` text, which Keras before 2.0.9 wrote. undefined where neither begins a code object.
 */
export function decodeCodeText(text: string, budget: Budget): CodeText | undefined {
  if (text.length < minimumCharacters) return undefined;
  // Most texts are none, and a long one need not be decoded to see it.
  const fromBase64 = codeTypes.has(firstByte(text) ?? 0) ? decodePythonBase64(text) : undefined;
  if (fromBase64 !== undefined && isCode(fromBase64)) return read(fromBase64, 'base64', budget);
  const raw = decodeRawUnicodeEscape(text);
  return raw !== undefined && isCode(raw) ? read(raw, 'raw', budget) : undefined;
}

function isCode(bytes: Uint8Array): boolean {
  return codeTypes.has(bytes[0] ?? 0) && bytes.length > 16 && startsLikeCode(bytes);
}

function read(bytes: Uint8Array, encoding: CodeFact['encoding'], budget: Budget): CodeText {
  const readings = decodeCode(bytes.subarray(0, limits.maxMarshalBytes), budget);
  const traces = readings.flatMap((reading) => traceCode(reading, budget));
  const codes = readings.flatMap(({ root, finished }) => (root ? [...finished].reverse() : finished));
  const constants = valuesIn(codes.flatMap(({ constants: values }) => values));
  return {
    bytes,
    encoding,
    isWhole: readings.some(({ root }) => root !== undefined),
    uses: joinUses(
      traces.flatMap(({ uses }) => uses),
      readings,
    ),
    functions: [...new Set(codes.map(({ qualname }) => qualname))].slice(0, maxFunctions),
    strings: constants
      .flatMap((value) => (value.type === 'str' ? [value.text.slice(0, limits.maxQuotedCharacters)] : []))
      .slice(0, maxStrings),
    versions: traces.flatMap(({ version }) => (version === undefined ? [] : [version])),
  };
}

/** What releases agree on is one use; the names of a stream that breaks off are kept. */
function joinUses(uses: readonly NameUse[], readings: readonly CodeReading[]): NameUse[] {
  const joined = new Map<string, NameUse>();
  for (const use of uses) joined.set([use.kind, use.origin, use.module, ...use.attributes].join('\0'), use);
  const names = new Set(readings.flatMap(({ texts }) => texts.filter((text) => /^[A-Za-z_]\w*$/.test(text))));
  const mentioned = [...names].map((name): NameUse => ({
    kind: 'mentioned',
    origin: 'global',
    module: '',
    attributes: [name],
    expression: name,
    offset: 0,
    within: '',
    count: 1,
  }));
  return [...joined.values(), ...mentioned];
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digits: ReadonlyMap<string, number> = new Map(Array.from(alphabet, (digit, value) => [digit, value]));

/** What `decodePythonBase64` begins with. */
function firstByte(text: string): number | undefined {
  let first: number | undefined;
  for (const character of text) {
    const digit = digits.get(character);
    if (digit === undefined) continue;
    if (first !== undefined) return (first << 2) | (digit >> 4);
    first = digit;
  }
  return undefined;
}

/**
 * As `binascii.a2b_base64` reads it: what is no digit is passed over, a full padding ends the text. undefined where it
 * refuses: text beyond ASCII, an incomplete last group.
 */
export function decodePythonBase64(text: string): Uint8Array | undefined {
  const out = new Uint8Array(Math.ceil(text.length * 0.75) + 3);
  let length = 0;
  let bits = 0;
  let count = 0;
  let padding = 0;
  for (const character of text) {
    if (character.charCodeAt(0) > 0x7f) return undefined;
    if (character === '=') {
      padding += 1;
      if (count >= 2 && count + padding >= 4) return out.subarray(0, length);
      continue;
    }
    const digit = digits.get(character);
    if (digit === undefined) continue;
    padding = 0;
    bits = ((bits << 6) | digit) & 0xff_ffff;
    count = (count + 1) % 4;
    if (count === 2) out[length++] = bits >> 4;
    if (count === 3) out[length++] = bits >> 2;
    if (count === 0) out[length++] = bits;
  }
  return count === 0 ? out.subarray(0, length) : undefined;
}

/** Bytes of `text.encode('raw_unicode_escape')`: Latin-1, and `\uXXXX` beyond it. */
function decodeRawUnicodeEscape(text: string): Uint8Array | undefined {
  if (!codeTypes.has(text.charCodeAt(0))) return undefined;
  const escaped = text.replace(
    /[^\0-\xff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Buffer.from(escaped, 'latin1');
}
