import { FormatError, LimitError } from '../../core/errors.js';
import type {
  AnyFormat,
  ArtifactDescription,
  ByteRange,
  Child,
  Json,
  Portrait,
  Table,
  View,
} from '../../core/types.js';
import { descriptionBounds } from '../bounds.js';
import type { DescriptionWish } from '../protocol.js';

/** What a format read, as it read it. */
export interface ReadArtifact {
  readonly format: Pick<AnyFormat, 'id' | 'title'>;
  readonly because: string;
  readonly member: readonly string[];
  readonly size: number;
  readonly facts: unknown;
  readonly children: readonly Child[];
  views(): readonly View[];
  portrait(): Portrait;
}

/** Nesting of facts that is shown. */
const maxDepth = 16;
/** Values of the facts of one artifact. CWE-770. */
const maxNodes = 100_000;

/**
 * Turns what a format read into plain, bounded data.
 * @param mask takes secrets out of every text
 */
export function describeArtifact(
  read: ReadArtifact,
  wish: DescriptionWish,
  mask: (text: string) => string,
): ArtifactDescription {
  const cut = (text: string): string => cutText(mask(text));
  const { format, because, member, size, children } = read;
  const base = {
    member,
    format: format.id,
    title: format.title,
    because: cut(because),
    size,
    children: children.slice(0, descriptionBounds.children).map((child) => cut(child.member)),
  };
  const tables = tablesOf(read, wish, cut);
  const whole = { ...base, facts: new FactsReader(wish, cut).read(read.facts), tables };
  if (JSON.stringify(whole).length <= descriptionBounds.characters) return whole;
  return { ...base, facts: 'too much to show: ask for fewer rows', tables: [] };
}

/** A description is a courtesy: where the artifact breaks off or the budget ends, there is less to see. */
function tablesOf(read: ReadArtifact, wish: DescriptionWish, cut: (text: string) => string): Table[] {
  const tables: Table[] = [];
  try {
    for (const view of read.views().slice(0, descriptionBounds.tables))
      tables.push(takeRows(view, wish, cut));
  } catch (error) {
    if (!(error instanceof FormatError || error instanceof LimitError)) throw error;
  }
  return tables;
}

function cutText(text: string): string {
  const most = descriptionBounds.textCharacters;
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}

function takeRows(view: View, { from, rows: most }: DescriptionWish, cut: (text: string) => string): Table {
  const taken: string[][] = [];
  let at = 0;
  let hasMore = false;
  for (const row of view.rows()) {
    if (at >= from + most) {
      hasMore = true;
      break;
    }
    if (at >= from) taken.push(row.map(cut));
    at += 1;
  }
  return { title: view.title, columns: view.columns, from, rows: taken, hasMore };
}

/** Facts of any format as JSON: maps become objects, sets lists, bytes their number, long lists are cut and say so. */
class FactsReader {
  readonly #wish: DescriptionWish;
  readonly #cut: (text: string) => string;
  #nodes = 0;

  constructor(wish: DescriptionWish, cut: (text: string) => string) {
    this.#wish = wish;
    this.#cut = cut;
  }

  read(value: unknown, depth = 0): Json {
    this.#nodes += 1;
    if (depth > maxDepth || this.#nodes > maxNodes) return '…';
    if (typeof value === 'string') return this.#cut(value);
    if (typeof value === 'boolean' || value === null) return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
    if (typeof value === 'bigint') return String(value);
    if (typeof value !== 'object') return null;
    if (ArrayBuffer.isView(value)) return `${String(value.byteLength)} bytes`;
    if (Array.isArray(value) || value instanceof Set)
      return this.#list(Array.from(value as Iterable<unknown>), depth);
    const entries: Iterable<readonly [unknown, unknown]> =
      value instanceof Map ? (value as Map<unknown, unknown>) : Object.entries(value);
    return this.#object(entries, depth);
  }

  #list(items: readonly unknown[], depth: number): Json {
    const { from, rows } = this.#wish;
    const isTable = items.some((item) => typeof item === 'object' && item !== null);
    const shown = isTable ? items.slice(from, from + rows) : items.slice(0, rows);
    const left = items.length - shown.length;
    const read = shown.map((item) => this.read(item, depth + 1));
    return left === 0 ? read : [...read, `… ${String(left)} more`];
  }

  #object(entries: Iterable<readonly [unknown, unknown]>, depth: number): Json {
    const read = new Map<string, Json>();
    let count = 0;
    for (const [key, value] of entries) {
      if (value === undefined || typeof value === 'function') continue;
      if ((count += 1) > this.#wish.rows) {
        read.set('…', 'more');
        break;
      }
      const range = asRange(value);
      read.set(this.#cut(String(key)), range ?? this.read(value, depth + 1));
    }
    return Object.fromEntries(read);
  }
}

/** A range of bytes reads best as one text. */
function asRange(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const keys = Object.keys(value);
  if (keys.length !== 2 || !keys.includes('offset') || !keys.includes('length')) return undefined;
  const { offset, length } = value as ByteRange;
  return `${String(offset)}+${String(length)}`;
}
