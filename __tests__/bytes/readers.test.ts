/** Readers that keep bytes at hand, against the bytes themselves: in any order, and at a price. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BufferedCursor } from '../../src/bytes/buffered-cursor.js';
import { CountingSource } from '../../src/bytes/counting-source.js';
import { MemorySource } from '../../src/bytes/memory-source.js';
import { PartialSource } from '../../src/bytes/partial-source.js';
import { ReadAheadSource } from '../../src/bytes/read-ahead-source.js';
import { Window } from '../../src/bytes/window.js';
import { FormatError } from '../../src/core/errors.js';
import type { ByteSource } from '../../src/core/types.js';

const content = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 31 + (index >> 8)) % 256);
const memory = (size = content.length): MemorySource => new MemorySource(content.subarray(0, size), 'x');

/** Tells every read, and gives bytes that are overwritten by the next one, as a source may that has one buffer. */
function recorded(size = content.length) {
  const reads: [number, number][] = [];
  const inner = memory(size);
  const buffer = new Uint8Array(size);
  const source: ByteSource = {
    name: 'x',
    size,
    read: (offset, length) => {
      const bytes = inner.read(offset, length);
      reads.push([offset, length]);
      buffer.fill(0xee);
      buffer.set(bytes, 7 % Math.max(1, size - length));
      return buffer.subarray(7 % Math.max(1, size - length)).subarray(0, length);
    },
    slice: (offset, length, name) => inner.slice(offset, length, name),
  };
  return { reads, source };
}

/** Steps of a walk: small ones, jumps back and jumps ahead. */
const walk = fc.array(
  fc.record({
    offset: fc.oneof(fc.nat({ max: 299_999 }), fc.nat({ max: 5_000 })),
    length: fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 3_000 })),
  }),
  { maxLength: 30 },
);
const isThere = ({ offset, length }: { offset: number; length: number }): boolean =>
  offset + length <= content.length;

describe('any walk reads the bytes that are there', () => {
  it('through a window', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const window = new Window(recorded().source);
        for (const { offset, length } of steps.filter(isThere)) {
          expect(window.u8(offset)).toBe(content[offset]);
          expect(
            Buffer.from(window.read(offset, length)).equals(content.subarray(offset, offset + length)),
          ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('through a buffered cursor', () => {
    fc.assert(
      fc.property(walk, (steps) => {
        const reader = new BufferedCursor(memory());
        for (const { offset, length } of steps.filter(isThere)) {
          reader.offset = offset;
          expect(Buffer.from(reader.bytes(length)).equals(content.subarray(offset, offset + length))).toBe(
            true,
          );
          expect(reader.offset).toBe(offset + length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['that counts', (inner: ByteSource) => new CountingSource(inner, () => undefined)],
    ['that reads ahead', (inner: ByteSource) => new ReadAheadSource(inner)],
  ])('through a source %s', (_, wrap) => {
    fc.assert(
      fc.property(walk, (steps) => {
        const source = wrap(memory());
        for (const { offset, length } of steps.filter(isThere))
          expect(
            Buffer.from(source.read(offset, length)).equals(content.subarray(offset, offset + length)),
          ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a window', () => {
  it('begins short and doubles while the reading goes on in order, up to 64 KiB', () => {
    const { reads, source } = recorded();
    const window = new Window(source);
    for (let at = 0; at < content.length; at += 1) window.u8(at);
    const lengths = reads.map(([, length]) => length);
    expect(lengths.slice(0, 9)).toEqual([512, 1024, 2048, 4096, 8192, 16_384, 32_768, 65_536, 65_536]);
    expect(Math.max(...lengths)).toBe(65_536);
    expect(lengths.reduce((sum, length) => sum + length)).toBe(content.length);
  });

  it('is short again after a jump, ahead or back', () => {
    const { reads, source } = recorded();
    const window = new Window(source);
    for (let at = 0; at < 4_000; at += 1) window.u8(at);
    reads.length = 0;
    for (const offset of [100_000, 99_999, 100_511, 200_000]) expect(window.u8(offset)).toBe(content[offset]);
    expect(reads).toEqual([
      [100_000, 512],
      [99_999, 512],
      [100_511, 1_024],
      [200_000, 512],
    ]);
  });

  it('begins short wherever it begins', () => {
    const { reads, source } = recorded();
    new Window(source).u8(0);
    expect(reads).toEqual([[0, 512]]);
  });

  it('gives ranges that it holds without reading, and others as they are', () => {
    const { reads, source } = recorded();
    const window = new Window(source);
    window.u8(1_000);
    reads.length = 0;
    window.read(1_000, 512);
    window.read(1_511, 1);
    expect(reads).toEqual([]);
    window.read(1_000, 513);
    window.read(999, 2);
    expect(reads).toEqual([
      [1_000, 513],
      [999, 2],
    ]);
  });

  it('ends where its source ends', () => {
    const { reads, source } = recorded(700);
    const window = new Window(source);
    expect(window.size).toBe(700);
    expect(window.u8(699)).toBe(content[699]);
    expect(reads).toEqual([[699, 1]]);
    for (const offset of [700, 701, 10_000])
      expect(() => window.u8(offset)).toThrow(
        expect.objectContaining({
          code: 'unexpected-end',
          at: { offset, length: 1 },
          message: 'it ends at byte 700',
        }),
      );
    expect(() => window.read(699, 2)).toThrow(FormatError);
    expect(() => new Window(new MemorySource(new Uint8Array(0), 'x')).u8(0)).toThrow(FormatError);
  });
});

describe('a buffered cursor', () => {
  it('begins short and doubles while the reading goes on in order, up to 64 KiB', () => {
    const { reads, source } = recorded();
    const reader = new BufferedCursor(source);
    while (reader.remaining > 0) reader.u8();
    const lengths = reads.map(([, length]) => length);
    expect(lengths.slice(0, 7)).toEqual([2048, 4096, 8192, 16_384, 32_768, 65_536, 65_536]);
    expect(lengths.reduce((sum, length) => sum + length)).toBe(content.length);
  });

  it('is short again after a jump', () => {
    const { reads, source } = recorded();
    const reader = new BufferedCursor(source, 5);
    reader.u32();
    for (const offset of [100_000, 50, 250_000]) {
      reader.offset = offset;
      reader.u32();
    }
    expect(reads).toEqual([
      [5, 2_048],
      [100_000, 2_048],
      [50, 2_048],
      [250_000, 2_048],
    ]);
  });

  it('reads nothing anew inside its window, back or ahead', () => {
    const { reads, source } = recorded();
    const reader = new BufferedCursor(source);
    reader.u8();
    reader.offset = 2_040;
    reader.u64();
    reader.offset = 0;
    reader.u16();
    expect(reads).toEqual([[0, 2_048]]);
    reader.offset = 2_041;
    reader.u64();
    expect(reads).toHaveLength(2);
  });

  it('reads what is longer than its window in one piece, and long bytes as they are', () => {
    const { reads, source } = recorded();
    const reader = new BufferedCursor(source);
    reader.bytes(65_536);
    reader.bytes(65_537);
    expect(reads).toEqual([
      [0, 65_536],
      [65_536, 65_537],
    ]);
  });

  it('may read and skip to its very end, and no further', () => {
    const reader = new BufferedCursor(memory(10));
    reader.skip(2);
    expect([reader.u64(), reader.remaining]).toEqual([Buffer.from(content).readBigUInt64LE(2), 0]);
    reader.offset = 0;
    reader.skip(10);
    expect(reader.bytes(0)).toHaveLength(0);
    expect(() => reader.u8()).toThrow(expect.objectContaining({ at: { offset: 10, length: 0 } }));
    reader.offset = 90;
    expect(reader.remaining).toBe(0);
    expect(() => reader.u8()).toThrow(expect.objectContaining({ at: { offset: 10, length: 0 } }));
    reader.offset = 4;
    expect(() => reader.u64()).toThrow(
      expect.objectContaining({ code: 'unexpected-end', at: { offset: 4, length: 6 } }),
    );
    expect(reader.offset).toBe(4);
  });

  it('reads every kind of number in both orders', () => {
    const bytes = Buffer.from('8001020304050607', 'hex');
    const one = (isLittleEndian: boolean) => {
      const reader = new BufferedCursor(new MemorySource(bytes, 'x'));
      reader.isLittleEndian = isLittleEndian;
      const each = <Value>(read: () => Value): Value => {
        reader.offset = 0;
        return read();
      };
      return [
        each(() => reader.u8()),
        each(() => reader.i8()),
        each(() => reader.u16()),
        each(() => reader.i16()),
        each(() => reader.u32()),
        each(() => reader.i32()),
        each(() => reader.f32()),
        each(() => reader.f64()),
        each(() => reader.u64()),
        each(() => reader.i64()),
      ];
    };
    expect(one(true)).toEqual([
      bytes.readUInt8(),
      bytes.readInt8(),
      bytes.readUInt16LE(),
      bytes.readInt16LE(),
      bytes.readUInt32LE(),
      bytes.readInt32LE(),
      bytes.readFloatLE(),
      bytes.readDoubleLE(),
      bytes.readBigUInt64LE(),
      bytes.readBigInt64LE(),
    ]);
    expect(one(false)).toEqual([
      bytes.readUInt8(),
      bytes.readInt8(),
      bytes.readUInt16BE(),
      bytes.readInt16BE(),
      bytes.readUInt32BE(),
      bytes.readInt32BE(),
      bytes.readFloatBE(),
      bytes.readDoubleBE(),
      bytes.readBigUInt64BE(),
      bytes.readBigInt64BE(),
    ]);
  });
});

describe('a source that counts', () => {
  it('keeps the last four short reads, and whatever lies in them', () => {
    const { reads, source } = recorded();
    const counting = new CountingSource(source, () => undefined);
    for (const offset of [0, 1_000, 2_000, 3_000]) counting.read(offset, 100);
    for (const offset of [0, 1_000, 2_000, 3_000]) counting.read(offset + 40, 60);
    expect(reads).toHaveLength(4);
    counting.read(4_000, 100);
    counting.read(1_000, 100);
    expect(reads).toHaveLength(5);
    counting.read(0, 100);
    expect(reads.at(-1)).toEqual([0, 100]);
  });

  it('reads anew what is only partly kept', () => {
    const { reads, source } = recorded();
    const counting = new CountingSource(source, () => undefined);
    counting.read(1_000, 100);
    counting.read(1_000, 101);
    counting.read(999, 2);
    expect(reads).toHaveLength(3);
  });

  it('keeps reads of up to 64 KiB, and tells each that was made', () => {
    const told: number[] = [];
    const counting = new CountingSource(memory(), (bytes) => void told.push(bytes));
    for (const length of [65_536, 65_536, 65_537, 65_537]) counting.read(0, length);
    expect(told).toEqual([65_536, 65_537, 65_537]);
  });

  it('tells nothing of a read that fails', () => {
    const told: number[] = [];
    const counting = new CountingSource(memory(10), (bytes) => void told.push(bytes));
    expect(() => counting.read(5, 6)).toThrow(FormatError);
    expect(told).toEqual([]);
  });
});

describe('a source that reads ahead', () => {
  it('answers 512 bytes from a page, and more as they are', () => {
    const { reads, source } = recorded();
    const ahead = new ReadAheadSource(source);
    ahead.read(0, 512);
    ahead.read(3_584, 512);
    expect(reads).toEqual([[0, 4_096]]);
    ahead.read(3_585, 512);
    ahead.read(0, 513);
    expect(reads.slice(1)).toEqual([
      [3_585, 4_096],
      [0, 513],
    ]);
  });

  it('reads a page of no more than there is', () => {
    const { reads, source } = recorded(5_000);
    const ahead = new ReadAheadSource(source);
    ahead.read(4_488, 512);
    ahead.read(4_999, 1);
    expect(reads).toEqual([[4_488, 512]]);
  });
});

describe('a source of which only parts are at hand', () => {
  const present = [
    { offset: 10, length: 20 },
    { offset: 40, length: 5 },
  ];

  it('reads inside them, and nothing anywhere', () => {
    const source = new PartialSource(memory(100), present);
    for (const [offset, length] of [
      [10, 20],
      [29, 1],
      [40, 5],
      [0, 0],
      [100, 0],
    ] as const)
      expect(Array.from(source.read(offset, length))).toEqual(
        Array.from(content.subarray(offset, offset + length)),
      );
    expect(source.absent).toEqual([]);
    expect([source.name, source.size]).toEqual(['x', 100]);
  });

  it.each([
    [9, 2],
    [29, 2],
    [30, 10],
    [10, 35],
    [45, 1],
    [99, 1],
  ])('remembers that %i + %i was asked for', (offset, length) => {
    const source = new PartialSource(memory(100), present);
    expect(() => source.read(offset, length)).toThrow(
      expect.objectContaining({
        name: 'AbsentRangeError',
        message: `${String(length)} bytes at ${String(offset)} are not here`,
      }),
    );
    expect(source.absent).toEqual([{ offset, length }]);
  });

  it('remembers through its slices, and what lies outside is no wish', () => {
    const source = new PartialSource(memory(100), present);
    expect(() => source.slice(50, 10).read(5, 5)).toThrow('are not here');
    expect(() => source.read(99, 2)).toThrow(FormatError);
    expect(source.absent).toEqual([{ offset: 55, length: 5 }]);
  });

  it('remembers 64 wishes', () => {
    const source = new PartialSource(memory(1_000), []);
    for (let at = 0; at < 70; at += 1) expect(() => source.read(at, 1)).toThrow('are not here');
    expect(source.absent).toHaveLength(64);
    expect(source.absent.at(-1)).toEqual({ offset: 63, length: 1 });
  });
});
