import { limits } from '../core/limits.js';

/** What holds the findings of one file that is done. */
export interface FindingsHolder {
  readonly keptFindings: number;
  /** Of them, as JSON. */
  readonly keptCharacters: number;
  keepAtMost(findings: number, characters: number): void;
}

interface Bounds {
  readonly findings: number;
  readonly characters: number;
  readonly leastFindings: number;
}

const runBounds: Bounds = {
  findings: limits.maxFindings,
  characters: limits.maxFindingCharacters,
  leastFindings: limits.leastFindingsPerFile,
};
/** What every file may keep: the longest that one finding can be is little more. */
const leastCharacters = 65_536;

/**
 * Holds the findings of a whole run to bounds: each file keeps its worst, and how much this is is halved until all of it
 * fits. What it comes to depends on the findings alone and not on the order in which files are done.
 */
export class RunFindings {
  readonly #holders: FindingsHolder[] = [];
  readonly #bounds: Bounds;
  #perFile: number = limits.maxFindingsPerFile;
  #charactersPerFile: number = limits.maxFileFindingCharacters;
  #kept = 0;
  #characters = 0;

  constructor(bounds: Partial<Bounds> = {}) {
    this.#bounds = { ...runBounds, ...bounds };
  }

  add(holder: FindingsHolder): void {
    this.#holders.push(holder);
    holder.keepAtMost(this.#perFile, this.#charactersPerFile);
    this.#kept += holder.keptFindings;
    this.#characters += holder.keptCharacters;
    while (this.#isTooMuch) this.#halve();
  }

  get #isTooMuch(): boolean {
    const { findings, characters, leastFindings } = this.#bounds;
    return (
      (this.#kept > findings && this.#perFile > leastFindings) ||
      (this.#characters > characters && this.#charactersPerFile > leastCharacters)
    );
  }

  #halve(): void {
    this.#perFile = Math.max(this.#bounds.leastFindings, Math.floor(this.#perFile / 2));
    this.#charactersPerFile = Math.max(leastCharacters, Math.floor(this.#charactersPerFile / 2));
    for (const holder of this.#holders) holder.keepAtMost(this.#perFile, this.#charactersPerFile);
    this.#kept = this.#holders.reduce((sum, holder) => sum + holder.keptFindings, 0);
    this.#characters = this.#holders.reduce((sum, holder) => sum + holder.keptCharacters, 0);
  }
}
