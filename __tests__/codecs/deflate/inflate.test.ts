import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { inflate } from '../../../src/codecs/deflate/inflate.js';
import { ByteInput } from '../../../src/codecs/stream/byte-input.js';
import { FormatError } from '../../../src/core/errors.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { contentOf, shapes } from '../streams/content.mjs';

interface Inflated {
  readonly content: Buffer;
  readonly end: number;
  readonly error: string | undefined;
}

function run(bytes: Uint8Array): Inflated {
  const input = new ByteInput(new MemorySource(bytes, 'x'), freeBudget);
  const pieces: Uint8Array[] = [];
  let error: string | undefined;
  try {
    for (const piece of inflate(input)) pieces.push(piece);
  } catch (thrown) {
    if (!(thrown instanceof FormatError)) throw thrown;
    error = thrown.code;
  }
  return { content: Buffer.concat(pieces), end: input.offset, error };
}

describe('inflating', () => {
  it.each(Object.keys(shapes))('undoes what zlib did with %s, at every level and strategy', (shape) => {
    const content = contentOf(shape);
    for (const level of [0, 1, 6, 9]) {
      for (const strategy of [
        constants.Z_DEFAULT_STRATEGY,
        constants.Z_HUFFMAN_ONLY,
        constants.Z_FIXED,
        constants.Z_RLE,
      ]) {
        const packed = deflateRawSync(content, { level, strategy });
        const { content: out, end, error } = run(Buffer.concat([packed, Buffer.from('next')]));
        expect([out.equals(content), end, error]).toEqual([true, packed.length, undefined]);
      }
    }
  });

  it('goes through a window many times', () => {
    const content = Buffer.concat(
      Array.from({ length: 60 }, (_, at) => Buffer.concat([contentOf('runs'), Buffer.from([at])])),
    );
    expect(run(deflateRawSync(content)).content.equals(content)).toBe(true);
  });

  it('says where the stream is cut, anywhere', () => {
    const content = contentOf('words');
    const packed = deflateRawSync(content);
    for (let length = 0; length < packed.length; length++) {
      const { content: out, error } = run(packed.subarray(0, length));
      expect([content.subarray(0, out.length).equals(out), error]).toEqual([true, 'unexpected-end']);
    }
  });

  it.each([
    ['07', 'a block of no type'],
    ['0100000000', 'a stored block without its length confirmed'],
    ['05e0ff', 'lengths that make no code'],
    ['4b0466000000', 'a distance before the start'],
  ])('refuses %s: %s', (hex) => {
    expect(run(Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(40)])).error).toBe('bad-stream');
  });

  it('never hangs or crashes on noise', () => {
    let seed = 5;
    const random = (): number => (seed = (seed * 48_271) % 0x7fff_ffff) & 0xff;
    for (let trial = 0; trial < 500; trial++) run(Uint8Array.from({ length: 80 }, random));
  });
});
