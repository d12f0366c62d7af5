import { describe, expect, it } from '@jest/globals';
import { addAll } from '../../src/core/add-all.js';

describe('adding many items to a list', () => {
  it('keeps their order behind what is there', () => {
    const list = [1];
    addAll(list, [2, 3]);
    addAll(list, new Set([4]));
    expect(list).toEqual([1, 2, 3, 4]);
  });

  it('has no bound, as the arguments of a call have', () => {
    const list: number[] = [];
    addAll(list, new Array<number>(500_000).fill(7));
    expect(list).toHaveLength(500_000);
  });
});
