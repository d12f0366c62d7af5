import { describe, expect, it } from '@jest/globals';
import { TextDecoding } from '../../../src/codecs/xml/text-decoding.js';

/** In pieces of an odd length, so that characters are cut. */
function decode(bytes: Uint8Array): string {
  const decoding = new TextDecoding(bytes.subarray(0, 4096));
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 7) pieces.push(decoding.decode(bytes.subarray(at, at + 7)));
  return pieces.join('');
}

const wide = (text: string, isLittle: boolean): Buffer =>
  Buffer.concat(
    Array.from(text, (character) => {
      const bytes = Buffer.alloc(4);
      const code = character.codePointAt(0) ?? 0;
      if (isLittle) bytes.writeUInt32LE(code);
      else bytes.writeUInt32BE(code);
      return bytes;
    }),
  );
const declared = (encoding: string, rest = '<a/>'): string =>
  `<?xml version="1.0" encoding="${encoding}"?>${rest}`;

describe('the encoding of XML', () => {
  const text = declared('UTF-32', '<größe n="模型 🎉"/>');

  it.each([
    ['UTF-32 from its least byte on', wide(text, true)],
    ['UTF-32 from its greatest byte on', wide(text, false)],
    ['UTF-16 from its least byte on', Buffer.from(text, 'utf16le')],
    ['UTF-16 from its greatest byte on', Buffer.from(text, 'utf16le').swap16()],
    ['UTF-32 with a mark', wide(`\uFEFF${text}`, true)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('is %s', (_, bytes) => {
    expect(decode(bytes)).toBe(text);
  });

  it('is UTF-7 where it says so', () => {
    expect(decode(Buffer.from(declared('utf-7', '<a b="+AOQ-+-c+2DzfiQ"/>')))).toBe(
      declared('utf-7', '<a b="ä+c🎉"/>'),
    );
  });

  it('is found behind blanks', () => {
    const start = `<?xml version="1.0"${' '.repeat(3000)}encoding="utf-7"?>`;
    expect(decode(Buffer.from(`${start}+ADw-a/>`))).toBe(`${start}<a/>`);
  });

  it.each(['unicode', 'ucs-2', 'UTF-16', 'utf-32', 'iso-10646-ucs-2'])(
    'is no wide one that only the declaration names: %s',
    (encoding) => {
      expect(decode(Buffer.from(declared(encoding)))).toBe(declared(encoding));
    },
  );

  it.each([
    ['windows-1251', undefined],
    ['Shift_JIS', undefined],
    ['x-own', 'x-own'],
    ['hz-gb-2312', 'hz-gb-2312'],
  ])('is told where it is not known: %s', (encoding, unknown) => {
    expect(new TextDecoding(Buffer.from(declared(encoding))).unknown).toBe(unknown);
  });

  it('tells pages of EBCDIC apart by their declaration', () => {
    // `<?xml encoding="cp500"?>`, then a bracket as that page has it, and as page 37 has it.
    const start = '4c6fa794934085958396848995877e7f8397f5f0f07f6f6e';
    expect(decode(Buffer.from(`${start}4a5a`, 'hex'))).toBe('<?xml encoding="cp500"?>[]');
  });
});
