/**
 * Every regular expression of the code around the scanner processes against texts that are bad for it: none takes more
 * than linear time. Nothing ends these processes; what runs in a scanner has a deadline.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const root = join(import.meta.dirname, '../../src');
const folders = ['action', 'cli', 'core', 'engine', 'policy', 'reports', 'shell'];
/** Characters of a text: a quadratic expression takes seconds for them, a linear one a few milliseconds. */
const length = 40_000;
/** CPU milliseconds; far above what a linear expression takes on a slow machine. */
const most = 1_500;

const repeated = (unit: string): string => unit.repeat(Math.ceil(length / unit.length));
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
  ...['&', '::', 'x.', 'a ', 'a.b', 'a=', '$(', '${', '{%', '{{', '\r\n', 'é', '\0'],
];

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

const sources = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
  .filter((path) => path.endsWith('.ts'))
  .map((path) => [path, expressionsIn(join(root, path))] as const)
  .filter(([, expressions]) => expressions.length > 0);

describe('regular expressions', () => {
  it('are found in the sources', () => {
    expect(sources.length).toBeGreaterThan(40);
  });

  it.each(sources)('of %s take linear time', (_, expressions) => {
    expect(expressions.filter((literal) => worstOf(literal) > most)).toEqual([]);
  });
});
