import { describe, expect, it } from '@jest/globals';
import { quotedEnd } from '../../../src/codecs/text/quoted-end.js';

describe('where a text in quotes ends', () => {
  it.each<[string, number | undefined]>([
    ['""', 2],
    ['"a" "b"', 3],
    ["'a\"b'", 5],
    [String.raw`"a\"b"c`, 6],
    [String.raw`"a\\"c"`, 5],
    [String.raw`"a\"`, undefined],
    ['"a\\', undefined],
    ['"a', undefined],
    ['"a\nb"', undefined],
  ])('%j ends at %j', (text, end) => {
    expect(quotedEnd(text, 0)).toBe(end);
  });

  it('keeps to the end that it is given', () => {
    expect(quotedEnd('"abc"', 0, { end: 4 })).toBeUndefined();
    expect(quotedEnd('"abc"', 0, { end: 5 })).toBe(5);
  });

  it('goes on over lines where they may', () => {
    expect(quotedEnd('"a\nb"', 0, { isOneLine: false })).toBe(5);
  });

  it('takes texts of any length', () => {
    const escapes = String.raw`\n`.repeat(5_000_000);
    expect(quotedEnd(`"${escapes}"`, 0)).toBe(escapes.length + 2);
  });
});
