import { arithmeticNames, guardNames } from '../../knowledge/torch/expression-names.js';

export type ExpressionKind = 'symbolic' | 'guard';

/** Texts and names; everything else in an expression is numbers, operators and brackets. */
const token =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|[\p{L}_][\p{L}\p{N}_]*|\d[\d_.]*(?:e[+-]?\d+)?|[^\s]/giu;
const name = /^[\p{L}_]/u;
/** What torch calls its symbols: s0, u1, z2, and what a user called a dimension. */
const symbol = /^'[A-Za-z]\w*'$|^"[A-Za-z]\w*"$/;

/** Expressions of real programs stay below some thousand characters. CWE-400. */
const maxExpressionCharacters = 100_000;

/**
 * What in an expression is more than arithmetic over sizes: sympy and Python evaluate all of it. Default-deny: only
 * listed functions may be called, texts may only name symbols, and nothing reaches into an object by a name of its own.
 */
export function foreignParts(text: string, kind: ExpressionKind): string[] {
  if (text.length > maxExpressionCharacters) return [`an expression of ${String(text.length)} characters`];
  const tokens = text.match(token) ?? [];
  const known = kind === 'guard' ? guardNames : arithmeticNames;
  const foreign = tokens.filter(
    (part, index) => !isExpected(part, tokens[index - 1], tokens[index + 1], kind, known),
  );
  return [...new Set(foreign)];
}

function isExpected(
  part: string,
  before: string | undefined,
  behind: string | undefined,
  kind: ExpressionKind,
  known: ReadonlySet<string>,
): boolean {
  if (/^['"]/.test(part)) return kind === 'guard' ? before === '[' && behind === ']' : symbol.test(part);
  if (part === '.') return kind === 'guard';
  if (!name.test(part)) return /^[\d+\-*/%()<>=!&|~^,[\]]/.test(part);
  if (part.startsWith('__')) return false;
  return (behind !== '(' && before !== '.') || known.has(part);
}
