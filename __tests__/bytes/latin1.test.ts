import { describe, expect, it } from '@jest/globals';
import { latin1 } from '../../src/bytes/latin1.js';

describe('latin1', () => {
  it('gives every byte its own code point, on every Node', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(Array.from(latin1.decode(bytes), (character) => character.codePointAt(0))).toEqual([...bytes]);
  });

  it('reads a view, not what is around it', () => {
    expect(latin1.decode(Uint8Array.of(0x61, 0x80, 0x62).subarray(1, 2))).toBe('\u0080');
  });
});
