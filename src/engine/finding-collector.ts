import { limits } from '../core/limits.js';
import { compareSeverity } from '../core/severity.js';
import type { PlacedDraft } from './protocol.js';
import { findingsLimit } from './rules/findings-limit.js';
import { scanDraft } from './scan-draft.js';

/** Characters of one file's findings in memory: far above what honest findings need. CWE-770. */
const maxFindingCharacters = 64 * 2 ** 20;

/** Keeps the worst findings of one file and counts the rest, in bounded memory however many are sent. */
export class FindingCollector {
  #most: number;
  readonly #mostCharacters: number;
  #kept: PlacedDraft[] = [];
  #characters = 0;
  #dropped = 0;

  constructor(most: number = limits.maxFindingsPerFile, mostCharacters = maxFindingCharacters) {
    this.#most = most;
    this.#mostCharacters = mostCharacters;
  }

  /** Findings so far, dropped ones included. */
  get total(): number {
    return this.#kept.length + this.#dropped;
  }

  add(placed: PlacedDraft): void {
    this.#kept.push(placed);
    this.#characters += characters(placed);
    if (this.#kept.length >= 2 * this.#most) this.#dropMildest(this.#most);
    if (this.#characters > this.#mostCharacters) this.#dropMildest(Math.ceil(this.#kept.length / 2));
  }

  /** Findings that are held. */
  get kept(): number {
    return this.#kept.length;
  }

  /** From now on no more than so many are kept; what was kept beyond them is counted only. */
  keepAtMost(most: number): void {
    this.#most = Math.min(this.#most, most);
    if (this.#kept.length > this.#most) this.#dropMildest(this.#most);
  }

  clear(): void {
    this.#kept = [];
    this.#characters = 0;
    this.#dropped = 0;
  }

  /** What was kept, and one finding about what was not. */
  result(): readonly PlacedDraft[] {
    if (this.#kept.length > this.#most) this.#dropMildest(this.#most);
    if (this.#dropped === 0) return this.#kept;
    const message = `${String(this.#dropped)} more findings of this file are not shown; the worst are`;
    return [
      ...this.#kept,
      { member: [], draft: scanDraft(findingsLimit, { message, data: { dropped: this.#dropped } }) },
    ];
  }

  /** Sorting is stable, so of equally bad findings the first ones stay. */
  #dropMildest(most: number): void {
    const sorted = this.#kept.toSorted((a, b) => compareSeverity(a.draft.severity, b.draft.severity));
    this.#dropped += sorted.length - most;
    this.#kept = sorted.slice(0, most);
    this.#characters = this.#kept.reduce((sum, placed) => sum + characters(placed), 0);
  }
}

function characters(placed: PlacedDraft): number {
  return JSON.stringify(placed).length;
}
