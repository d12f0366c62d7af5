import type { Budget, ByteRange } from '../../core/types.js';
import type { Overlap, SafetensorsEntry } from './facts.js';

export interface Layout {
  readonly overlaps: readonly Overlap[];
  /** In the data, from its start. */
  readonly unclaimed: readonly ByteRange[];
  /** The same of what tensors claim, adjacent ones as one. */
  readonly claimed: readonly ByteRange[];
  /** Where the last tensor ends. */
  readonly end: number;
}

/** Overlaps and gaps that are kept; the first ones show what is the matter. */
const maxKept = 100;

/** Lays the entries side by side: each byte of the data must belong to exactly one of them. */
export function layOut(entries: readonly SafetensorsEntry[], dataBytes: number, budget: Budget): Layout {
  const overlaps: Overlap[] = [];
  const unclaimed: ByteRange[] = [];
  const claimed: ByteRange[] = [];
  let start = 0;
  let end = 0;
  let last: SafetensorsEntry | undefined;
  const sorted = entries
    .filter((entry) => entry.begin <= entry.end)
    .sort((a, b) => a.begin - b.begin || a.end - b.end);
  for (const entry of sorted) {
    budget.check();
    if (entry.begin > end) {
      keep(unclaimed, { offset: end, length: entry.begin - end });
      claimed.push({ offset: start, length: end - start });
      start = entry.begin;
    }
    if (entry.begin < end && last !== undefined) keep(overlaps, { first: last, second: entry });
    if (entry.end < end) continue;
    end = entry.end;
    last = entry;
  }
  if (end < dataBytes) unclaimed.push({ offset: end, length: dataBytes - end });
  claimed.push({ offset: start, length: end - start });
  const within = (ranges: readonly ByteRange[]): ByteRange[] =>
    ranges.flatMap((range) => inside(range, dataBytes));
  return { overlaps, unclaimed: within(unclaimed), claimed: within(claimed), end };
}

function keep<Item>(list: Item[], item: Item): void {
  if (list.length < maxKept) list.push(item);
}

function inside({ offset, length }: ByteRange, size: number): ByteRange[] {
  return offset >= size ? [] : [{ offset, length: Math.min(length, size - offset) }];
}
