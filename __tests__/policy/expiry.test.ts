import { describe, expect, it } from '@jest/globals';
import { judgeExpiry } from '../../src/policy/expiry.js';

const noon = Date.UTC(2027, 5, 30, 12) / 1000;

describe('an expiry', () => {
  it.each([
    ['2027-06-30', 'in force'],
    ['2027-06-29', 'lapsed'],
    ['2027-07-01', 'in force'],
    ['2027-06-30T12:00:01Z', 'in force'],
    ['2027-06-30T12:00:00Z', 'lapsed'],
    ['2027-06-30T14:30:00+02:00', 'in force'],
    ['2027-06-30T13:30+02:00', 'lapsed'],
    ['2028-02-29', 'in force'],
  ])('%s is %s', (written, meant) => {
    expect(judgeExpiry(written, noon)).toBe(meant);
  });

  it.each([
    '',
    'never',
    '2027',
    '2027-6-30',
    '30.06.2027',
    '2027-02-30',
    '2027-02-29',
    '2027-00-10',
    '2027-06-00',
    '2027-06-31',
    '2027-06-31T12:00:00Z',
    '2027-06-30T12:00Z ',
    '2027-06-30T1200Z',
    '2027-13-01',
    '2099-12-31T99:00:00Z',
    '2099-12-31 ',
    '2099-12-31T00:00:00',
    '99999-01-01',
    'in force',
  ])('that reads %j is no date', (written) => {
    expect(judgeExpiry(written, noon)).toBe('unreadable');
  });
});
