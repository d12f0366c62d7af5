import { describe, expect, it } from '@jest/globals';
import { constants, deflateRawSync } from 'node:zlib';
import { CountingSource } from '../../../src/bytes/counting-source.js';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { InflatingSource } from '../../../src/codecs/deflate/inflating-source.js';
import { FormatError, LimitError } from '../../../src/core/errors.js';
import { limits } from '../../../src/core/limits.js';
import { freeBudget } from '../../support/inspect-pickle.js';

/** Bytes that deflate to about a third. */
const content = Buffer.from(
  Array.from({ length: 60_000 }, (_, index) => String((index * 7919) % 10_007)).join(' '),
);

function inflating(compressed: Uint8Array, size: number) {
  let charged = 0;
  let read = 0;
  const counted = new CountingSource(new MemorySource(compressed, 'member'), (bytes) => (read += bytes));
  const budget = { ...freeBudget, chargeInflated: (bytes: number) => void (charged += bytes) };
  const source = new InflatingSource(counted, size, budget);
  return { source, charged: () => charged, read: () => read };
}

describe('a deflate stream as a byte source', () => {
  it('gives every range, in any order', () => {
    const { source } = inflating(deflateRawSync(content), content.length);
    for (const [offset, length] of [
      [0, 10],
      [200_000, 5000],
      [7, 3],
      [content.length - 1, 1],
      [0, content.length],
    ] as const)
      expect(Buffer.compare(source.read(offset, length), content.subarray(offset, offset + length))).toBe(0);
    expect(Buffer.from(source.slice(100, 50).read(10, 5))).toEqual(content.subarray(110, 115));
  });

  it('inflates no further than it is read', () => {
    const compressed = deflateRawSync(content);
    const { source, read, charged } = inflating(compressed, content.length);
    expect([read(), charged()]).toEqual([0, 0]);
    source.read(0, 100);
    expect(read()).toBeLessThan(compressed.length / 4);
    expect(charged()).toBeLessThan(content.length / 4);
  });

  it('charges each byte once and reads in linear time, however small the steps', () => {
    const compressed = deflateRawSync(content);
    const { source, read, charged } = inflating(compressed, content.length);
    for (let offset = 0; offset + 100 <= content.length; offset += 100) source.read(offset, 100);
    source.read(content.length - 1, 1);
    expect(charged()).toBe(content.length);
    expect(read()).toBeLessThan(compressed.length * 4);
  });

  it('throws for bytes that are declared but never come out', () => {
    const { source } = inflating(deflateRawSync(Buffer.from('short')), 100);
    expect(Buffer.from(source.read(0, 5)).toString()).toBe('short');
    expect(() => source.read(0, 6)).toThrow(
      expect.objectContaining({ code: 'inflated-short', at: { offset: 5, length: 95 } }),
    );
  });

  it('knows that more follows than is declared', () => {
    const { source } = inflating(deflateRawSync(Buffer.from('longer')), 3);
    expect([source.size, source.availableBytes(100)]).toEqual([3, 6]);
    expect(() => source.read(0, 4)).toThrow(FormatError);
  });

  it('keeps every byte that comes out before damage, without trying each place anew', () => {
    const sound = deflateRawSync(content, { finishFlush: constants.Z_SYNC_FLUSH });
    const compressed = Buffer.concat([sound, Buffer.alloc(sound.length, 0xff)]);
    const { source, read } = inflating(compressed, content.length * 2);
    expect(Buffer.compare(source.read(0, content.length), content)).toBe(0);
    expect(() => source.read(content.length, 1)).toThrow(FormatError);
    expect(read() / compressed.length).toBeLessThan(20);
  });

  it('keeps what comes out of a stream that is cut off', () => {
    const compressed = deflateRawSync(content);
    const { source } = inflating(compressed.subarray(0, Math.floor(compressed.length / 2)), content.length);
    expect(source.availableBytes(content.length)).toBeGreaterThan(30_000);
    expect(() => source.read(content.length - 1, 1)).toThrow(FormatError);
  });

  it('ignores what follows the end of the stream', () => {
    const { source } = inflating(Buffer.concat([deflateRawSync(Buffer.from('end')), content]), 3);
    expect([Buffer.from(source.read(0, 3)).toString(), source.availableBytes(1000)]).toEqual(['end', 3]);
  });

  it('gives nothing from bytes that are no stream', () => {
    const { source } = inflating(Buffer.from([0xff, 0xff]), 10);
    expect(() => source.read(0, 1)).toThrow(FormatError);
  });

  it('never holds more than the limit', () => {
    const most = limits.maxInflatedMemberBytes;
    const { source, charged } = inflating(deflateRawSync(Buffer.alloc(2 ** 20)), most * 2);
    expect(() => source.read(most, 1)).toThrow(LimitError);
    expect(charged()).toBe(0);
  });

  it('stops where the budget is spent', () => {
    const spent = new LimitError('maxInflatedBytes', 1, 'spent');
    const budget = {
      ...freeBudget,
      chargeInflated: () => {
        throw spent;
      },
    };
    const source = new InflatingSource(
      new MemorySource(deflateRawSync(content), 'm'),
      content.length,
      budget,
    );
    expect(() => source.read(0, 1)).toThrow(spent);
  });
});

describe('the end of a deflate stream', () => {
  const compressed = deflateRawSync(content);

  it('is found without a declared size, with what belongs to the stream', () => {
    const { source } = inflating(Buffer.concat([compressed, Buffer.from('and more')]), 2 ** 30);
    expect(source.finish()).toEqual({
      ending: 'complete',
      inflatedBytes: content.length,
      compressedBytes: compressed.length,
    });
    expect(Buffer.compare(source.read(0, content.length), content)).toBe(0);
  });

  it('is found again at no cost', () => {
    const { source, read } = inflating(Buffer.concat([compressed, Buffer.alloc(9)]), 2 ** 30);
    const first = source.finish();
    const before = read();
    expect([source.finish(), read()]).toEqual([first, before]);
  });

  it('of a short stream is found without reading what follows', () => {
    const short = deflateRawSync(Buffer.alloc(100_000, 'abcdefg'));
    const { source, read } = inflating(Buffer.concat([short, Buffer.alloc(10_000_000, 1)]), 2 ** 30);
    expect(source.finish()).toMatchObject({ ending: 'complete', inflatedBytes: 100_000 });
    expect(read()).toBeLessThan(20_000);
  });

  it('is a cut where the bytes run out', () => {
    const { source } = inflating(compressed.subarray(0, compressed.length - 100), 2 ** 30);
    const { ending, inflatedBytes, compressedBytes } = source.finish();
    expect([ending, compressedBytes]).toEqual(['cut', compressed.length - 100]);
    expect(inflatedBytes).toBeGreaterThan(content.length / 2);
    expect(inflatedBytes).toBeLessThan(content.length);
  });

  it('is damage where what follows is no deflate', () => {
    const sound = deflateRawSync(content, { finishFlush: constants.Z_SYNC_FLUSH });
    const { source } = inflating(Buffer.concat([sound, Buffer.alloc(1000, 0xff)]), 2 ** 30);
    expect(source.finish()).toMatchObject({ ending: 'damaged', inflatedBytes: content.length });
  });

  it('is the limit where more comes out than may be held', () => {
    const part = deflateRawSync(Buffer.alloc(2 ** 26), { finishFlush: constants.Z_FULL_FLUSH });
    const { source } = inflating(Buffer.concat(Array.from({ length: 5 }, () => part)), 2 ** 30);
    const { ending, inflatedBytes } = source.finish();
    expect(ending).toBe('limit');
    expect(inflatedBytes).toBeLessThanOrEqual(limits.maxInflatedMemberBytes);
    expect(inflatedBytes).toBeGreaterThan(limits.maxInflatedMemberBytes * 0.9);
  });
});
