import type { ByteSource } from '../core/types.js';
import { SliceSource } from './slice-source.js';

/** The longest read that is kept, and how many: the head and the end that one format after another asks for. */
const maxKeptBytes = 65_536;
const maxKeptReads = 4;

/**
 * Tells how much was really read: for the report's `bytes_read`, and for tests that tensors are skipped. The last short
 * reads are kept, so that formats which look at the same head in turn cost one read of it.
 */
export class CountingSource implements ByteSource {
  readonly name: string;
  readonly size: number;
  readonly #inner: ByteSource;
  readonly #onRead: (bytes: number) => void;
  readonly #kept: { readonly offset: number; readonly bytes: Uint8Array }[] = [];

  /** @param onRead is told the bytes of each read that succeeded */
  constructor(inner: ByteSource, onRead: (bytes: number) => void) {
    this.name = inner.name;
    this.size = inner.size;
    this.#inner = inner;
    this.#onRead = onRead;
  }

  read(offset: number, length: number): Uint8Array {
    const kept = this.#keptBytes(offset, length);
    if (kept !== undefined) return kept;
    const bytes = this.#inner.read(offset, length);
    this.#onRead(length);
    if (length <= maxKeptBytes) this.#keep(offset, bytes);
    return bytes;
  }

  slice(offset: number, length: number, name: string = this.name): ByteSource {
    return new SliceSource(this, offset, length, name);
  }

  #keptBytes(offset: number, length: number): Uint8Array | undefined {
    // What is no range is for the source itself to refuse.
    if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(length) || length <= 0) return undefined;
    for (const { offset: first, bytes } of this.#kept) {
      const start = offset - first;
      if (start >= 0 && start + length <= bytes.length) return bytes.subarray(start, start + length);
    }
    return undefined;
  }

  #keep(offset: number, bytes: Uint8Array): void {
    this.#kept.push({ offset, bytes });
    if (this.#kept.length > maxKeptReads) this.#kept.shift();
  }
}
