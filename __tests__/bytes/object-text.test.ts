import { describe, expect, it } from '@jest/globals';
import { objectText } from '../../src/bytes/object-text.js';

const written = '{"a": 1}';

describe('the text of a JSON object', () => {
  it.each([
    ['UTF-8', Buffer.from(written)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff ${written}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff\n${written}`, 'utf16le')],
    ['UTF-16, most significant byte first', Buffer.from(written, 'utf16le').swap16()],
    ['UTF-32', Buffer.concat(Array.from(written, (unit) => Buffer.from(`${unit}\0\0\0`)))],
  ])('is had from %s', (_, head) => {
    expect(objectText(head)).toBe(written);
  });

  it.each(['', ' ', '[{}]', 'x{', '\0\0', '"{"'])('is not there in %j', (text) => {
    expect(objectText(Buffer.from(text))).toBeUndefined();
  });
});
