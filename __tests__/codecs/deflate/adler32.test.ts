import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { adler32 } from '../../../src/codecs/deflate/adler32.js';

describe('the Adler-32 of', () => {
  it('nothing is 1, and of a word what RFC 1950 computes', () => {
    expect(adler32(new Uint8Array())).toBe(1);
    expect(adler32(Buffer.from('Wikipedia'))).toBe(0x11e60398);
  });

  it.each([1, 5551, 5552, 5553, 100_000])('%d bytes of 255 is what zlib writes', (length) => {
    const content = Buffer.alloc(length, 0xff);
    expect(adler32(content)).toBe(deflateSync(content).readUInt32BE(deflateSync(content).length - 4));
  });
});
