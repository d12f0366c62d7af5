import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Cursor } from '../../src/bytes/cursor.js';
import { MemorySource } from '../../src/bytes/memory-source.js';
import { FormatError } from '../../src/core/errors.js';

function cursor(...bytes: number[]): Cursor {
  return new Cursor(new MemorySource(Uint8Array.from(bytes), 'bytes'));
}

describe('a cursor', () => {
  it('reads little-endian fields one after another', () => {
    const fields = cursor(1, 2, 3, 4, 5, 6, 7, 0x41, 0xc3, 0xa9);
    expect([fields.u8(), fields.u16le(), fields.u32le(), fields.utf8(3)]).toEqual([
      1,
      0x0302,
      0x07060504,
      'Aé',
    ]);
    expect([fields.offset, fields.remaining]).toEqual([10, 0]);
  });

  it('reads any safe 64-bit number', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (number) => {
        const bytes = Buffer.alloc(8);
        bytes.writeBigUInt64LE(BigInt(number));
        expect(cursor(...bytes).u64le()).toBe(number);
      }),
    );
  });

  it('refuses 64-bit numbers that a double can not hold', () => {
    expect(() => cursor(0, 0, 0, 0, 0, 0, 0x20, 0).u64le()).toThrow(
      expect.objectContaining({ code: 'number-too-large' }),
    );
    expect(cursor(255, 255, 255, 255, 255, 255, 0x1f, 0).u64le()).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('does not move when a read fails', () => {
    const fields = cursor(1, 2, 3);
    expect(() => fields.u32le()).toThrow(FormatError);
    expect(() => {
      fields.skip(4);
    }).toThrow(FormatError);
    expect(() => {
      fields.skip(-1);
    }).toThrow(FormatError);
    expect(fields.offset).toBe(0);
    fields.skip(3);
    expect(fields.remaining).toBe(0);
  });

  it('starts where it is told and keeps undecodable names readable', () => {
    const source = new MemorySource(Uint8Array.of(0, 0xff, 0x61), 'bytes');
    expect(new Cursor(source, 1).utf8(2)).toBe('\uFFFDa');
  });
});
