/** FlatBuffers, read in place and verified on every step: https://flatbuffers.dev/internals/ */
import { headText } from '../../bytes/head-text.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteRange, ByteSource } from '../../core/types.js';
import { Window } from '../../bytes/window.js';

const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const checkEvery = 1024;
/** soffset to the vtable. */
const tableHeadBytes = 4;
/** vtable size and table size. */
const vtableHeadBytes = 4;
const identifierAt = 4;
const identifierBytes = 4;

/** The four letters behind the root offset that a schema's `file_identifier` sets. */
export function flatIdentifier(head: Uint8Array): string {
  return headText(head).slice(identifierAt, identifierAt + identifierBytes);
}

/** A buffer of FlatBuffers. Offsets are relative to its own start, so embed one by slicing the source. */
export class FlatBuffer {
  readonly #window: Window;
  readonly #budget: Budget;
  #visits = 0;
  /** The highest byte that anything read so far reaches: what follows is not part of the tables that were walked. */
  #reach = 0;

  constructor(source: ByteSource, budget: Budget) {
    this.#window = new Window(source);
    this.#budget = budget;
  }

  get size(): number {
    return this.#window.size;
  }

  get reach(): number {
    return this.#reach;
  }

  /** @throws FormatError `bad-flatbuffer` where the root offset leads to no table */
  root(): FlatTable {
    return this.table(this.follow(0));
  }

  /** @throws FormatError, LimitError maxFlatbufferVisits */
  table(offset: number): FlatTable {
    this.charge();
    const vtable = offset - this.i32(offset);
    this.require(vtable, vtableHeadBytes);
    const vtableBytes = this.u16(vtable);
    const tableBytes = this.u16(vtable + 2);
    if (vtableBytes < vtableHeadBytes || vtableBytes % 2 !== 0)
      throw this.bad(vtable, `a vtable of ${String(vtableBytes)} bytes`);
    if (tableBytes < tableHeadBytes) throw this.bad(offset, `a table of ${String(tableBytes)} bytes`);
    this.require(vtable, vtableBytes);
    this.require(offset, tableBytes);
    return new FlatTable(this, offset, vtable, vtableBytes, tableBytes);
  }

  /** The target of the unsigned offset that stands at a place. */
  follow(at: number): number {
    const target = at + this.u32(at);
    this.require(target, 4);
    return target;
  }

  /** Holds a range to the buffer. @throws FormatError `bad-flatbuffer` */
  require(offset: number, length: number): void {
    if (offset < 0 || length < 0 || offset + length > this.size)
      throw this.bad(offset, `${String(length)} bytes at ${String(offset)} are not inside it`);
    this.#reach = Math.max(this.#reach, offset + length);
  }

  bad(offset: number, detail: string): FormatError {
    const at = { offset: Math.min(Math.max(offset, 0), this.size), length: 0 };
    return new FormatError('bad-flatbuffer', at, `the flatbuffer is damaged: ${detail}`);
  }

  charge(): void {
    this.#visits += 1;
    if (this.#visits % checkEvery === 0) this.#budget.check();
    const most = limits.maxFlatbufferVisits;
    if (this.#visits > most)
      throw new LimitError('maxFlatbufferVisits', most, 'the flatbuffer has too many tables and elements');
  }

  bytes(offset: number, length: number): Uint8Array {
    this.require(offset, length);
    return this.#window.read(offset, length);
  }

  u8(offset: number): number {
    this.require(offset, 1);
    return this.#window.u8(offset);
  }

  u16(offset: number): number {
    return this.u8(offset) | (this.u8(offset + 1) << 8);
  }

  u32(offset: number): number {
    return this.u16(offset) + this.u16(offset + 2) * 65_536;
  }

  i32(offset: number): number {
    return this.u32(offset) | 0;
  }

  /** Inexact above 2^53, where no offset of a file is. */
  u64(offset: number): number {
    return this.u32(offset) + this.u32(offset + 4) * 2 ** 32;
  }

  i64(offset: number): number {
    return Number(BigInt.asIntN(64, BigInt(this.u32(offset)) | (BigInt(this.u32(offset + 4)) << 32n)));
  }
}

/** One table; fields are asked for by their number in the schema. Absent fields are undefined. */
export class FlatTable {
  readonly #buffer: FlatBuffer;
  readonly #offset: number;
  readonly #vtable: number;
  readonly #vtableBytes: number;
  readonly #tableBytes: number;

  constructor(buffer: FlatBuffer, offset: number, vtable: number, vtableBytes: number, tableBytes: number) {
    this.#buffer = buffer;
    this.#offset = offset;
    this.#vtable = vtable;
    this.#vtableBytes = vtableBytes;
    this.#tableBytes = tableBytes;
  }

  /** Where the table itself stands. */
  get at(): ByteRange {
    return { offset: this.#offset, length: this.#tableBytes };
  }

  u8(field: number): number | undefined {
    const at = this.#place(field, 1);
    return at === undefined ? undefined : this.#buffer.u8(at);
  }

  i8(field: number): number | undefined {
    const value = this.u8(field);
    return value === undefined ? undefined : (value << 24) >> 24;
  }

  u16(field: number): number | undefined {
    const at = this.#place(field, 2);
    return at === undefined ? undefined : this.#buffer.u16(at);
  }

  i32(field: number): number | undefined {
    const at = this.#place(field, 4);
    return at === undefined ? undefined : this.#buffer.i32(at);
  }

  u32(field: number): number | undefined {
    const at = this.#place(field, 4);
    return at === undefined ? undefined : this.#buffer.u32(at);
  }

  u64(field: number): number | undefined {
    const at = this.#place(field, 8);
    return at === undefined ? undefined : this.#buffer.u64(at);
  }

  i64(field: number): number | undefined {
    const at = this.#place(field, 8);
    return at === undefined ? undefined : this.#buffer.i64(at);
  }

  /** @throws FormatError, LimitError */
  table(field: number): FlatTable | undefined {
    const at = this.#place(field, 4);
    return at === undefined ? undefined : this.#buffer.table(this.#buffer.follow(at));
  }

  /** At most `maxBytes` of a text; undecodable bytes become U+FFFD. */
  text(field: number, maxBytes: number = limits.maxNameCharacters): string | undefined {
    const vector = this.vector(field, 1);
    return vector && vector.text(maxBytes);
  }

  /** A vector of elements of a fixed size; of offsets (4 bytes) where the elements are tables or texts. */
  vector(field: number, elementBytes: number): FlatVector | undefined {
    const at = this.#place(field, 4);
    if (at === undefined) return undefined;
    const start = this.#buffer.follow(at);
    const count = this.#buffer.u32(start);
    this.#buffer.require(start + 4, count * elementBytes);
    return new FlatVector(this.#buffer, start + 4, count, elementBytes);
  }

  /** The tables of a vector. @throws FormatError, LimitError */
  *tables(field: number): Generator<FlatTable> {
    const vector = this.vector(field, 4);
    for (let index = 0; index < (vector?.count ?? 0); index += 1)
      if (vector !== undefined) yield vector.table(index);
  }

  #place(field: number, bytes: number): number | undefined {
    const slot = vtableHeadBytes + 2 * field;
    if (slot + 2 > this.#vtableBytes) return undefined;
    const relative = this.#buffer.u16(this.#vtable + slot);
    if (relative === 0) return undefined;
    if (relative + bytes > this.#tableBytes)
      throw this.#buffer.bad(this.#offset, `field ${String(field)} is outside its table`);
    return this.#offset + relative;
  }
}

export class FlatVector {
  readonly #buffer: FlatBuffer;
  readonly #start: number;
  readonly count: number;
  readonly #elementBytes: number;

  constructor(buffer: FlatBuffer, start: number, count: number, elementBytes: number) {
    this.#buffer = buffer;
    this.#start = start;
    this.count = count;
    this.#elementBytes = elementBytes;
  }

  /** Where the elements stand. */
  get at(): ByteRange {
    return { offset: this.#start, length: this.count * this.#elementBytes };
  }

  table(index: number): FlatTable {
    return this.#buffer.table(this.#buffer.follow(this.#element(index)));
  }

  i32(index: number): number {
    this.#buffer.charge();
    return this.#buffer.i32(this.#element(index));
  }

  u8(index: number): number {
    return this.#buffer.u8(this.#element(index));
  }

  /** The elements as bytes, at most `maxBytes` of them. */
  bytes(maxBytes: number): Uint8Array {
    return this.#buffer.bytes(this.#start, Math.min(this.at.length, maxBytes));
  }

  text(maxBytes: number): string {
    return lenientUtf8.decode(this.bytes(maxBytes));
  }

  i64(index: number): number {
    this.#buffer.charge();
    return this.#buffer.i64(this.#element(index));
  }

  /** The text that an element points to. */
  textAt(index: number, maxBytes: number = limits.maxNameCharacters): string {
    const { offset, length } = this.textRangeAt(index);
    return lenientUtf8.decode(this.#buffer.bytes(offset, Math.min(length, maxBytes)));
  }

  /** Where the text stands that an element points to. */
  textRangeAt(index: number): ByteRange {
    this.#buffer.charge();
    const start = this.#buffer.follow(this.#element(index));
    const count = this.#buffer.u32(start);
    this.#buffer.require(start + 4, count);
    return { offset: start + 4, length: count };
  }

  #element(index: number): number {
    if (index >= this.count) throw this.#buffer.bad(this.#start, `no element ${String(index)}`);
    return this.#start + index * this.#elementBytes;
  }
}
