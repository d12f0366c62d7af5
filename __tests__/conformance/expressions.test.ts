/**
 * Every regular expression of the sources against texts that are bad for it: none takes more than linear time, and none
 * with a repeated group or a counted loop, which keep a place to come back to for every turn, runs out of V8's stack.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const root = join(import.meta.dirname, '../../src');
/** Characters of a text: a quadratic expression takes seconds for them, a linear one a few milliseconds. */
const length = 30_000;
/** CPU milliseconds; far above what a linear expression takes on a slow machine. */
const most = 800;
/** Characters of a text that a repeated group has to get over. */
const longLength = 2_000_000;
/** A group or a class that is repeated without end; the second one, at least so many times. */
const loops = /\)(?:[*+]|\{\d+,\})|\{\d+,\}/;

const repeated = (unit: string, characters = length): string =>
  unit.repeat(Math.ceil(characters / unit.length));
const units = [
  ...[
    'a',
    'A',
    '0',
    ' ',
    '\n',
    '\t',
    '-',
    '_',
    '.',
    '/',
    '\\',
    '"',
    "'",
    '(',
    '[',
    '{',
    '<',
    '=',
    '#',
    ',',
    '%',
    '+',
  ],
  ...['&', '::', 'x.', 'a ', 'a.b', 'a=', '$(', '${', '{%', '{{', '\r\n', 'é', '\0', 'v ', 'a,', '#\n', 'x0'],
];
const longUnits = ['a', '0', 'A.', '#\n', 'a ', '\\n', '0,', '\u200b', '\u{e0100}'];

/** Words that stand in an expression, alone and before what may follow them. */
function baitsOf(pattern: string): string[] {
  const plain = pattern.replace(/\\[bBdDwWsS]|\[[^\]]*\]|[()?:|*+^$]/g, ' ');
  const words = [...new Set(plain.match(/[A-Za-z0-9_<>"'=:/@.-]{1,20}/g) ?? [])].slice(0, 6);
  return words.flatMap((word) => [
    repeated(word),
    repeated(`${word} `),
    word + repeated('a'),
    word + repeated(' '),
  ]);
}

function expressionsIn(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Sticky ones are tried at every place, as those who use them do. */
function worstOf(literal: string): number {
  const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(literal) ?? [];
  const expression = new RegExp(pattern, flags.replace('y', 'g'));
  const taken = [...units.map(repeated), ...baitsOf(pattern)].map((text) => {
    const before = process.cpuUsage();
    // The character at the end keeps most expressions from matching what comes before it.
    `${text}\u0001`.replace(expression, '');
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.max(...taken);
}

/** Texts that the expression gives up on for want of stack. */
function overflowsOf(literal: string): string[] {
  const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(literal) ?? [];
  const expression = new RegExp(pattern, flags.replace('y', ''));
  return longUnits.filter((unit) => {
    try {
      expression.lastIndex = 0;
      expression.test(`${repeated(unit, longLength)}\u0001`);
      return false;
    } catch {
      return true;
    }
  });
}

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => [path, expressionsIn(join(root, path))] as const)
  .filter(([, expressions]) => expressions.length > 0);

const looping = sources.flatMap(([path, expressions]) =>
  expressions
    .filter((literal) => loops.test(literal))
    .map((literal) => [`${path}: ${literal}`, literal] as const),
);

describe('regular expressions', () => {
  it('are found in the sources', () => {
    expect(sources.length).toBeGreaterThan(200);
  });

  it.each(sources)('of %s take linear time', (_, expressions) => {
    expect(expressions.filter((literal) => worstOf(literal) > most)).toEqual([]);
  });

  it.each(looping)('%s gets over two million characters', (_, literal) => {
    expect(overflowsOf(literal)).toEqual([]);
  });
});
