import { describe, expect, it } from '@jest/globals';
import { Latest } from '../../src/core/latest.js';

describe('the latest answer', () => {
  it('is made once for a key, and anew once another one was asked about', () => {
    const asked: string[] = [];
    const names = new Latest(({ name }: { readonly name: string }) => {
      asked.push(name);
      return name.toUpperCase();
    });
    const [first, second] = [{ name: 'a' }, { name: 'b' }];
    expect([first, first, second, second, first].map((key) => names.of(key))).toEqual([
      'A',
      'A',
      'B',
      'B',
      'A',
    ]);
    expect(asked).toEqual(['a', 'b', 'a']);
  });

  it('is kept where it is undefined, too, and by the key itself', () => {
    let made = 0;
    const nothing = new Latest(() => void (made += 1));
    const key = {};
    nothing.of(key);
    nothing.of(key);
    nothing.of({});
    expect(made).toBe(2);
  });
});
