import { describe, expect, it } from '@jest/globals';
import { selectShard, shardCategory } from '../../src/action/shard.js';

const paths = Array.from({ length: 1000 }, (_, at) => `models/m${String(at)}.pkl`);

describe('a shard', () => {
  it('holds each file in exactly one of the jobs', () => {
    const shares = [1, 2, 3, 4, 5].map((index) => [...selectShard(paths, { index, total: 5 })]);
    expect(shares.flat().sort()).toEqual([...paths].sort());
    for (const share of shares) expect(share.length).toBeGreaterThan(150);
  });

  it('depends on the path alone', () => {
    const [path = ''] = selectShard(paths, { index: 3, total: 7 });
    expect([...selectShard([path], { index: 3, total: 7 })]).toEqual([path]);
    expect(selectShard(['models/\u00fc'], { index: 1, total: 2 }).size).toBe(
      selectShard(['models/u\u0308'], { index: 1, total: 2 }).size,
    );
  });

  it('has a category of its own', () => {
    expect(shardCategory('x', { index: 2, total: 5 })).toBe('x-2-of-5');
    expect(shardCategory('x', undefined)).toBe('x');
  });
});
