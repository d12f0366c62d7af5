import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, Location } from '../../core/types.js';

export interface PlacedText {
  readonly text: string;
  /** The keys of the facts that lead there, or the document's own. */
  readonly key: string;
  readonly at: Location;
}

interface Pending {
  readonly value: unknown;
  readonly key: string;
  readonly at: Location;
}

/**
 * Every string of the facts of any format, with the place of the nearest fact that has one. Numbers, bytes and what
 * functions would give are passed over.
 * @throws LimitError for more values than are looked at
 */
export function* textsOf(facts: unknown, budget: Budget): Generator<PlacedText> {
  const seen = new Set<object>();
  const pending: Pending[] = [{ value: facts, key: '', at: {} }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, key, at } = next;
    if (typeof value === 'string') yield { text: value, key, at };
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) continue;
    if (seen.size >= limits.maxSearchedValues)
      throw new LimitError('maxSearchedValues', limits.maxSearchedValues, 'its texts are too many to search');
    seen.add(value);
    budget.check();
    const place = placeOf(value) ?? at;
    const inner = [...entriesOf(value, key)].filter(([, item]) => isSearched(item)).reverse();
    for (const [name, item] of inner) pending.push({ value: item, key: name, at: place });
  }
}

function isSearched(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

/** A document's pairs go by the document's keys; a list's items by the list's. */
function entriesOf(value: object, key: string): Iterable<readonly [string, unknown]> {
  if (Array.isArray(value) || value instanceof Set) return [...value].map((item: unknown) => [key, item]);
  if (value instanceof Map)
    return [...value].flatMap(([name, item]: [unknown, unknown]) => [
      [key, name] as const,
      [typeof name === 'string' ? name : key, item] as const,
    ]);
  const named = (value as { readonly key?: unknown }).key;
  const own = typeof named === 'string' ? named : undefined;
  return Object.entries(value).map(([name, inner]: [string, unknown]) => [
    own !== undefined && name === 'value' ? own : isStructural(name) ? key : name,
    inner,
  ]);
}

/** Fields that the tree of a document has everywhere. */
function isStructural(name: string): boolean {
  return name === 'value' || name === 'entries' || name === 'items' || name === 'kind' || name === 'text';
}

function placeOf(value: object): Location | undefined {
  const { at, offset, length, line, column } = value as Record<string, unknown>;
  if (typeof at === 'object' && at !== null) return placeOf(at);
  if (typeof line === 'number') return { line, ...(typeof column === 'number' ? { column } : {}) };
  return typeof offset === 'number' && offset >= 0
    ? { range: { offset, length: typeof length === 'number' && length >= 0 ? length : 0 } }
    : undefined;
}
