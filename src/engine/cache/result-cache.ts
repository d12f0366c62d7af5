import { createHash } from 'node:crypto';
import { type CachedResult, cacheKey } from './cached-result.js';

export interface CacheFigures {
  /** Files whose result was there. */
  readonly known: number;
  /** Of those, files that were scanned all the same, to be sure. */
  readonly checked: number;
  /** Of those, files of which scanning said something else. */
  readonly different: number;
  /** Results that were kept for later runs. */
  readonly kept: number;
}

export interface ResultCacheOptions {
  /** `read`: known results stand for scans. `write`: everything is scanned, and kept. */
  readonly mode: 'read' | 'write';
  readonly results?: readonly CachedResult[];
  /** Decides which known results are checked; whoever fills the cache should not know it. */
  readonly seed: string;
}

/** One in so many known results is checked against a scan; at least one a run. */
const sampledOneIn = 50;

/** Results by content, for one run. Reads and writes no file. */
export class ResultCache {
  readonly mode: 'read' | 'write';
  readonly #seed: string;
  readonly #results: ReadonlyMap<string, CachedResult>;
  readonly #kept = new Map<string, CachedResult>();
  #known = 0;
  #checked = 0;
  #different = 0;

  constructor({ mode, results = [], seed }: ResultCacheOptions) {
    this.mode = mode;
    this.#seed = seed;
    this.#results = new Map(results.map((result) => [cacheKey(result), result]));
  }

  get isEmpty(): boolean {
    return this.#results.size === 0;
  }

  get figures(): CacheFigures {
    const [known, checked, different] = [this.#known, this.#checked, this.#different];
    return { known, checked, different, kept: this.#kept.size };
  }

  /** What was kept in this run. */
  get kept(): readonly CachedResult[] {
    return [...this.#kept.values()];
  }

  find(sha256: string, name: string): CachedResult | undefined {
    return this.#results.get(cacheKey({ sha256, name }));
  }

  keep(result: CachedResult): void {
    if (this.mode === 'write') this.#kept.set(cacheKey(result), result);
  }

  /** Which of the known results are checked against a scan. */
  sample<Known extends { readonly result: CachedResult }>(known: readonly Known[]): ReadonlySet<Known> {
    this.#known += known.length;
    const drawn = known.map((one) => ({ one, lot: this.#lot(one.result) }));
    const sampled = drawn.filter(({ lot }) => lot % sampledOneIn === 0);
    const least = drawn.toSorted((a, b) => a.lot - b.lot).slice(0, 1);
    const chosen = sampled.length > 0 ? sampled : least;
    this.#checked += chosen.length;
    return new Set(chosen.map(({ one }) => one));
  }

  /** From here on nothing that is in the cache is believed. */
  distrust(different: number): void {
    this.#different += different;
    this.#known = this.#checked;
  }

  #lot(result: CachedResult): number {
    return createHash('sha256')
      .update(`${this.#seed}\0${cacheKey(result)}`)
      .digest()
      .readUIntBE(0, 6);
  }
}
