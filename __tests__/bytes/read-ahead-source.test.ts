import { describe, expect, it } from '@jest/globals';
import { CountingSource } from '../../src/bytes/counting-source.js';
import { MemorySource } from '../../src/bytes/memory-source.js';
import { ReadAheadSource } from '../../src/bytes/read-ahead-source.js';

const content = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 31) % 251);

function counted() {
  const reads: number[] = [];
  const inner = new CountingSource(new MemorySource(content, 'x'), (bytes) => void reads.push(bytes));
  return { reads, source: new ReadAheadSource(inner) };
}

describe('a source that reads ahead', () => {
  it('walks in small steps at the cost of a read a page', () => {
    const { reads, source } = counted();
    for (let at = 0; at + 40 <= content.length; at += 40)
      expect(Buffer.from(source.read(at, 40)).equals(content.subarray(at, at + 40))).toBe(true);
    expect(reads.length).toBeLessThan(30);
  });

  it('reads a page where a jump wants some bytes, and long reads as they are', () => {
    const { reads, source } = counted();
    source.read(50_000, 4);
    source.read(0, 20_000);
    source.read(99_990, 10);
    expect(reads).toEqual([4096, 20_000, 10]);
  });

  it('gives bytes that nobody else can change', () => {
    const { source } = counted();
    source.read(10, 8).fill(0);
    expect(source.read(10, 8)).toEqual(content.slice(10, 18));
  });
});
