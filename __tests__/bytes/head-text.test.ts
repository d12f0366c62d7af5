import { describe, expect, it } from '@jest/globals';
import { headText } from '../../src/bytes/head-text.js';

describe('the text of a head', () => {
  it('has one character a byte, of the same number', () => {
    const head = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const text = headText(head);
    expect(Buffer.from(text, 'latin1')).toEqual(Buffer.from(head));
    expect(text).toHaveLength(256);
  });

  it('is that of the view and not of the memory behind it', () => {
    const memory = Buffer.from('before PK behind');
    expect(headText(memory.subarray(7, 9))).toBe('PK');
    expect(headText(memory.subarray(10))).toBe('behind');
    expect(headText(memory.subarray(7, 9))).toBe('PK');
  });
});
