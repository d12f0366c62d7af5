import { describe, expect, it } from '@jest/globals';
import { expandedSizes } from '../../src/judgement/manifest/entity-growth.js';

const entity = (name: string, text: string): { name: string; text: string } => ({ name, text });

describe('what entities grow to', () => {
  it('is all that they are made of, in any order', () => {
    const sizes = expandedSizes([
      entity('a', '&b;&b;'),
      entity('b', 'four&c;'),
      entity('c', 'xy'),
      entity('b', ''),
    ]);
    expect(Object.fromEntries(sizes)).toEqual({ a: 24, b: 9, c: 2 });
  });

  it('has no bound where one holds itself', () => {
    expect(expandedSizes([entity('a', '&b;'), entity('b', '&a;')]).get('b')).toBe(Infinity);
    expect(expandedSizes([entity('a', '&a;')]).get('a')).toBe(Infinity);
  });

  it('is found in linear time', () => {
    const chain = Array.from({ length: 50_000 }, (_, at) => entity(`e${String(at)}`, `&e${String(at + 1)};`));
    expect(expandedSizes(chain).get('e0')).toBeGreaterThan(100_000);
    const laughs = Array.from({ length: 30 }, (_, at) =>
      entity(`e${String(at)}`, `&e${String(at + 1)};`.repeat(10)),
    );
    expect(expandedSizes([...laughs, entity('e30', 'ha')]).get('e0')).toBeGreaterThan(1e30);
  });
});
