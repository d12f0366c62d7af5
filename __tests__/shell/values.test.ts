import { describe, expect, it } from '@jest/globals';
import {
  choose,
  parseCount,
  parseJobs,
  parsePattern,
  parseSeconds,
  parseSize,
} from '../../src/shell/values.js';

describe('a size', () => {
  it.each([
    ['1', 1],
    ['1048576', 1_048_576],
    ['500MB', 500_000_000],
    ['2GB', 2_000_000_000],
    ['2GiB', 2_147_483_648],
    ['1.5 kib', 1536],
    ['3b', 3],
  ])('%s is %d bytes', (text, bytes) => {
    expect(parseSize('--max-file-size', text)).toBe(bytes);
  });

  it.each(['', '0', '-1', 'GB', '1XB', '1e9', '0.1', '9999999TB', '0x10', '1 000'])(
    '%j is refused',
    (text) => {
      expect(() => parseSize('--max-file-size', text)).toThrow('--max-file-size is a size such as');
    },
  );
});

describe('seconds', () => {
  it('may have a fraction, and last a year', () => {
    expect(parseSeconds('--timeout', '0.5')).toBe(0.5);
    expect(parseSeconds('--timeout', '31536000')).toBe(31_536_000);
  });

  it.each([
    '',
    '0',
    '0.0',
    '-1',
    'Infinity',
    '1m',
    '99999999999',
    '31536001',
    '0x10',
    '1e3',
    ' 1',
    '.5',
    '5.',
  ])('%j is refused', (text) => {
    expect(() => parseSeconds('--timeout', text)).toThrow('--timeout');
  });
});

describe('jobs', () => {
  it('are 1 to 64', () => {
    expect([parseJobs('--jobs', '1'), parseJobs('--jobs', '64')]).toEqual([1, 64]);
    for (const text of ['0', '65', '1.5', 'x', '', '0x1', '1000', ' 1', '-1'])
      expect(() => parseJobs('--jobs', text)).toThrow('--jobs');
  });
});

describe('a choice', () => {
  it('is one of what is allowed, letter by letter', () => {
    expect(choose('--fail-on', 'info', ['critical', 'info', 'never'])).toBe('info');
    for (const text of ['Info', 'info ', '', 'warn'])
      expect(() => choose('--fail-on', text, ['critical', 'info'])).toThrow(
        `--fail-on is one of critical, info, not '${text}'`,
      );
  });
});

describe('a pattern', () => {
  it('is taken as it is, unless it is blank', () => {
    expect(parsePattern('--exclude', ' *.md ')).toBe(' *.md ');
    for (const text of ['', ' ', '\n\t'])
      expect(() => parsePattern('--exclude', text)).toThrow(`--exclude needs a pattern, not '${text}'`);
  });
});

describe('a count', () => {
  it('lies between its bounds, which belong to it', () => {
    expect([parseCount('--rows', '2', 2, 9), parseCount('--rows', '9', 2, 9)]).toEqual([2, 9]);
    for (const text of ['1', '10', '', '2.5', '-3', '0x5', '1e1', ' 5', '5 ', '12345678901234567'])
      expect(() => parseCount('--rows', text, 2, 9)).toThrow(
        `--rows is a whole number from 2 to 9, not '${text}'`,
      );
  });
});
