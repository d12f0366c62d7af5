/** Filters and methods on lists and mappings. */
import { table } from '../../../core/table.js';
import { addAll } from '../../../core/add-all.js';
import { argument, numberOf, orElse, type CallValues } from './call-values.js';
import { joinTexts } from './text-operations.js';
import {
  elementOf,
  itemsOf,
  list,
  number,
  text,
  textOf,
  unknown,
  type Dict,
  type List,
  type Value,
} from './values.js';

type Filter = (subject: Value, given: CallValues) => Value;

const onItems =
  (give: (items: List, given: CallValues) => Value): Filter =>
  (subject, given) => {
    const items = itemsOf(subject);
    return items === undefined ? elsewhere(subject) : give(items, given);
  };

/** Of something that is not followed, a part leads where the whole leads. */
function elsewhere(subject: Value): Value {
  return subject.kind === 'unknown' ? subject : unknown();
}

/** Python's order of texts, without their case as Jinja has it. */
const sorted = onItems(({ items, isExact }, given) => {
  const texts = items.map(textOf);
  if (!items.every(({ kind }) => kind === 'text')) return list(items, false);
  const inOrder = texts.sort((a, b) => (a.text.toLowerCase() < b.text.toLowerCase() ? -1 : 1));
  const isReversed = argument(given, 0, 'reverse');
  return list(
    isReversed?.kind === 'boolean' && isReversed.value === true ? inOrder.reverse() : inOrder,
    isExact,
  );
});

const reordered = onItems((items) => list(items.items, items.isExact));

function reverse(subject: Value): Value {
  if (subject.kind === 'text') return text(Array.from(subject.text).reverse().join(''), subject.isExact);
  return onItems((items) => list([...items.items].reverse(), items.isExact))(subject, {
    positional: [],
    named: new Map(),
  });
}

function pairsOf(subject: Value): Value {
  if (subject.kind !== 'dict') return elsewhere(subject);
  return list(Array.from(subject.entries, ([key, value]) => list([text(key), value])));
}

/** Code points as far as `int` reads them. */
function toNumber(subject: Value, given: CallValues): Value {
  if (subject.kind === 'number') return number(Math.trunc(subject.value));
  if (subject.kind !== 'text' || !subject.isExact) return unknown();
  const base = numberOf(argument(given, 1, 'base')) ?? 10;
  const value =
    base >= 2 && base <= 36 ? Number.parseInt(subject.text.replace(/^0[xob]/i, ''), base) : Number.NaN;
  return Number.isNaN(value) ? (argument(given, 0, 'default') ?? number(0)) : number(value);
}

export const collectionFilters: Readonly<Record<string, Filter>> = table({
  list: reordered,
  sort: sorted,
  unique: reordered,
  select: onItems((items) => list(items.items, false)),
  reject: onItems((items) => list(items.items, false)),
  selectattr: onItems((items) => list(items.items, false)),
  rejectattr: onItems((items) => list(items.items, false)),
  reverse,
  items: pairsOf,
  dictsort: pairsOf,
  first: (subject) => itemsOf(subject)?.items[0] ?? elementOf(subject),
  last: (subject) => itemsOf(subject)?.items.at(-1) ?? elementOf(subject),
  random: elementOf,
  min: elementOf,
  max: elementOf,
  batch: onItems((items) => list([items])),
  slice: onItems((items) => list([items])),
  groupby: onItems((items) => list([items], false)),
  join: onItems((items, given) => joinTexts(textOf(argument(given, 0, 'd') ?? text('')), items)),
  sum: onItems((items, given) => sum(items, argument(given, 1, 'start'))),
  default: (subject, given) => orElse(subject, argument(given, 0, 'default_value') ?? text('')),
  d: (subject, given) => orElse(subject, argument(given, 0, 'default_value') ?? text('')),
  int: toNumber,
  float: toNumber,
  abs: (subject) => (subject.kind === 'number' ? number(Math.abs(subject.value)) : unknown()),
  round: (subject) => (subject.kind === 'number' ? number(Math.round(subject.value)) : unknown()),
  length: (subject) => lengthOf(subject),
  count: (subject) => lengthOf(subject),
});

function sum({ items, isExact }: List, start: Value | undefined): Value {
  if (start?.kind === 'list')
    return list([...start.items, ...items.flatMap((item) => itemsOf(item)?.items ?? [unknown()])], isExact);
  const total = items.reduce((amount, item) => amount + (numberOf(item) ?? Number.NaN), numberOf(start) ?? 0);
  return isExact ? number(total) : unknown();
}

function lengthOf(subject: Value): Value {
  if (subject.kind === 'text') return subject.isExact ? number(subject.text.length) : unknown();
  const items = itemsOf(subject);
  return items?.isExact === true ? number(items.items.length) : unknown();
}

type Method<Subject> = (subject: Subject, given: CallValues) => Value;

/** Methods that change the list; what is known of it follows. */
export const listMethods: Readonly<Record<string, Method<List>>> = table({
  append: (subject, { positional }) => push(subject, positional),
  extend: (subject, { positional: [more] }) =>
    push(subject, more === undefined ? [] : (itemsOf(more)?.items ?? [])),
  insert: ({ items }, given) => {
    items.splice(numberOf(argument(given, 0)) ?? items.length, 0, argument(given, 1) ?? unknown());
    return { kind: 'none' };
  },
  pop: ({ items }, given) => items.splice(numberOf(argument(given, 0)) ?? -1, 1)[0] ?? unknown(),
  reverse: ({ items }) => {
    items.reverse();
    return { kind: 'none' };
  },
  copy: ({ items, isExact }) => list(items, isExact),
});

function push({ items }: List, more: readonly Value[]): Value {
  // Bounded by the steps that evaluate what is pushed.
  addAll(items, more.slice(0, 1_000));
  return { kind: 'none' };
}

export const dictMethods: Readonly<Record<string, Method<Dict>>> = table({
  get: ({ entries }, given) =>
    entries.get(keyOf(argument(given, 0))) ?? argument(given, 1) ?? { kind: 'none' },
  pop: ({ entries }, given) => entries.get(keyOf(argument(given, 0))) ?? argument(given, 1) ?? unknown(),
  setdefault: ({ entries }, given) => {
    const key = keyOf(argument(given, 0));
    const value = entries.get(key) ?? argument(given, 1) ?? unknown();
    entries.set(key, value);
    return value;
  },
  update: ({ entries }, { positional: [more], named }) => {
    for (const [key, value] of [...(more?.kind === 'dict' ? more.entries : []), ...named])
      entries.set(key, value);
    return { kind: 'none' };
  },
  items: pairsOf,
  keys: ({ entries }) => list(Array.from(entries.keys(), (key) => text(key))),
  values: ({ entries }) => list([...entries.values()]),
  copy: ({ entries }) => ({ kind: 'dict', entries: new Map(entries) }),
});

/** Keys are told apart by their text. */
export function keyOf(value: Value | undefined): string {
  return value === undefined ? '' : textOf(value).text;
}
