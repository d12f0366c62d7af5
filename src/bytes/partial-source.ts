import type { ByteRange, ByteSource } from '../core/types.js';
import { checkRange } from './bounds.js';
import { SliceSource } from './slice-source.js';

/** A read of bytes that are not here yet. */
class AbsentRangeError extends Error {
  override readonly name = 'AbsentRangeError';
}

/** More ranges than this come in the next round. */
const maxAbsentRanges = 64;

/** A file of which only parts are at hand. Remembers what was asked for in vain, whatever becomes of the error. */
export class PartialSource implements ByteSource {
  readonly name: string;
  readonly size: number;
  readonly #inner: ByteSource;
  readonly #present: readonly ByteRange[];
  readonly #absent: ByteRange[] = [];

  /** @param present ranges at hand; neither touching nor overlapping */
  constructor(inner: ByteSource, present: readonly ByteRange[]) {
    this.name = inner.name;
    this.size = inner.size;
    this.#inner = inner;
    this.#present = present;
  }

  get absent(): readonly ByteRange[] {
    return this.#absent;
  }

  /** @throws AbsentRangeError */
  read(offset: number, length: number): Uint8Array {
    checkRange(this.name, this.size, offset, length);
    if (length > 0 && !this.#isPresent(offset, length)) {
      if (this.#absent.length < maxAbsentRanges) this.#absent.push({ offset, length });
      throw new AbsentRangeError(`${String(length)} bytes at ${String(offset)} are not here`);
    }
    return this.#inner.read(offset, length);
  }

  slice(offset: number, length: number, name: string = this.name): ByteSource {
    return new SliceSource(this, offset, length, name);
  }

  #isPresent(offset: number, length: number): boolean {
    return this.#present.some(
      (range) => range.offset <= offset && offset + length <= range.offset + range.length,
    );
  }
}
