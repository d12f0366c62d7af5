import { describe, expect, it } from '@jest/globals';
import { count, formatBytes, formatSeconds } from '../../src/reports/count.js';

describe('amounts', () => {
  it('take their noun in the right number', () => {
    expect([count(0, 'file'), count(1, 'file'), count(12_345, 'file')]).toEqual([
      '0 files',
      '1 file',
      '12,345 files',
    ]);
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [9_949, '9.9 kB'],
    [9_950, '10 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [999_999, '1.0 MB'],
    [1e12, '1.0 TB'],
    [1_500_000_000, '1.5 GB'],
    [5e15, '5000 TB'],
  ])('shows %d bytes as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  it.each([
    [0.0004, '0 ms'],
    [0.25, '250 ms'],
    [0.9994, '999 ms'],
    [0.9995, '1.0 s'],
    [59.94, '59.9 s'],
    [59.95, '1 min 0 s'],
    [0.9999, '1.0 s'],
    [59.9, '59.9 s'],
    [59.99, '1 min 0 s'],
    [245, '4 min 5 s'],
  ])('shows %d seconds as %s', (seconds, text) => {
    expect(formatSeconds(seconds)).toBe(text);
  });
});
