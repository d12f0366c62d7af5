import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../../src/core/errors.js';
import { compilePatterns } from '../../src/core/linear-pattern.js';

async function complaint(...patterns: string[]): Promise<string> {
  const error: unknown = await compilePatterns(patterns, 'blacklist').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  return (error as UsageError).message;
}

describe('a pattern', () => {
  it('finds its first match, upper and lower case alike', async () => {
    const [pattern] = await compilePatterns(['evil-\\d+'], 'blacklist');
    expect(pattern?.find('an EVIL-42 model and evil-7')).toEqual({ start: 3, end: 10 });
    expect(pattern?.find('a good one')).toBeUndefined();
  });

  it('may ask for the case that it is written in', async () => {
    const [pattern] = await compilePatterns(['(?-i)WIP'], 'blacklist');
    expect(pattern?.find('wip')).toBeUndefined();
    expect(pattern?.find('a WIP')).toEqual({ start: 2, end: 5 });
  });

  it('takes linear time whatever it is', async () => {
    const [pattern] = await compilePatterns(['^(a+)+$', '(x|x)*y'], 'blacklist');
    expect(pattern?.find(`${'a'.repeat(200_000)}!`)).toBeUndefined();
  });

  it.each([
    ['(', 'missing closing'],
    ['(?=a)b', 'invalid'],
    ['(a)\\1', 'invalid'],
    ['a*', 'matches the empty text'],
    ['', 'matches the empty text'],
    ['x'.repeat(1_001), 'more than 1000 characters'],
  ])('%# that is none is refused by name', async (pattern, reason) => {
    const message = await complaint('fine', pattern);
    expect(message).toContain(`blacklist: bad pattern '${pattern.slice(0, 80)}`);
    expect(message).toContain(reason);
  });

  it('is one of a bounded number, and of bounded length', async () => {
    expect(await complaint(...Array.from({ length: 257 }, String))).toBe(
      'blacklist: at most 256 patterns, not 257',
    );
    const most = Array.from({ length: 255 }, String);
    const compiled = await compilePatterns([...most, 'x'.repeat(1_000)], 'blacklist');
    expect(compiled.map(({ source }) => source)).toEqual([...most, 'x'.repeat(1_000)]);
    expect(await compilePatterns([], 'blacklist')).toEqual([]);
  });

  it('is shown up to its 80th character where it is refused', async () => {
    expect(await complaint(`${'x'.repeat(79)}(`)).toContain(`bad pattern '${'x'.repeat(79)}(': `);
    expect(await complaint(`${'x'.repeat(80)}(`)).toContain(`bad pattern '${'x'.repeat(80)}…': `);
    expect(await complaint('(')).not.toContain('(?i)');
  });
});
