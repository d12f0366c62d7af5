import { describe, expect, it } from '@jest/globals';
import { parsePythonSource } from '../../../src/codecs/python-source/statement-parser.js';
import { freeBudget } from '../../support/inspect-pickle.js';

const parse = (text: string) => parsePythonSource(text, freeBudget);

/** What CPython's compiler refuses, too; reading goes on behind it, so that nothing behind damage is hidden. */
describe('a source that is no Python', () => {
  it.each<[string, string, number]>([
    ['  x = 1\n', 'a line is indented without a reason', 0],
    ['if x:\n    a\n  b\n', 'a line is indented like none before', 14],
    ['if x:\na\n', 'a block is missing', 6],
    ['def f():\n', 'a block is missing', 9],
    ['def f(:\n  pass\n', 'a bracket is never closed', 15],
    ['def f(1):\n  pass\n', 'a parameter is missing', 6],
    ['def (x):\n  pass\n', 'a name is missing', 4],
    ['class :\n  pass\n', 'a name is missing', 6],
    ['if x\n  pass\n', ': is missing', 4],
    ['f(x', 'a bracket is never closed', 3],
    ['f(x))', 'a bracket is closed that was never opened', 4],
    [']', 'a bracket is closed that was never opened', 0],
    ['f(a b)', 'a comma or ) is missing', 4],
    ['[a b]', 'a comma or ] is missing', 3],
    ['{a: b c}', 'a comma or } is missing', 6],
    ['x = "abc\n', 'a string is never closed', 4],
    ['x = """abc\n', 'a string is never closed', 4],
    ['x = $y\n', 'a character has no meaning in Python', 4],
    ['x = ?\n', 'a character has no meaning in Python', 4],
    ['x = 1 \\ 2\n', 'a backslash stands in the middle of a line', 7],
    ['x = \n', 'an expression is missing', 4],
    ['x = 1 +\n', 'an expression is missing', 7],
    ['x = while\n', 'while stands where an expression should', 4],
    ['x[1 2]\n', '] is missing', 4],
    ['x.\n', 'a name is missing', 2],
    ['import\n', 'a name is missing', 6],
    ['import a.\n', 'a name is missing', 9],
    ['from a b\n', 'import is missing', 7],
    ['from a import (b\n', 'a bracket is never closed', 17],
    ['a b\n', 'a statement goes on behind its end', 2],
    ['x = 1 2\n', 'a statement goes on behind its end', 6],
    ['@a b\ndef f(): pass\n', 'a decorator goes on behind its end', 3],
    ['@a\nx = 1\n', 'a decorator stands before nothing', 3],
    ['lambda x\n', ': is missing', 8],
    ['[x for y]\n', 'in is missing', 8],
    ['for x:\n  pass\n', 'in is missing', 5],
    ["f'{a b}'\n", 'a field goes on behind its expression', 5],
    ["f'{a $}'\n", 'a character has no meaning in Python', 5],
    ["f'{}'\n", 'an expression is missing', 3],
  ])('%j: %s', (text, detail, at) => {
    expect(parse(text).damage).toEqual({ detail, at });
  });

  it.each([
    'x = 1\n',
    'if x:\n\ty\n        z\n',
    'if x:\n    a\n\n# comment\n    b\nelse: c\n',
    '\f\nx = 1\n',
    'x = 1 + \\\n  2\n',
    'x = 1 + \\\r\n  2\n',
    'f(\n  a,\n  # comment\n  b,\n)\n',
    'def f(a, /, b: int = 1, *c, d=2, **e) -> int: return a\n',
    'def f(a, (b, c)): pass\n',
    'print x, y\nprint "a" % b\nexec "x" in {}\n',
    'try:\n  a\nexcept (A, B) as e:\n  b\nfinally:\n  c\n',
    '@a.b(c)\n@d\nclass E(F, metaclass=G): pass\n',
    'async def f():\n  async with a as b, c: pass\n  async for x in y: await z\n',
    "f'{a!r:>{width}}{{x}}{b=}'\n",
    'x: list[int] = [y for y in z if y if x]\n',
    'match x:\n  case {"a": [b, *c]} if d: pass\n  case _: pass\n',
    'type X[T: int] = list[T]\n',
    'with (a as b, c as d): pass\n',
    'x = yield\n',
    'x = [*a, *b]; y = {**c, "d": 1}\n',
    'x[1:2, ::3, ...]\n',
    'x = lambda *a, b=1: (yield)\n',
    'global a, b\ndel a[0], b.c\nassert a, b\nraise A from b\n',
    'x = `y`\n',
    'x = 0x1F + 0o17 + 0b11 + 017 + 1_000 + 1.5e-3j + .5 + 10L\n',
    "x = b'a' rb'b'\ny = u'c' 'd'\n",
    'ｘ = 1\n',
    '',
    '\n\n# only a comment',
  ])('unlike %j', (text) => {
    expect(parse(text).damage).toBeUndefined();
  });

  it.each([
    ['an odd character', 'x = $\nos.system("id")\n'],
    ['a bracket too many', 'f())\nos.system("id")\n'],
    ['a missing block', 'if x:\nos.system("id")\n'],
    ['an odd indentation', 'if x:\n    a\n  b\nos.system("id")\n'],
    ['a statement that goes on', 'a b c\nos.system("id")\n'],
    ['an unfinished import', 'from a import\nos.system("id")\n'],
  ])('is read on behind %s', (_, text) => {
    const { body, damage } = parse(text);
    expect(damage).toBeDefined();
    const last = body.at(-1);
    expect(text.slice(last?.start, last?.end)).toBe('os.system("id")');
  });

  it('keeps the first damage', () => {
    expect(parse('x = $\nf())\n').damage?.detail).toBe('a character has no meaning in Python');
  });
});

describe('bounds that Python has, too', () => {
  it('of brackets', () => {
    const nested = (depth: number): string => `${'('.repeat(depth)}x${')'.repeat(depth)}\n`;
    expect(parse(nested(100)).damage).toBeUndefined();
    expect(parse(nested(300)).damage?.detail).toBe('the source nests deeper than Python reads');
  });

  it('of blocks', () => {
    const nested = (depth: number): string =>
      `${Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}if x:\n`).join('')}${' '.repeat(depth)}y\n`;
    expect(parse(nested(99)).damage).toBeUndefined();
    expect(parse(nested(101)).damage?.detail).toBe('blocks are indented too deep');
  });

  it('of trailers', () => {
    expect(parse(`x${'.a'.repeat(4_096)}\n`).damage).toBeUndefined();
    expect(parse(`x${'.a'.repeat(4_097)}\n`).damage?.detail).toBe(
      'an expression goes on longer than Python reads',
    );
  });
});

describe('literals', () => {
  const valueOf = (text: string): unknown => {
    const [statement] = parse(`${text}\n`).body;
    return statement?.kind === 'expression' && 'value' in statement.value ? statement.value.value : undefined;
  };
  it.each([
    ['1_000', 1000],
    ['0x1f', 31],
    ['0b101', 5],
    ['0o17', 15],
    ['017', 15],
    ['10L', 10],
    ['.5', 0.5],
    ['1.5e3', 1500],
    ["'a\\x41\\u0042\\103'", 'aABC'],
    ["r'a\\x41'", 'a\\x41'],
    ['\'a\' "b"', 'ab'],
    ["'''a\nb'''", 'a\nb'],
    ["'a\\\nb'", 'ab'],
    ["b'\\x41\\u0042'", 'A\\u0042'],
    ['True', 'True'],
    ['...', '...'],
  ])('%s', (text, value) => {
    expect(valueOf(text)).toBe(value);
  });
});
