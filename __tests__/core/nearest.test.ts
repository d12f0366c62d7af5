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

  it('allows a third of the letters to differ, and always one', () => {
    expect(nearest('ab', ['xb'])).toBe('xb');
    expect(nearest('ab', ['xy'])).toBeUndefined();
    expect(nearest('abcdef', ['xbcdey'])).toBe('xbcdey');
    expect(nearest('abcdef', ['xbcdxy'])).toBeUndefined();
    expect(nearest('abcdefghi', ['xxxdefghi'])).toBe('xxxdefghi');
    expect(nearest('abcdefgh', ['xxxdefgh'])).toBeUndefined();
  });

  it.each([
    ['a letter more', 'abcdef', 'abcdexf'],
    ['a letter less', 'abcdef', 'abdef'],
    ['a letter at the start', 'abcdef', 'xabcdef'],
    ['a letter at the end', 'abcdef', 'abcdefx'],
    ['a first letter less', 'abcdef', 'bcdef'],
    ['another letter', 'abcdef', 'abcxef'],
    ['two letters swapped', 'abcdef', 'abdcef'],
  ])('counts %s', (_, word, option) => {
    expect(nearest(word, [option])).toBe(option);
    expect(nearest(option, [word])).toBe(word);
  });

  it('takes the nearest, and of equals the first', () => {
    expect(nearest('abcdef', ['abcxyf', 'abcdex', 'abcdey', 'xbcdef'])).toBe('abcdex');
    expect(nearest('abcdef', ['xbcdef', 'abcdef', 'abcdex'])).toBe('abcdef');
  });

  it('does not compare very long words', () => {
    expect(nearest('x'.repeat(1_000_000), options)).toBeUndefined();
    expect(nearest('x'.repeat(101), ['x'.repeat(101), 'x'.repeat(100)])).toBe('x'.repeat(101));
    expect(nearest('x'.repeat(100), ['x'.repeat(101)])).toBeUndefined();
    expect(nearest('x'.repeat(101), ['x'.repeat(100)])).toBeUndefined();
    expect(nearest(`${'x'.repeat(99)}y`, ['x'.repeat(100)])).toBe('x'.repeat(100));
  });
});
