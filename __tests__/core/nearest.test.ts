import { describe, expect, it } from '@jest/globals';
import { nearest } from '../../src/core/nearest.js';

const options = ['format', 'output', 'fail-on', 'strict', 'jobs'];

describe('nearest', () => {
  it.each([
    ['formt', 'format'],
    ['fromat', 'format'],
    ['failon', 'fail-on'],
    ['strict', 'strict'],
    ['job', 'jobs'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, options)).toBe(meant);
  });

  it('suggests nothing that only shares a few letters', () => {
    expect(nearest('xyzzy', options)).toBeUndefined();
    expect(nearest('', options)).toBeUndefined();
  });

  it('does not compare very long words', () => {
    expect(nearest('x'.repeat(1_000_000), options)).toBeUndefined();
  });
});
