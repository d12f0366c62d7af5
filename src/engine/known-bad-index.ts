import type { Draft } from '../core/types.js';
import type { KnownBadHash, KnownBadList } from './known-bad.js';
import { knownBad } from './rules/known-bad.js';
import { scanDraft } from './scan-draft.js';

interface Entry extends KnownBadHash {
  readonly list: string;
}

/** All lists of a run, indexed for look-ups by size and by hash. */
export class KnownBadIndex {
  readonly #byHash = new Map<string, Entry[]>();
  readonly #sizes = new Set<number>();
  #anySize = false;

  constructor(lists: readonly KnownBadList[]) {
    for (const list of lists) {
      for (const hash of list.hashes) this.#add({ ...hash, list: list.name });
    }
  }

  /** Whether a file of `size` bytes could match at all; hashing is the slowest pass over a file. */
  wantsHash(size: number): boolean {
    return this.#anySize || this.#sizes.has(size);
  }

  /** @param size bytes of the file that has this hash */
  match(sha256: string, size: number): Draft | undefined {
    const entry = this.#byHash.get(sha256)?.find((known) => known.size === null || known.size === size);
    if (entry === undefined) return undefined;
    const note = entry.note === '' ? '' : ` (${entry.note})`;
    return scanDraft(knownBad, {
      message: `${knownBad.title}: its SHA-256 is on the list ${entry.list}${note}`,
      key: sha256,
      data: { sha256, list: entry.list, note: entry.note },
    });
  }

  #add(entry: Entry): void {
    const same = this.#byHash.get(entry.sha256);
    if (same === undefined) this.#byHash.set(entry.sha256, [entry]);
    else same.push(entry);
    if (entry.size === null) this.#anySize = true;
    else this.#sizes.add(entry.size);
  }
}
