/** The log beside a database, whose pages take the place of its own: https://www.sqlite.org/fileformat2.html#walformat */
import { checkRange } from '../../bytes/bounds.js';
import { SliceSource } from '../../bytes/slice-source.js';
import type { Budget, ByteRange, ByteSource } from '../../core/types.js';

const headerBytes = 32;
const frameHeaderBytes = 24;
/** The last bit says how checksums are made. */
const magic = 0x377f_0682;

/** Pages by their number from 1 on, as the last whole transaction of the log leaves them. */
export type LoggedPages = ReadonlyMap<number, ByteRange>;

/**
 * Where a reader finds pages in the log: the last frame of each, up to the last one that ends a transaction. Checksums
 * are not added up: what a reader leaves because of them is read all the same.
 */
export function loggedPages(log: ByteSource, pageSize: number, budget: Budget): LoggedPages {
  const pages = new Map<number, ByteRange>();
  if (log.size < headerBytes) return pages;
  const header = Buffer.from(log.read(0, headerBytes));
  if ((header.readUInt32BE(0) & ~1) >>> 0 !== magic || header.readUInt32BE(8) !== pageSize) return pages;
  const salts = header.subarray(16, 24);
  const pending = new Map<number, ByteRange>();
  const frameBytes = frameHeaderBytes + pageSize;
  for (let at = headerBytes; at + frameBytes <= log.size; at += frameBytes) {
    budget.check();
    const frame = Buffer.from(log.read(at, frameHeaderBytes));
    if (!frame.subarray(8, 16).equals(salts)) break;
    pending.set(frame.readUInt32BE(0), { offset: at + frameHeaderBytes, length: pageSize });
    if (frame.readUInt32BE(4) === 0) continue;
    for (const [number, range] of pending) pages.set(number, range);
    pending.clear();
  }
  return pages;
}

/** A database as its log leaves it, page for page at the places that they have in the database. */
export class LoggedSource implements ByteSource {
  readonly name: string;
  readonly size: number;
  readonly #base: ByteSource;
  readonly #log: ByteSource;
  readonly #pages: LoggedPages;
  readonly #pageSize: number;

  constructor(base: ByteSource, log: ByteSource, pages: LoggedPages, pageSize: number) {
    this.name = base.name;
    this.#base = base;
    this.#log = log;
    this.#pages = pages;
    this.#pageSize = pageSize;
    // Pages between the two ends that the log does not hold are zeros; a log can't reach further than it is long.
    let last = 0;
    for (const number of pages.keys()) last = Math.max(last, number);
    const most = base.size + log.size;
    this.size = Math.max(base.size, Math.min(last * pageSize, most));
  }

  /** Whether any byte of the range comes from the log. */
  isLogged({ offset, length }: ByteRange): boolean {
    const last = Math.floor((offset + length - 1) / this.#pageSize);
    for (let index = Math.floor(offset / this.#pageSize); index <= last; index++)
      if (this.#pages.has(index + 1)) return true;
    return false;
  }

  read(offset: number, length: number): Uint8Array {
    checkRange(this.name, this.size, offset, length);
    const result = new Uint8Array(length);
    for (let filled = 0; filled < length;) {
      const at = offset + filled;
      const start = at % this.#pageSize;
      const part = Math.min(length - filled, this.#pageSize - start);
      result.set(this.#part(Math.floor(at / this.#pageSize), start, part), filled);
      filled += part;
    }
    return result;
  }

  slice(offset: number, length: number, name: string = this.name): ByteSource {
    return new SliceSource(this, offset, length, name);
  }

  #part(index: number, start: number, length: number): Uint8Array {
    const logged = this.#pages.get(index + 1);
    if (logged !== undefined) return this.#log.read(logged.offset + start, length);
    const at = index * this.#pageSize + start;
    const there = Math.max(0, Math.min(length, this.#base.size - at));
    return there > 0 ? this.#base.read(at, there) : new Uint8Array(0);
  }
}
