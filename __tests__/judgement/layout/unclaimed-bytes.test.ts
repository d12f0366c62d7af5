import { describe, expect, it } from '@jest/globals';
import { unclaimedBytes } from '../../../src/judgement/layout/unclaimed-bytes.js';
import { describeHiddenText } from '../../../src/judgement/text/describe-hidden-text.js';

describe('Bytes that belong to nothing', () => {
  it('are one finding, at the first of them, with their sum', () => {
    const ranges = [
      { offset: 8, length: 3 },
      { offset: 90, length: 40 },
    ];
    expect([...unclaimedBytes(ranges, 'tensor')]).toEqual([
      {
        message: '43 bytes, first at 8, belong to no tensor',
        at: { range: ranges[0] },
        key: 'unclaimed',
        count: 2,
        data: { bytes: 43 },
      },
    ]);
  });

  it('are no finding where there are none', () => {
    expect([...unclaimedBytes([], 'tensor')]).toEqual([]);
  });
});

describe('Hidden text', () => {
  const run = (spelled: string, line: number) => ({ sort: 'tag', count: 5, spelled, line });

  it('is one finding, at the first run, with all that it spells', () => {
    const runs = [run('ignore ', 3), run('that', 9)];
    expect([...describeHiddenText(runs, 'The template', ({ line }) => ({ line }))]).toEqual([
      {
        message: 'The template holds 10 hidden characters, which spell "ignore that"',
        at: { line: 3 },
        key: 'tag',
        count: 2,
        data: { sort: 'tag', characters: 10, spelled: 'ignore that' },
      },
    ]);
  });

  it('spells no more than a reader wants to see', () => {
    const [evidence] = describeHiddenText([run('a'.repeat(500), 1)], 'It', () => ({}));
    expect(evidence?.data?.['spelled']).toBe('a'.repeat(200));
  });

  it('may spell nothing', () => {
    const [evidence] = describeHiddenText([run('', 1)], 'It', () => ({}));
    expect(evidence?.message).toBe('It holds 5 hidden characters');
  });
});
