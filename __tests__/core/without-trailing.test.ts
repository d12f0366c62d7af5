import { describe, expect, it } from '@jest/globals';
import { withoutTrailing } from '../../src/core/without-trailing.js';

describe('withoutTrailing', () => {
  it.each([
    ['name\0\0', '\0', 'name'],
    ['part10', '0123456789', 'part'],
    ['a.b.', '.,', 'a.b'],
    ['...', '.', ''],
    ['', '.', ''],
    ['plain', '.', 'plain'],
  ])('%j without %j is %j', (text, characters, expected) => {
    expect(withoutTrailing(text, characters)).toBe(expected);
  });
});
