import { limits } from '../../core/limits.js';

/** As much of an R object as rules need: names, calls and short constants; everything else is only a kind. */
export type RValue =
  | { readonly kind: 'symbol'; readonly name: string }
  | {
      readonly kind: 'call';
      readonly callee: RValue;
      readonly arguments: readonly RValue[];
      /** What each argument is named by; empty where it is not. */
      readonly names: readonly string[];
    }
  | { readonly kind: 'text'; readonly text: string }
  /** The first of a chain, where it is no call. */
  | { readonly kind: 'pairs'; readonly items: readonly RValue[]; readonly names: readonly string[] }
  | { readonly kind: 'unbound' }
  | { readonly kind: 'other'; readonly what: string };

const operators: ReadonlySet<string> = new Set(['::', ':::', '$', '@']);

/** What a call calls, as `package::name`; empty where it is computed. */
export function calleeName(value: RValue): string {
  if (value.kind === 'symbol') return value.name;
  if (value.kind === 'text') return value.text;
  if (value.kind !== 'call') return '';
  const operator = calleeName(value.callee);
  const [left, right] = value.arguments;
  if (!operators.has(operator) || left === undefined || right === undefined) return '';
  return `${calleeName(left)}${operator}${calleeName(right)}`;
}

const maxPrintedDepth = 8;

/** The expression as R would print it, cut short. */
export function printed(value: RValue, depth = 0): string {
  if (value.kind === 'symbol') return value.name;
  if (value.kind === 'text') return JSON.stringify(value.text);
  if (value.kind === 'pairs') return '<pairlist>';
  if (value.kind !== 'call') return value.kind === 'unbound' ? '<unbound>' : value.what;
  if (depth > maxPrintedDepth) return '…';
  const name = calleeName(value);
  if (name !== '') return name;
  const callee = printed(value.callee, depth + 1);
  return `${callee}(${value.arguments.map((item) => printed(item, depth + 1)).join(', ')})`.slice(
    0,
    limits.maxQuotedCharacters,
  );
}

/** The names of everything that the expression calls, itself included. */
export function callsIn(value: RValue): string[] {
  if (value.kind !== 'call') return [];
  return [calleeName(value.callee), ...callsIn(value.callee), ...value.arguments.flatMap(callsIn)];
}
