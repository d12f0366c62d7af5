import { describe, expect, it } from '@jest/globals';
import { parseJobs, parseSeconds, parseSize } from '../../src/shell/values.js';

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
  it('may have a fraction', () => {
    expect(parseSeconds('--timeout', '0.5')).toBe(0.5);
  });

  it.each(['', '0', '-1', 'Infinity', '1m', '99999999999'])('%j is refused', (text) => {
    expect(() => parseSeconds('--timeout', text)).toThrow('--timeout');
  });
});

describe('jobs', () => {
  it('are 1 to 64', () => {
    expect([parseJobs('--jobs', '1'), parseJobs('--jobs', '64')]).toEqual([1, 64]);
    for (const text of ['0', '65', '1.5', 'x']) expect(() => parseJobs('--jobs', text)).toThrow('--jobs');
  });
});
