/** Operators between values. */
import { table } from '../../../core/table.js';
import { numberOf } from './call-values.js';
import { formatPercent, givenTo } from './format-text.js';
import { combine, itemsOf, list, number, someBoolean, text, unknown, type Value } from './values.js';

/** Repetitions of a text or list that are followed. */
const maxRepetitions = 4_096;

export function operate(operator: string, left: Value, right: Value): Value {
  return combine([left, right], (a = unknown(), b = unknown()) => concrete(operator, a, b));
}

function concrete(operator: string, a: Value, b: Value): Value {
  if (operator === '+') return add(a, b);
  if (operator === '*') return multiply(a, b);
  if (operator === '%' && a.kind === 'text') return formatPercent(a, givenTo(b)).result;
  if (isComparison(operator)) return compare(operator, a, b);
  const x = numberOf(a);
  const y = numberOf(b);
  return x === undefined || y === undefined ? unknown() : arithmetic(operator, x, y);
}

function isComparison(operator: string): boolean {
  return ['==', '!=', '<', '>', '<=', '>=', 'in', 'not in'].includes(operator);
}

function add(a: Value, b: Value): Value {
  if (a.kind === 'number' && b.kind === 'number') return number(a.value + b.value);
  if (a.kind === 'text' && b.kind === 'text') return text(a.text + b.text, a.isExact && b.isExact);
  // A text plus what is not followed is a text.
  if (a.kind === 'text' && b.kind === 'unknown') return text(a.text, false);
  if (a.kind === 'unknown' && b.kind === 'text') return text(b.text, false);
  if (a.kind === 'list' && b.kind === 'list') return list([...a.items, ...b.items], a.isExact && b.isExact);
  return unknown();
}

function multiply(a: Value, b: Value): Value {
  if (a.kind === 'number' && b.kind === 'number') return number(a.value * b.value);
  const [subject, times] = a.kind === 'number' ? [b, a.value] : [a, numberOf(b)];
  if (times === undefined) return subject.kind === 'text' ? text(subject.text, false) : unknown();
  const count = Math.max(0, Math.min(maxRepetitions, Math.trunc(times)));
  if (subject.kind === 'text')
    return text(
      subject.text.slice(0, maxRepetitions).repeat(subject.text.length > 64 ? Math.min(count, 64) : count),
      subject.isExact,
    );
  const items = itemsOf(subject);
  if (items === undefined || items.items.length * count > maxRepetitions) return unknown();
  return list(Array.from({ length: count }, () => items.items).flat(), items.isExact);
}

function arithmetic(operator: string, x: number, y: number): Value {
  if (operator === '-') return number(x - y);
  if (operator === '/') return number(x / y);
  if (operator === '//') return number(Math.floor(x / y));
  if (operator === '**') return number(x ** y);
  return number(x - y * Math.floor(x / y));
}

/** What constants decide; anything else may go either way. */
function compare(operator: string, a: Value, b: Value): Value {
  if (operator === 'in' || operator === 'not in') return someBoolean;
  if (a.kind === 'number' && b.kind === 'number') return decided(operator, a.value, b.value);
  if (a.kind === 'text' && b.kind === 'text' && a.isExact && b.isExact)
    return decided(operator, a.text, b.text);
  return someBoolean;
}

function decided<Comparable extends number | string>(operator: string, a: Comparable, b: Comparable): Value {
  const outcomes: Readonly<Record<string, boolean>> = table({
    '==': a === b,
    '!=': a !== b,
    '<': a < b,
    '>': a > b,
    '<=': a <= b,
    '>=': a >= b,
  });
  return { kind: 'boolean', value: outcomes[operator] };
}

/** Whether a condition holds; undefined where the template does not decide it. */
export function truthOf(value: Value): boolean | undefined {
  if (value.kind === 'boolean') return value.value;
  if (value.kind === 'number') return value.value !== 0;
  return undefined;
}

/** `x[start:stop:step]` of Python, with bounds that are known. */
export function slice<Item>(
  items: readonly Item[],
  [start, stop, step = 1]: readonly (number | undefined)[],
): Item[] {
  const { length } = items;
  const stride = Math.trunc(step) || 1;
  const clamp = (bound: number, low: number, high: number): number =>
    Math.max(low, Math.min(high, bound < 0 ? bound + length : bound));
  const from =
    start === undefined
      ? stride > 0
        ? 0
        : length - 1
      : clamp(start, stride > 0 ? 0 : -1, stride > 0 ? length : length - 1);
  const to =
    stop === undefined
      ? stride > 0
        ? length
        : -1
      : clamp(stop, stride > 0 ? 0 : -1, stride > 0 ? length : length - 1);
  const picked: Item[] = [];
  for (let at = from; stride > 0 ? at < to : at > to; at += stride) {
    const item = items[at];
    if (item !== undefined) picked.push(item);
  }
  return picked;
}
