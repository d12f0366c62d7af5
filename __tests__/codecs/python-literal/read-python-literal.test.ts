import { describe, expect, it } from '@jest/globals';
import { readPythonLiteral } from '../../../src/codecs/python-literal/read-python-literal.js';
import { renderPythonValue } from '../../../src/codecs/python-literal/render-python-value.js';
import { FormatError, LimitError } from '../../../src/core/errors.js';

const shown = (text: string): string => renderPythonValue(readPythonLiteral(text), 500);

describe('Python literals', () => {
  it.each([
    ['None', 'None'],
    [' True\n', 'True'],
    ['...', '...'],
    ['12', '12'],
    ['-0x1F', '-31'],
    ['0o17', '15'],
    ['017', '15'],
    ['0b101', '5'],
    ['1_000', '1000'],
    ['5L', '5'],
    ['1.5e-3', '1.5e-3'],
    ['.5', '.5'],
    ['5.', '5.'],
    ['- - 3', '3'],
    ['+4', '4'],
    ['1+2j', '1+2j'],
    ['1.5 - 2j', '1.5-2j'],
    ['-3j', '-3j'],
    ['\'a\' "b"', "'ab'"],
    ["u'x'", "'x'"],
    ["b'x' b'y'", "b'xy'"],
    ["r'\\n'", "'\\n'"],
    ["'''a\nb'''", "'a\nb'"],
    ["'\\x41\\u0042\\U00000043\\104'", "'ABCD'"],
    ["'\\q\\\\'", "'\\q\\'"],
    ['()', '()'],
    ['(1)', '1'],
    ['(1,)', '(1,)'],
    ['(1, 2)', '(1, 2)'],
    ['[1, [2], ]', '[1, [2]]'],
    ['{}', '{}'],
    ['{1, 2}', '{1, 2}'],
    ["{'a': 1, 'a': 2}", "{'a': 1, 'a': 2}"],
    ['[1, # one\n 2]', '[1, 2]'],
    [
      "{'descr': [('a', '<f4'), ('b', '|O')], 'shape': (2L,), }   \n",
      "{'descr': [('a', '<f4'), ('b', '|O')], 'shape': (2,)}",
    ],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    '',
    'x',
    '__import__("os")',
    '[].append',
    '1 + 2',
    '1 if True else 2',
    '(1',
    '[1 2]',
    '[,]',
    '{1: 2, 3}',
    "'a",
    "'a\nb'",
    "f'{1}'",
    'lambda: 1',
    '1, 2',
    '-None',
    '{**{}}',
    '"a" + "b"',
  ])('are not %j', (text) => {
    expect(() => readPythonLiteral(text)).toThrow(FormatError);
  });

  it('are nested so far and no further', () => {
    expect(shown('('.repeat(200) + '1,' + '),'.repeat(199) + ')')).toContain('1');
    expect(() => readPythonLiteral('['.repeat(100_000))).toThrow(LimitError);
  });

  it('hold so many values and no more', () => {
    expect(() => readPythonLiteral(`[${'1,'.repeat(1_000_001)}]`)).toThrow(LimitError);
  });

  it('take time by their length', () => {
    const started = Date.now();
    shown(`[1${' '.repeat(4_000_000)}${'#\n'.repeat(100_000)}]`);
    expect(() => readPythonLiteral(`'${'\\'.repeat(1_000_001)}`)).toThrow(FormatError);
    expect(() => readPythonLiteral('1'.repeat(1_000_000) + '!')).toThrow(FormatError);
    expect(Date.now() - started).toBeLessThan(15_000);
  });

  it('are shown cut', () => {
    expect(renderPythonValue(readPythonLiteral(`[${'1,'.repeat(10_000)}]`), 10)).toBe('[1, 1, 1, ');
  });
});
