import { describe, expect, it } from '@jest/globals';
import { decodeEscapes } from '../../../src/codecs/python-literal/decode-escapes.js';

/** `python3 -c "print(ascii('…'))"` of each, without what Python refuses. */
const both = [
  ['plain', 'plain'],
  [String.raw`a\nb\t\a\v\\\'\"`, 'a\nb\t\x07\v\\\'"'],
  [String.raw`\x6fs\163`, 'oss'],
  [String.raw`\d\.\q`, String.raw`\d\.\q`],
  ['o\\\ns', 'os'],
  ['o\\\r\ns', 'os'],
  ['o\\ s', 'o\\ s'],
  [String.raw`\x4`, String.raw`\x4`],
] as const;

describe('escapes of Python literals', () => {
  it.each(both)('%j, in str and bytes alike', (written, value) => {
    expect(decodeEscapes(written, 'str')).toBe(value);
    expect(decodeEscapes(written, 'bytes')).toBe(value);
  });

  it.each([
    [String.raw`\u006fs`, 'os'],
    [String.raw`\U0001F600`, '😀'],
    [String.raw`\UFFFFFFFF`, String.raw`\UFFFFFFFF`],
    [String.raw`\777`, '\u01ff'],
    [String.raw`\N{LATIN SMALL LETTER O}\N{latin small letter s}`, 'os'],
    [String.raw`\N{LOW LINE}\N{DIGIT SEVEN}`, '_7'],
    [String.raw`\N{SNOWMAN}`, String.raw`\N{SNOWMAN}`],
  ])('%j, in str', (written, value) => {
    expect(decodeEscapes(written, 'str')).toBe(value);
  });

  it.each([
    [String.raw`\u006fs`, String.raw`\u006fs`],
    [String.raw`\N{LOW LINE}`, String.raw`\N{LOW LINE}`],
    [String.raw`\777`, '\u00ff'],
  ])('%j, in bytes', (written, value) => {
    expect(decodeEscapes(written, 'bytes')).toBe(value);
  });

  it('of a megabyte of backslashes in a moment', () => {
    expect(decodeEscapes('\\'.repeat(2 ** 20), 'str')).toHaveLength(2 ** 19);
  });
});
