import type { ByteRange } from '../../core/types.js';
import type { ZipDisagreement, ZipDisagreementKind } from './zip-directory.js';

/** Members that a disagreement names; the rest is counted. */
const maxNamedMembers = 3;

interface Tally {
  readonly at: ByteRange;
  readonly members: string[];
  readonly detail: string;
  count: number;
}

/** Collects disagreements by kind, so that a thousand equal ones stay one. */
export class Disagreements {
  readonly #tallies = new Map<ZipDisagreementKind, Tally>();
  readonly #compared = new Map<ZipDisagreementKind, number>();

  add(kind: ZipDisagreementKind, at: ByteRange, member?: string, detail = ''): void {
    const tally = this.#tallies.get(kind) ?? { at, members: [], detail, count: 0 };
    tally.count += 1;
    if (member !== undefined && tally.members.length < maxNamedMembers) tally.members.push(member);
    this.#tallies.set(kind, tally);
  }

  /** Compares one more thing, which counts for `isEverywhere` even where it agrees. */
  compare(kind: ZipDisagreementKind, agrees: boolean, at: ByteRange, member: string): void {
    this.#compared.set(kind, (this.#compared.get(kind) ?? 0) + 1);
    if (!agrees) this.add(kind, at, member);
  }

  has(...kinds: readonly ZipDisagreementKind[]): boolean {
    return kinds.some((kind) => this.#tallies.has(kind));
  }

  /** By kind, in alphabetical order. */
  list(): ZipDisagreement[] {
    return [...this.#tallies]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, tally]) => ({ kind, ...tally, isEverywhere: tally.count === this.#compared.get(kind) }));
  }
}
