import { limits } from '../core/limits.js';

/** What holds the findings of one file that is done. */
export interface FindingsHolder {
  readonly keptFindings: number;
  keepAtMost(findings: number): void;
}

/**
 * Holds the findings of a whole run to a bound: each file keeps its worst, and how many these are is halved until all of
 * them fit. Which number it comes to depends on the findings alone and not on the order in which files are done.
 */
export class RunFindings {
  readonly #holders: FindingsHolder[] = [];
  readonly #most: number;
  readonly #leastPerFile: number;
  #perFile: number = limits.maxFindingsPerFile;
  #kept = 0;

  constructor(most: number = limits.maxFindings, leastPerFile: number = limits.leastFindingsPerFile) {
    this.#most = most;
    this.#leastPerFile = leastPerFile;
  }

  add(holder: FindingsHolder): void {
    this.#holders.push(holder);
    holder.keepAtMost(this.#perFile);
    this.#kept += holder.keptFindings;
    while (this.#kept > this.#most && this.#perFile > this.#leastPerFile) this.#halve();
  }

  #halve(): void {
    this.#perFile = Math.max(this.#leastPerFile, Math.floor(this.#perFile / 2));
    for (const holder of this.#holders) holder.keepAtMost(this.#perFile);
    this.#kept = this.#holders.reduce((sum, holder) => sum + holder.keptFindings, 0);
  }
}
