import { formatPercent } from './fold-format.js';
import {
  bytes,
  itemsOf,
  maxFoldedCharacters,
  maxFoldedItems,
  number,
  numberOf,
  sequence,
  text,
  textOf,
  type Value,
} from './value.js';

/** What an operator makes of two constants; undefined where it is not followed. */
export function foldOperation(operator: string, left: Value, right: Value): Value | undefined {
  if (operator === '+') return add(left, right) ?? arithmetic(operator, left, right);
  if (operator === '*')
    return repeat(left, right) ?? repeat(right, left) ?? arithmetic(operator, left, right);
  if (operator === '%' && (left.kind === 'text' || left.kind === 'bytes'))
    return formatPercent(left.value, right);
  return arithmetic(operator, left, right) ?? comparison(operator, left, right);
}

function add(left: Value, right: Value): Value | undefined {
  if (left.kind === 'sequence' && right.kind === 'sequence') return sequence([...left.items, ...right.items]);
  const [a, b] = [textOf(left), textOf(right)];
  if (a === undefined || b === undefined) return undefined;
  return left.kind === 'bytes' ? bytes(a + b) : text(a + b);
}

function repeat(left: Value, right: Value): Value | undefined {
  const times = numberOf(right);
  if (times === undefined || times < 0) return undefined;
  const value = textOf(left);
  if (value !== undefined && value.length * times <= maxFoldedCharacters)
    return left.kind === 'bytes' ? bytes(value.repeat(times)) : text(value.repeat(times));
  if (left.kind !== 'sequence' || left.items.length * times > maxFoldedItems) return undefined;
  return sequence(Array.from({ length: times }, () => left.items).flat());
}

function arithmetic(operator: string, left: Value, right: Value): Value | undefined {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return undefined;
  const value = compute(operator, a, b);
  return value !== undefined && Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER
    ? number(value)
    : undefined;
}

function compute(operator: string, a: number, b: number): number | undefined {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '//':
      return Math.floor(a / b);
    case '%':
      return a - b * Math.floor(a / b);
    case '**':
      return a ** b;
    default:
      return bits(operator, a, b);
  }
}

function bits(operator: string, a: number, b: number): number | undefined {
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b)) return undefined;
  switch (operator) {
    case '^':
      return Number(BigInt(a) ^ BigInt(b));
    case '&':
      return Number(BigInt(a) & BigInt(b));
    case '|':
      return Number(BigInt(a) | BigInt(b));
    case '<<':
      return b >= 0 && b < 64 ? a * 2 ** b : undefined;
    case '>>':
      return b >= 0 && b < 64 ? Math.floor(a / 2 ** b) : undefined;
    default:
      return undefined;
  }
}

function comparison(operator: string, left: Value, right: Value): Value | undefined {
  const [a, b] = [textOf(left) ?? numberOf(left), textOf(right) ?? numberOf(right)];
  if (a === undefined || b === undefined || typeof a !== typeof b) return undefined;
  switch (operator) {
    case '==':
      return number(Number(a === b));
    case '!=':
      return number(Number(a !== b));
    case '<':
      return number(Number(a < b));
    case '>':
      return number(Number(a > b));
    case '<=':
      return number(Number(a <= b));
    case '>=':
      return number(Number(a >= b));
    default:
      return undefined;
  }
}

/** `owner[index]` of a constant. */
export function foldIndex(owner: Value, index: Value): Value | undefined {
  if (owner.kind === 'mapping') {
    const key = textOf(index) ?? numberOf(index);
    return key === undefined
      ? undefined
      : owner.entries.find(([candidate]) => (textOf(candidate) ?? numberOf(candidate)) === key)?.[1];
  }
  const at = numberOf(index);
  if (at === undefined) return undefined;
  if (owner.kind === 'text') {
    const character = Array.from(owner.value).at(at);
    return character === undefined ? undefined : text(character);
  }
  return itemsOf(owner)?.at(at);
}

/** `owner[from:to:step]` of a constant, parts undefined where they are left out. */
export function foldSlice(owner: Value, parts: readonly (number | undefined)[]): Value | undefined {
  const items =
    owner.kind === 'text'
      ? Array.from(owner.value)
      : owner.kind === 'bytes'
        ? owner.value.split('')
        : undefined;
  if (items !== undefined) {
    const taken = slice(items, parts).join('');
    return owner.kind === 'text' ? text(taken) : bytes(taken);
  }
  return owner.kind === 'sequence' ? sequence(slice(owner.items, parts)) : undefined;
}

function slice<T>(items: readonly T[], [from, to, step = 1]: readonly (number | undefined)[]): T[] {
  const count = items.length;
  const bound = (value: number | undefined, otherwise: number): number =>
    value === undefined
      ? otherwise
      : Math.max(step < 0 ? -1 : 0, Math.min(count, value < 0 ? value + count : value));
  const taken: T[] = [];
  if (step === 0) return taken;
  const start = step > 0 ? bound(from, 0) : Math.min(bound(from, count - 1), count - 1);
  const end = step > 0 ? bound(to, count) : bound(to, -1);
  for (let at = start; step > 0 ? at < end : at > end; at += step) taken.push(items[at] as T);
  return taken;
}
