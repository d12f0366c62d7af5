/** Pages and trees of a SQLite database: https://www.sqlite.org/fileformat2.html */
import { addAll } from '../../core/add-all.js';
import { FormatError } from '../../core/errors.js';
import type { Budget, ByteRange, ByteSource } from '../../core/types.js';

const headerBytes = 100;
const magic = Buffer.from('SQLite format 3\0', 'latin1');
const interiorIndex = 0x02;
const interiorTable = 0x05;
const leafIndex = 0x0a;
const leafTable = 0x0d;

/** The content of one cell: the parts of the file that make it up, in order. */
export interface Payload {
  readonly rowid: number;
  /** Bytes. */
  readonly size: number;
  /** Follows the overflow pages as far as it is asked for. */
  parts(): Iterable<ByteRange>;
}

export function startsDatabase(head: Uint8Array): boolean {
  return magic.every((byte, at) => head[at] === byte);
}

export class Database {
  readonly #source: ByteSource;
  readonly #budget: Budget;
  readonly #usable: number;
  readonly #seen = new Set<number>();
  readonly pageSize: number;
  /** Pages that the header states; 0 where the last writer did not keep the number (section 1.3.8). */
  readonly statedPages: number;
  /** 1 UTF-8, 2 and 3 UTF-16 with the least and the greatest byte first. */
  readonly encoding: number;

  /** @throws FormatError `bad-header` */
  constructor(source: ByteSource, budget: Budget) {
    this.#source = source;
    this.#budget = budget;
    const header = Buffer.from(source.read(0, headerBytes));
    const stated = header.readUInt16BE(16);
    this.pageSize = stated === 1 ? 65_536 : stated;
    const isPower = this.pageSize >= 512 && (this.pageSize & (this.pageSize - 1)) === 0;
    this.#usable = this.pageSize - header.readUInt8(20);
    if (!isPower || this.#usable < 480)
      throw new FormatError('bad-header', { offset: 16, length: 2 }, 'its pages have no possible size');
    this.encoding = header.readUInt32BE(56);
    const isKept = header.readUInt32BE(24) === header.readUInt32BE(92);
    this.statedPages = isKept ? header.readUInt32BE(28) : 0;
  }

  /** Every cell with content of the tree; a page that was seen in any tree is not read again. */
  *cells(root: number): Generator<Payload> {
    const waiting = [root];
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      this.#budget.check();
      if (this.#seen.has(number)) continue;
      this.#seen.add(number);
      const page = this.#page(number);
      const { type, cells, children } = pageLayout(page, number);
      addAll(waiting, children);
      for (const at of new Set(cells)) {
        this.#budget.check();
        const payload = this.#payload(page, number, at, type);
        if (payload !== undefined) yield payload;
      }
    }
  }

  /**
   * Cells of pages that were given back and are leaves of a table still: what was deleted and not written over. Values
   * that went on in other pages are left out, for those may hold something else by now.
   */
  *freedCells(): Generator<Payload> {
    for (const number of this.#freedPages()) {
      this.#budget.check();
      // Pages of tables were read, and a list may name a page more than once.
      if (this.#seen.has(number)) continue;
      this.#seen.add(number);
      const page = this.#page(number);
      if (page.readUInt8(0) !== leafTable) continue;
      for (const at of new Set(cellsOf(page, number))) {
        this.#budget.check();
        const payload = this.#payload(page, number, at, leafTable);
        if (payload !== undefined && [...payload.parts()].length === 1) yield payload;
      }
    }
  }

  /** Section 1.5: a chain of trunks, each of which numbers leaves. */
  *#freedPages(): Generator<number> {
    const header = Buffer.from(this.#source.read(0, headerBytes));
    const trunks = new Set<number>();
    for (let trunk = header.readUInt32BE(32); trunk !== 0 && !trunks.has(trunk);) {
      trunks.add(trunk);
      const page = this.#page(trunk);
      const count = Math.min(page.readUInt32BE(4), this.#usable / 4 - 2);
      for (let leaf = 0; leaf < count; leaf++) yield page.readUInt32BE(8 + 4 * leaf);
      trunk = page.readUInt32BE(0);
    }
  }

  #page(number: number): Buffer {
    const offset = (number - 1) * this.pageSize;
    if (number < 1 || offset + this.pageSize > this.#source.size)
      throw new FormatError('bad-page', { offset: 0, length: 0 }, `it has no page ${String(number)}`);
    return Buffer.from(this.#source.read(offset, this.pageSize));
  }

  #payload(page: Buffer, number: number, at: number, type: number): Payload | undefined {
    if (type === interiorTable) return undefined;
    const size = readVarint(page, type === interiorIndex ? at + 4 : at);
    const rowid = type === leafTable ? readVarint(page, size.end) : { value: 0, end: size.end };
    const local = localBytes(size.value, this.#usable, type === leafTable);
    const start = rowid.end;
    if (start + local > page.length) throw badCell(number);
    const base = (number - 1) * this.pageSize;
    const next = local < size.value ? page.readUInt32BE(Math.min(start + local, page.length - 4)) : 0;
    return {
      rowid: rowid.value,
      size: size.value,
      parts: () => this.#parts({ offset: base + start, length: local }, size.value, next),
    };
  }

  *#parts(first: ByteRange, size: number, overflow: number): Generator<ByteRange> {
    yield first;
    let left = size - first.length;
    // A chain that leads back to itself is longer than the file.
    let pages = this.#source.size / this.pageSize;
    for (let number = overflow; left > 0;) {
      this.#budget.check();
      if (--pages < 0) throw badCell(number);
      const offset = (number - 1) * this.pageSize;
      const length = Math.min(left, this.#usable - 4);
      if (number < 1 || offset + this.pageSize > this.#source.size) throw badCell(number);
      yield { offset: offset + 4, length };
      left -= length;
      number = Buffer.from(this.#source.read(offset, 4)).readUInt32BE(0);
    }
  }
}

/** None where the page is no leaf as it stands. */
function cellsOf(page: Buffer, number: number): readonly number[] {
  try {
    return pageLayout(page, number).cells;
  } catch (error) {
    if (error instanceof FormatError) return [];
    throw error;
  }
}

interface PageLayout {
  readonly type: number;
  /** Where the cells begin, in the page. */
  readonly cells: readonly number[];
  /** Pages below. */
  readonly children: readonly number[];
}

function pageLayout(page: Buffer, number: number): PageLayout {
  const header = number === 1 ? headerBytes : 0;
  const type = page.readUInt8(header);
  const isInterior = type === interiorTable || type === interiorIndex;
  if (!isInterior && type !== leafTable && type !== leafIndex)
    throw new FormatError(
      'bad-page',
      { offset: 0, length: 0 },
      `page ${String(number)} is no part of a tree`,
    );
  const count = page.readUInt16BE(header + 3);
  const pointers = header + (isInterior ? 12 : 8);
  if (pointers + 2 * count > page.length) throw badCell(number);
  const cells = Array.from({ length: count }, (_, index) => page.readUInt16BE(pointers + 2 * index));
  if (cells.some((at) => at + 4 > page.length)) throw badCell(number);
  const children = isInterior
    ? [page.readUInt32BE(header + 8), ...cells.map((at) => page.readUInt32BE(at))]
    : [];
  return { type, cells, children };
}

/** How much of a payload stands in its cell: section 1.6 of the format. */
function localBytes(size: number, usable: number, isTable: boolean): number {
  const most = isTable ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  if (size <= most) return size;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((size - least) % (usable - 4));
  return fitting <= most ? fitting : least;
}

/** One to nine bytes, the greatest first. Inexact above 2^53, where no size is. */
export function readVarint(bytes: Uint8Array, at: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let index = 0; index < 8; index += 1) {
    const byte = bytes[at + index] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: at + index + 1 };
  }
  return { value: value * 256 + (bytes[at + 8] ?? 0), end: at + 9 };
}

function badCell(number: number): FormatError {
  return new FormatError(
    'bad-page',
    { offset: 0, length: 0 },
    `a cell of page ${String(number)} lies outside of it`,
  );
}
