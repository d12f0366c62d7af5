import type { ByteSource } from '../core/types.js';
import { checkRange } from './bounds.js';
import { SliceSource } from './slice-source.js';

/** Bytes that are already in memory: decoded members and tests. Reads are views, not copies. */
export class MemorySource implements ByteSource {
  readonly name: string;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, name: string) {
    this.name = name;
    this.#bytes = bytes;
  }

  get size(): number {
    return this.#bytes.length;
  }

  read(offset: number, length: number): Uint8Array {
    checkRange(this.name, this.size, offset, length);
    return this.#bytes.subarray(offset, offset + length);
  }

  slice(offset: number, length: number, name: string = this.name): ByteSource {
    return new SliceSource(this, offset, length, name);
  }
}
