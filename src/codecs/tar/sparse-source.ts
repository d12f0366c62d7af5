import { checkRange } from '../../bytes/bounds.js';
import { SliceSource } from '../../bytes/slice-source.js';
import type { ByteSource } from '../../core/types.js';
import type { SparsePart } from './tar-entry.js';

/** Content of which only parts stand in the archive; what is between is zero. */
export class SparseSource implements ByteSource {
  readonly name: string;
  readonly size: number;
  readonly #data: ByteSource;
  readonly #parts: readonly SparsePart[];

  /** @param data the parts one after another */
  constructor(name: string, size: number, data: ByteSource, parts: readonly SparsePart[]) {
    this.name = name;
    this.size = size;
    this.#data = data;
    this.#parts = parts;
  }

  read(offset: number, length: number): Uint8Array {
    checkRange(this.name, this.size, offset, length);
    const result = new Uint8Array(length);
    let stored = 0;
    for (const part of this.#parts) {
      const start = Math.max(offset, part.offset);
      const end = Math.min(offset + length, part.offset + part.length);
      if (start < end) result.set(this.#data.read(stored + start - part.offset, end - start), start - offset);
      stored += part.length;
    }
    return result;
  }

  slice(offset: number, length: number, name: string = this.name): ByteSource {
    return new SliceSource(this, offset, length, name);
  }
}
