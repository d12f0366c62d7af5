import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapePath, matchesPath } from '../../src/core/match-path.js';

describe('a path pattern', () => {
  it.each([
    ['a.pkl', 'a.pkl'],
    ['./a.pkl', 'a.pkl'],
    ['models/*.pkl', 'models/a.pkl'],
    ['models/*/x?.pt', 'models/v1/x9.pt'],
    ['**/a.pkl', 'a.pkl'],
    ['**/a.pkl', 'x/y/a.pkl'],
    ['models/**', 'models/x/y.pt'],
    ['models/**/y.pt', 'models/y.pt'],
    ['model[1].pt', 'model[1].pt'],
    ['{a,b}.pt', '{a,b}.pt'],
    [String.raw`a\*.pt`, 'a*.pt'],
    [String.raw`a\?.pt`, 'a?.pt'],
    [String.raw`a\\b`, String.raw`a\b`],
    [String.raw`a\b`, 'ab'],
    ['a\\', 'a\\'],
    ['**', 'a'],
    ['**', 'a/b/c'],
    ['**/**', 'a'],
    ['a/**/b/**/c', 'a/x/b/b/y/c'],
    ['a*b*c', 'axbxbxc'],
    ['*b', 'abab'],
    ['**/b/c', 'b/x/b/c'],
    ['', ''],
    ['*', ''],
    ['*', '😀'],
    ['?', '😀'],
  ])('%s names %s', (pattern, path) => {
    expect(matchesPath(pattern, path)).toBe(true);
  });

  it.each([
    ['a.pkl', 'a.pklx'],
    ['a.pkl', 'x/a.pkl'],
    ['a.pkl', 'A.pkl'],
    ['*.pkl', 'x/a.pkl'],
    ['models', 'models/a.pkl'],
    ['models/*', 'models/x/y.pt'],
    ['model[1].pt', 'model1.pt'],
    ['{a,b}.pt', 'a.pt'],
    [String.raw`a\*.pt`, 'ab.pt'],
    ['a?.pt', 'a.pt'],
    ['', 'a'],
    ['**/b', 'a/bc'],
    ['a**', 'a/b'],
    ['**b', 'a/b'],
    ['a/**/c', 'a/b'],
    ['a*b*c', 'axbxb'],
    ['**/b/c', 'b/x/c'],
    ['*b', 'aba'],
    ['..', '.x'],
    ['?', ''],
    ['?', 'ab'],
    [String.raw`\\`, 'a'],
    ['\\', 'a'],
  ])('%s does not name %s', (pattern, path) => {
    expect(matchesPath(pattern, path)).toBe(false);
  });

  it('that is an escaped path names that path and no other', () => {
    const names = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '\\', '[', '.', '/'), minLength: 1 });
    fc.assert(
      fc.property(names, names, (one, other) => {
        expect(matchesPath(escapePath(one), other)).toBe(one.replace(/^\.\//, '') === other);
      }),
      { numRuns: 2000 },
    );
  });

  it('of many stars ends at once', () => {
    expect(matchesPath(`${'*a'.repeat(300)}b`, 'a'.repeat(2000))).toBe(false);
    expect(matchesPath(`${'**/a/'.repeat(300)}b`, 'a/'.repeat(1000))).toBe(false);
  });
});
