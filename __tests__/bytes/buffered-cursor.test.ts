import { describe, expect, it } from '@jest/globals';
import { BufferedCursor } from '../../src/bytes/buffered-cursor.js';
import { CountingSource } from '../../src/bytes/counting-source.js';
import { MemorySource } from '../../src/bytes/memory-source.js';

const cursor = (bytes: Uint8Array, offset = 0) => new BufferedCursor(new MemorySource(bytes, 'x'), offset);

describe('a buffered cursor', () => {
  it('reads numbers in both byte orders', () => {
    const bytes = Buffer.from('ff80017fff00000001bf8000003ff8000000000000fffffffffffffffe', 'hex');
    const big = cursor(bytes);
    big.isLittleEndian = false;
    expect([big.i8(), big.u8(), big.u16(), big.i16(), big.u8(), big.u8()]).toEqual([
      -1, 128, 383, -256, 0, 0,
    ]);
    expect([big.u8(), big.f32(), big.f64(), big.i64()]).toEqual([1, -1, 1.5, -2n]);
    const little = cursor(bytes, 1);
    expect([little.u16(), little.u32(), little.remaining]).toEqual([0x0180, 0xff7f, bytes.length - 7]);
    little.offset = bytes.length - 8;
    expect([little.u64(), little.remaining]).toEqual([0xfeffffffffffffffn, 0]);
  });

  it('gives bytes that later reads leave alone, of any length', () => {
    const bytes = Buffer.alloc(300_000, 'abcdefg');
    const reader = cursor(bytes, 5);
    const first = reader.bytes(10);
    const long = reader.bytes(200_000);
    reader.skip(50_000);
    expect(Buffer.from(first).toString()).toBe(bytes.subarray(5, 15).toString());
    expect(Buffer.compare(long, bytes.subarray(15, 200_015))).toBe(0);
    expect(reader.u8()).toBe(bytes[250_015]);
  });

  it('reads no more than it needs after a jump', () => {
    let read = 0;
    const source = new CountingSource(
      new MemorySource(Buffer.alloc(1_000_000), 'x'),
      (bytes) => (read += bytes),
    );
    const reader = new BufferedCursor(source);
    for (let offset = 0; offset < 900_000; offset += 100_000) {
      reader.offset = offset;
      reader.u32();
    }
    expect(read).toBeLessThanOrEqual(9 * 4_096);
  });

  it('refuses what is not there', () => {
    const reader = cursor(Buffer.from('abc'));
    expect(() => reader.u32()).toThrow('4 bytes at 0 are not inside x (3 bytes)');
    expect(() => reader.bytes(4)).toThrow('not inside');
    expect(() => {
      reader.skip(Number.NaN);
    }).toThrow('not inside');
    expect(reader.u8()).toBe(97);
  });
});
