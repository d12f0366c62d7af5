import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../../src/core/errors.js';
import { KnownBadIndex } from '../../src/engine/known-bad-index.js';
import { parseKnownBad } from '../../src/engine/known-bad.js';

const a = 'ab'.repeat(32);
const b = 'cd'.repeat(32);

describe('a known-bad list', () => {
  it('holds hashes, sizes, notes and domains; blank lines and comments are nothing', () => {
    const text = `\uFEFF# list\r\n\n${a.toUpperCase()}\r\n ${b} 123 # seen 2026\ndomain:Evil.example.invalid # c2\n`;
    expect(parseKnownBad(text, 'list')).toEqual({
      name: 'list',
      hashes: [
        { sha256: a, size: null, note: '' },
        { sha256: b, size: 123, note: 'seen 2026' },
      ],
      domains: ['evil.example.invalid'],
    });
  });

  it.each([
    'zz',
    a.slice(1),
    `${a}0`,
    `${a} 12x`,
    `${a} -1`,
    `${a} 1 2`,
    `${a},5`,
    'domain:',
    'domain:a b',
    'domain:.x',
    'sha256 of nothing',
  ])('refuses the line "%s" with its number', (line) => {
    expect(() => parseKnownBad(`# ok\n${line}\n`, 'bad.txt')).toThrow(UsageError);
    expect(() => parseKnownBad(`# ok\n${line}\n`, 'bad.txt')).toThrow(/^bad\.txt, line 2: /);
  });
});

describe('an index of lists', () => {
  it('asks for hashes only where a size could match', () => {
    expect(new KnownBadIndex([]).wantsHash(5)).toBe(false);
    const sized = new KnownBadIndex([parseKnownBad(`${a} 5`, 'l')]);
    expect([sized.wantsHash(5), sized.wantsHash(6)]).toEqual([true, false]);
    expect(new KnownBadIndex([parseKnownBad(a, 'l')]).wantsHash(6)).toBe(true);
  });

  it('matches across lists and names the list', () => {
    const index = new KnownBadIndex([
      parseKnownBad(`${a} 5`, 'one'),
      parseKnownBad(`${a} # all sizes`, 'two'),
    ]);
    expect(index.match(a, 5)?.message).toContain('list one');
    expect(index.match(a, 6)?.message).toContain('list two (all sizes)');
    expect(index.match(b, 5)).toBeUndefined();
  });
});
