/** The few pieces of FlatBuffers that the core of a model needs: https://flatbuffers.dev/internals/ */
import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource } from '../../core/types.js';

const maxTextBytes = 16 * 2 ** 20;
const maxItems = 100_000;

/** A table of a buffer: its fields are found through its vtable, every offset is held to the buffer. */
export class FlatTable {
  readonly #source: ByteSource;
  readonly #at: number;
  readonly #vtable: number;
  readonly #vtableBytes: number;

  /** @throws FormatError `bad-table`, `unexpected-end` */
  constructor(source: ByteSource, at: number) {
    this.#source = source;
    this.#at = at;
    this.#vtable = at - this.#view(at, 4).getInt32(0, true);
    this.#vtableBytes = this.#view(this.#vtable, 4).getUint16(0, true);
    if (this.#vtableBytes < 4 || this.#vtableBytes % 2 !== 0)
      throw new FormatError('bad-table', { offset: at, length: 4 }, 'a table has no table of its fields');
  }

  static root(source: ByteSource): FlatTable {
    const bytes = source.read(0, 4);
    return new FlatTable(source, new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true));
  }

  /** Undefined where the field is absent. */
  text(field: number): string | undefined {
    const at = this.#target(field);
    return at === undefined ? undefined : this.#text(at);
  }

  texts(field: number, budget: Budget): string[] {
    return this.#items(field, budget).map((at) => this.#text(at));
  }

  tables(field: number, budget: Budget): FlatTable[] {
    return this.#items(field, budget).map((at) => new FlatTable(this.#source, at));
  }

  /** Where the items of a vector of offsets lead. */
  #items(field: number, budget: Budget): number[] {
    const at = this.#target(field);
    if (at === undefined) return [];
    const count = this.#view(at, 4).getUint32(0, true);
    if (count > maxItems)
      throw new FormatError(
        'impossible-count',
        { offset: at, length: 4 },
        `${String(count)} items are too many`,
      );
    return Array.from({ length: count }, (_, index) => {
      budget.check();
      return this.#follow(at + 4 + index * 4);
    });
  }

  #target(field: number): number | undefined {
    const slot = 4 + field * 2;
    if (slot + 2 > this.#vtableBytes) return undefined;
    const offset = this.#view(this.#vtable + slot, 2).getUint16(0, true);
    return offset === 0 ? undefined : this.#follow(this.#at + offset);
  }

  #follow(at: number): number {
    return at + this.#view(at, 4).getUint32(0, true);
  }

  #text(at: number): string {
    const length = Math.min(this.#view(at, 4).getUint32(0, true), maxTextBytes);
    return Buffer.from(this.#source.read(at + 4, length)).toString('utf8');
  }

  #view(at: number, length: number): DataView {
    const bytes = this.#source.read(at, length);
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
}
