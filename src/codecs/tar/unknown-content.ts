import { limits } from '../../core/limits.js';
import type { ByteSource, ParseContext } from '../../core/types.js';
import type { TarEntry } from './tar-entry.js';

/**
 * Follows what an archive holds that no format knows, as its headers come by. What comes out of a compressed archive
 * and is neither known nor short of a bomb need not be decoded to its end: nothing in it can declare it any more.
 */
export class UnknownContent {
  readonly #source: ByteSource;
  readonly #recognises: NonNullable<ParseContext['recognises']>;
  readonly #most: number;
  #unknown = 0;

  /** @param packedBytes what the archive takes where it is packed */
  constructor(source: ByteSource, packedBytes: number, recognises: NonNullable<ParseContext['recognises']>) {
    this.#source = source;
    this.#recognises = recognises;
    this.#most = Math.max(limits.maxUnexplainedBytes, limits.maxExpansion * packedBytes);
  }

  /** Whether the archive is long enough to be a bomb. */
  get isSuspicious(): boolean {
    return this.#source.size > this.#most;
  }

  /** Whether the archive may still be none, with this member in it. */
  take({ name, data }: TarEntry): boolean {
    const head = this.#source.slice(data.offset, Math.min(data.length, limits.maxUnexplainedBytes), name);
    if (!this.#recognises(head, name)) this.#unknown += data.length;
    return this.#unknown <= this.#most;
  }
}
