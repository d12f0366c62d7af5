/** FlatBuffers, table by table (https://flatbuffers.dev/internals/). Fields are given by their number in the schema. */

export type FlatValue =
  | { readonly kind: 'u8' | 'i8' | 'u16' | 'i32' | 'u32' | 'u64'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }
  | { readonly kind: 'ints'; readonly value: readonly number[] }
  | { readonly kind: 'texts'; readonly value: readonly string[] }
  | { readonly kind: 'table'; readonly value: FlatFields }
  | { readonly kind: 'tables'; readonly value: readonly FlatFields[] };

export type FlatFields = Readonly<Record<number, FlatValue>>;

const widths = { u8: 1, i8: 1, u16: 2, i32: 4, u32: 4, u64: 8 } as const;

export const flat = {
  u8: (value: number): FlatValue => ({ kind: 'u8', value }),
  i8: (value: number): FlatValue => ({ kind: 'i8', value }),
  u16: (value: number): FlatValue => ({ kind: 'u16', value }),
  i32: (value: number): FlatValue => ({ kind: 'i32', value }),
  u32: (value: number): FlatValue => ({ kind: 'u32', value }),
  u64: (value: number): FlatValue => ({ kind: 'u64', value }),
  text: (value: string): FlatValue => ({ kind: 'text', value }),
  bytes: (value: Uint8Array): FlatValue => ({ kind: 'bytes', value }),
  ints: (value: readonly number[]): FlatValue => ({ kind: 'ints', value }),
  texts: (value: readonly string[]): FlatValue => ({ kind: 'texts', value }),
  table: (value: FlatFields): FlatValue => ({ kind: 'table', value }),
  tables: (value: readonly FlatFields[]): FlatValue => ({ kind: 'tables', value }),
};

/** A whole buffer: root offset, identifier of four letters, the tables. */
export function flatBuffer(identifier: string, root: FlatFields): Uint8Array {
  const writer = new Writer();
  const rootAt = writer.reserve(4);
  writer.append(Buffer.from(identifier, 'latin1'));
  writer.point(rootAt, writer.table(root));
  return writer.bytes();
}

class Writer {
  #bytes = Buffer.alloc(0);

  bytes(): Uint8Array {
    return new Uint8Array(this.#bytes);
  }

  append(piece: Uint8Array): number {
    const at = this.#bytes.length;
    this.#bytes = Buffer.concat([this.#bytes, piece]);
    return at;
  }

  reserve(length: number): number {
    return this.append(Buffer.alloc(length));
  }

  align(to = 8): void {
    this.reserve((to - (this.#bytes.length % to)) % to);
  }

  point(at: number, target: number): void {
    this.#bytes.writeUInt32LE(target - at, at);
  }

  table(fields: FlatFields): number {
    this.align();
    const entries = Object.entries(fields).map(([field, value]): [number, FlatValue] => [
      Number(field),
      value,
    ]);
    const slots = Math.max(0, ...entries.map(([field]) => field + 1));
    const vtable = this.reserve(4 + 2 * slots);
    this.align();
    const start = this.reserve(8 + 8 * entries.length);
    this.#bytes.writeUInt16LE(4 + 2 * slots, vtable);
    this.#bytes.writeUInt16LE(8 + 8 * entries.length, vtable + 2);
    this.#bytes.writeInt32LE(start - vtable, start);
    entries.forEach(([field, value], index) => {
      const at = start + 8 + 8 * index;
      this.#bytes.writeUInt16LE(at - start, vtable + 4 + 2 * field);
      this.#value(at, value);
    });
    return start;
  }

  #value(at: number, value: FlatValue): void {
    switch (value.kind) {
      case 'text':
      case 'bytes':
        this.point(at, this.#vector(Buffer.from(value.value), value.value.length === 0 ? 0 : undefined));
        break;
      case 'ints':
        this.point(at, this.#ints(value.value));
        break;
      case 'table':
        this.point(at, this.table(value.value));
        break;
      case 'texts':
        this.#offsets(at, value.value, (text) => this.#vector(Buffer.from(text)));
        break;
      case 'tables':
        this.#offsets(at, value.value, (fields) => this.table(fields));
        break;
      default:
        this.#number(at, value.value, widths[value.kind]);
    }
  }

  #number(at: number, value: number, width: number): void {
    const raw = Buffer.alloc(8);
    raw.writeBigUInt64LE(BigInt.asUintN(64, BigInt(value)));
    raw.copy(this.#bytes, at, 0, width);
  }

  #vector(content: Uint8Array, count: number = content.length): number {
    this.align();
    const at = this.reserve(4);
    this.#bytes.writeUInt32LE(count, at);
    this.append(content);
    return at;
  }

  #ints(values: readonly number[]): number {
    const content = Buffer.alloc(4 * values.length);
    values.forEach((value, index) => content.writeInt32LE(value, 4 * index));
    return this.#vector(content, values.length);
  }

  #offsets<T>(at: number, items: readonly T[], write: (item: T) => number): void {
    const vector = this.#vector(Buffer.alloc(4 * items.length), items.length);
    this.point(at, vector);
    items.forEach((item, index) => {
      this.point(vector + 4 + 4 * index, write(item));
    });
  }
}
