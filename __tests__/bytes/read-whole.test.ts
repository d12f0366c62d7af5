import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../src/bytes/memory-source.js';
import { readLatin1, readWhole } from '../../src/bytes/read-whole.js';
import { LimitError } from '../../src/core/errors.js';
import { limits } from '../../src/core/limits.js';
import type { ByteSource } from '../../src/core/types.js';

const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);

describe('a text that is read whole', () => {
  it('is all of its bytes', () => {
    expect(readWhole(new MemorySource(every, 'every'))).toEqual(every);
  });

  it('is a character a byte in ISO 8859-1, 0x80 to 0x9f too', () => {
    const text = readLatin1(new MemorySource(every, 'every'));
    expect(Array.from(text, (character) => character.charCodeAt(0))).toEqual([...every]);
  });

  it('is not touched where it is too long', () => {
    const untouched = (): never => {
      throw new Error('it was read');
    };
    const huge: ByteSource = {
      name: 'huge',
      size: limits.maxTextBytes + 1,
      read: untouched,
      slice: untouched,
    };
    expect(() => readWhole(huge)).toThrow(LimitError);
  });
});
