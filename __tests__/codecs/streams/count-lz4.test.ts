import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { countLz4 } from '../../../src/codecs/lz4/count-lz4.js';
import { lz4Bomb } from '../../support/bombs.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { contentOf } from './content.mjs';

interface Sample {
  readonly kind: string;
  readonly options: string;
  readonly shape: string;
  readonly bytes: string;
}

const samples = JSON.parse(readFileSync(new URL('samples.json', import.meta.url), 'utf8')) as Sample[];
const count = (bytes: Uint8Array): number => countLz4(new MemorySource(bytes, 'sample'), freeBudget);

describe('counting what LZ4 frames unpack to', () => {
  it.each(samples.filter(({ kind }) => kind === 'lz4'))(
    'comes to what lz4 $options makes of $shape',
    ({ bytes, shape }) => {
      const packed = Buffer.from(bytes, 'base64');
      expect(count(packed)).toBe(contentOf(shape).length);
      expect(count(Buffer.concat([packed, packed]))).toBe(2 * contentOf(shape).length);
    },
  );

  it('goes as far as the frames do', () => {
    const bomb = lz4Bomb(16);
    expect(count(bomb)).toBe(16 * 2 ** 20);
    expect(count(bomb.subarray(0, bomb.length / 2))).toBe(4 * 2 ** 20);
    expect(count(Buffer.from('no frame'))).toBe(0);
  });
});
