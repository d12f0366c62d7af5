import { limits } from '../core/limits.js';
import { compareSeverity } from '../core/severity.js';
import type { PlacedDraft } from './protocol.js';
import { findingsLimit } from './rules/findings-limit.js';
import { scanDraft } from './scan-draft.js';

/** Keeps the worst findings of one file and counts the rest, in bounded memory however many are sent. */
export class FindingCollector {
  readonly #most: number;
  #kept: PlacedDraft[] = [];
  #dropped = 0;

  constructor(most: number = limits.maxFindingsPerFile) {
    this.#most = most;
  }

  /** Findings so far, dropped ones included. */
  get total(): number {
    return this.#kept.length + this.#dropped;
  }

  add(placed: PlacedDraft): void {
    this.#kept.push(placed);
    if (this.#kept.length >= 2 * this.#most) this.#dropMildest();
  }

  clear(): void {
    this.#kept = [];
    this.#dropped = 0;
  }

  /** What was kept, and one finding about what was not. */
  result(): readonly PlacedDraft[] {
    if (this.#kept.length > this.#most) this.#dropMildest();
    if (this.#dropped === 0) return this.#kept;
    const message = `${String(this.#dropped)} more findings of this file are not shown; the worst are`;
    return [
      ...this.#kept,
      { member: [], draft: scanDraft(findingsLimit, { message, data: { dropped: this.#dropped } }) },
    ];
  }

  /** Sorting is stable, so of equally bad findings the first ones stay. */
  #dropMildest(): void {
    const sorted = this.#kept.toSorted((a, b) => compareSeverity(a.draft.severity, b.draft.severity));
    this.#dropped += sorted.length - this.#most;
    this.#kept = sorted.slice(0, this.#most);
  }
}
