import { describe, expect, it } from '@jest/globals';
import { colorStyle, columnsOf, showsProgress, usesColor } from '../../src/cli/terminal.js';

const terminal = { isTTY: true };
const pipe = {};

describe('colours', () => {
  it.each([
    ['a terminal', terminal, {}, true, true],
    ['a pipe', pipe, {}, true, false],
    ['--no-color', terminal, { FORCE_COLOR: '1' }, false, false],
    ['NO_COLOR', terminal, { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', terminal, { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR on a pipe', pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, true, true],
    ['FORCE_COLOR=0', terminal, { FORCE_COLOR: '0' }, true, false],
    ['a dumb terminal', terminal, { TERM: 'dumb' }, true, false],
  ])('%s', (_, screen, environment, wanted, expected) => {
    expect(usesColor(screen, environment, wanted)).toBe(expected);
  });

  it('end where they began', () => {
    expect(colorStyle('critical', 'x')).toBe('\u001b[1;31mx\u001b[0m');
  });
});

describe('progress', () => {
  it.each([
    ['a terminal', terminal, {}, true, true],
    ['a pipe', pipe, {}, true, false],
    ['a job', terminal, { CI: 'true' }, true, false],
    ['--no-progress', terminal, {}, false, false],
  ])('%s', (_, screen, environment, wanted, expected) => {
    expect(showsProgress(screen, environment, wanted)).toBe(expected);
  });
});

describe('width', () => {
  it('is that of the terminal, within reason', () => {
    expect([
      columnsOf({ columns: 60 }),
      columnsOf({ columns: 300 }),
      columnsOf({ columns: 0 }),
      columnsOf({}),
    ]).toEqual([60, 120, 100, 100]);
  });
});
