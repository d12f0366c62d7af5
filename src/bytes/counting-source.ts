import type { ByteSource } from '../core/types.js';
import { SliceSource } from './slice-source.js';

/** Tells how much was really read: for the report's `bytes_read`, and for tests that tensors are skipped. */
export class CountingSource implements ByteSource {
  readonly name: string;
  readonly size: number;
  readonly #inner: ByteSource;
  readonly #onRead: (bytes: number) => void;

  /** @param onRead is told the bytes of each read that succeeded */
  constructor(inner: ByteSource, onRead: (bytes: number) => void) {
    this.name = inner.name;
    this.size = inner.size;
    this.#inner = inner;
    this.#onRead = onRead;
  }

  read(offset: number, length: number): Uint8Array {
    const bytes = this.#inner.read(offset, length);
    this.#onRead(length);
    return bytes;
  }

  isAtHand(offset: number, length: number): boolean {
    return this.#inner.isAtHand?.(offset, length) ?? true;
  }

  slice(offset: number, length: number, name: string = this.name): ByteSource {
    return new SliceSource(this, offset, length, name);
  }
}
