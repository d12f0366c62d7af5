import { describe, expect, it } from '@jest/globals';
import { BlockRoom } from '../../../src/codecs/bzip2/block-room.js';

describe('room for a block of bzip2', () => {
  it('begins small and keeps what stands in it when it grows', () => {
    const room = new BlockRoom(900_000);
    expect(room.links.length).toBeLessThanOrEqual(16_384);
    room.links[0] = 7;
    room.links[16_383] = 9;
    const grown = room.grown(16_385);
    expect(grown?.length).toBeGreaterThan(16_384);
    expect([grown?.[0], grown?.[16_383], grown?.[16_384]]).toEqual([7, 9, 0]);
    expect(room.links).toBe(grown);
    expect(room.grown(100)).toBe(grown);
  });

  it('never has more than the largest block of its stream', () => {
    const room = new BlockRoom(100_000);
    expect(room.grown(100_000)?.length).toBe(100_000);
    expect(room.grown(100_001)).toBeUndefined();
    expect(room.links.length).toBe(100_000);
  });
});
