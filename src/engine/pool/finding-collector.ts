import { limits } from '../../core/limits.js';
import { compareSeverity, severities } from '../../core/severity.js';
import type { Severity } from '../../core/types.js';
import type { PlacedDraft } from '../protocol.js';
import { findingsLimit } from '../rules/findings-limit.js';
import { scanDraft } from '../scan-draft.js';

interface Kept {
  readonly placed: PlacedDraft;
  readonly characters: number;
}

/** Keeps the worst findings of one file and counts the rest, in bounded memory however many are sent. */
export class FindingCollector {
  #most: number;
  #mostCharacters: number;
  #kept: Kept[] = [];
  #characters = 0;
  readonly #dropped = new Map<Severity, number>();

  constructor(
    most: number = limits.maxFindingsPerFile,
    mostCharacters: number = limits.maxFileFindingCharacters,
  ) {
    this.#most = most;
    this.#mostCharacters = mostCharacters;
  }

  /** Findings so far, dropped ones included. */
  get total(): number {
    return this.#kept.length + this.#droppedCount;
  }

  /** @param characters how long it is as JSON */
  add(placed: PlacedDraft, characters = JSON.stringify(placed).length): void {
    this.#kept.push({ placed, characters });
    this.#characters += characters;
    if (this.#kept.length >= 2 * this.#most) this.#dropMildest(this.#mostCharacters);
    if (this.#characters > this.#mostCharacters) this.#dropMildest(this.#mostCharacters / 2);
  }

  /** Findings that are held. */
  get kept(): number {
    return this.#kept.length;
  }

  /** Characters of what is held, as JSON. */
  get keptCharacters(): number {
    return this.#characters;
  }

  /** From now on no more than so many are kept, and one at least; what was kept beyond them is counted only. */
  keepAtMost(most: number, characters: number): void {
    this.#most = Math.min(this.#most, most);
    this.#mostCharacters = Math.min(this.#mostCharacters, characters);
    if (this.#kept.length > this.#most || this.#characters > this.#mostCharacters)
      this.#dropMildest(this.#mostCharacters);
  }

  clear(): void {
    this.#kept = [];
    this.#characters = 0;
    this.#dropped.clear();
  }

  /** What was kept, and one finding about what was not. */
  result(): readonly PlacedDraft[] {
    if (this.#kept.length > this.#most) this.#dropMildest(this.#mostCharacters);
    const kept = this.#kept.map(({ placed }) => placed);
    const dropped = this.#droppedCount;
    if (dropped === 0) return kept;
    const message = `${String(dropped)} more findings of this file are not shown; the worst are`;
    const data = { dropped, dropped_by_severity: Object.fromEntries(this.#dropped) };
    return [...kept, { member: [], draft: scanDraft(findingsLimit, { message, data }) }];
  }

  get #droppedCount(): number {
    return severities.reduce((sum, severity) => sum + (this.#dropped.get(severity) ?? 0), 0);
  }

  /** Sorting is stable, so of equally bad findings the first ones stay. */
  #dropMildest(mostCharacters: number): void {
    this.#kept.sort((a, b) => compareSeverity(a.placed.draft.severity, b.placed.draft.severity));
    for (const { placed, characters } of this.#kept.splice(this.#fitting(mostCharacters))) {
      const { severity } = placed.draft;
      this.#dropped.set(severity, (this.#dropped.get(severity) ?? 0) + 1);
      this.#characters -= characters;
    }
  }

  /** How many of the first fit into both bounds; the worst one always does. */
  #fitting(mostCharacters: number): number {
    let [count, characters] = [0, 0];
    for (const kept of this.#kept) {
      characters += kept.characters;
      if (count >= this.#most || (count > 0 && characters > mostCharacters)) break;
      count += 1;
    }
    return count;
  }
}
