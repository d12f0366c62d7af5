/** https://docs.python.org/3/reference/lexical_analysis.html#escape-sequences */
import { table } from '../../core/table.js';
import { characterNamed } from './character-names.js';

const single: Readonly<Record<string, string>> = table({
  '\n': '',
  '\r\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
});
const escape =
  /\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([A-Za-z0-9 -]{1,60})\}|(\r\n|[^]))/g;
const lastCodePoint = 0x10_ffff;

/**
 * The value of a literal between its quotes; escapes that Python does not know stand for themselves.
 * @param kind bytes come out as Latin-1 text, and have no escapes for characters beyond
 */
export function decodeEscapes(written: string, kind: 'str' | 'bytes'): string {
  if (!written.includes('\\')) return written;
  return written.replace(
    escape,
    (whole, x?: string, octal?: string, u?: string, wide?: string, name?: string, one?: string) => {
      if (x !== undefined) return String.fromCharCode(Number.parseInt(x, 16));
      if (octal !== undefined) return ofOctal(Number.parseInt(octal, 8), kind);
      if (one !== undefined) return single[one] ?? whole;
      if (kind === 'bytes') return whole;
      if (name !== undefined) return characterNamed(name) ?? whole;
      const code = Number.parseInt(u ?? wide ?? '', 16);
      return code <= lastCodePoint ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Three digits reach 511: a byte keeps the lower eight bits (codecs.escape_decode). */
function ofOctal(code: number, kind: 'str' | 'bytes'): string {
  return String.fromCharCode(kind === 'bytes' ? code & 0xff : code);
}
