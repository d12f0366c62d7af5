import type { FlatTable } from '../../codecs/flatbuffers/flat-table.js';
import type { ByteRange, ByteSource } from '../../core/types.js';
import * as fields from './fields.js';
import type { ModelNotes } from './model-notes.js';

/** Where the contents of tensors, metadata and options lie: in their own tables, or behind all tables. */
export class ModelBuffers {
  /** By number; undefined where a buffer is empty or lies outside the file. */
  readonly ranges: (ByteRange | undefined)[] = [];
  readonly #source: ByteSource;
  readonly #notes: ModelNotes;
  /** The end of what lies behind the tables. */
  end = 0;

  constructor(source: ByteSource, notes: ModelNotes) {
    this.#source = source;
    this.#notes = notes;
  }

  read(root: FlatTable): void {
    let index = 0;
    for (const table of root.tables(fields.model.buffers)) {
      this.ranges.push(this.#rangeOf(table, `buffer ${String(index)}`));
      index += 1;
    }
  }

  #rangeOf(table: FlatTable, place: string): ByteRange | undefined {
    const range = contentOf(table, fields.buffer);
    if (range === undefined || this.claim(range)) return range;
    const detail = `it lies at ${String(range.offset)} with ${String(range.length)} bytes, the file has ${String(this.#source.size)}`;
    this.#notes.issue('buffer', place, detail, table.at);
    return undefined;
  }

  /** Counts a range to the model; false where it ends outside the file. */
  claim({ offset, length }: ByteRange): boolean {
    if (offset + length > this.#source.size) return false;
    this.end = Math.max(this.end, offset + length);
    return true;
  }
}

/** Bytes that a table holds itself in `data`, or says to lie at `offset` of the file. */
export function contentOf(
  table: FlatTable,
  { data, offset, size }: { readonly data: number; readonly offset: number; readonly size: number },
): ByteRange | undefined {
  const inside = table.vector(data, 1)?.at;
  const start = table.u64(offset) ?? 0;
  // Offsets 0 and 1 are how writers say "none": https://github.com/tensorflow/tensorflow schema.fbs, Buffer.
  return inside ?? (start > 1 ? { offset: start, length: table.u64(size) ?? 0 } : undefined);
}
