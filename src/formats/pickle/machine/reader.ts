import { FormatError } from '../../../core/errors.js';
import type { ByteSource } from '../../../core/types.js';

const defaultWindowBytes = 1 << 20;

interface Place {
  readonly window: Uint8Array;
  readonly base: number;
  readonly at: number;
}

export interface ReaderOptions {
  /** Where to begin. */
  readonly offset?: number;
  /** Bytes read at once. */
  readonly windowBytes?: number;
  /** Bytes of one text line that are looked through for its end. */
  readonly maxLineBytes?: number;
}

const newline = 0x0a;

/** Bytes of each opcode that pushes a number or a singleton, its argument included; 0 for all others. */
const fixedWidths = new Uint8Array(256);
for (const [opcode, width] of Object.entries({ K: 2, M: 3, J: 5, G: 9, N: 1, '\x88': 1, '\x89': 1 })) {
  fixedWidths[opcode.charCodeAt(0)] = width;
}
const maxFixedBytes = 9;

/** A forward cursor over a source that holds one window of it; what stands in the window costs no read. */
export class PickleReader {
  readonly size: number;
  private readonly source: ByteSource;
  private readonly windowBytes: number;
  private readonly maxLineBytes: number;
  private window: Uint8Array;
  private base: number;
  private at = 0;

  constructor(source: ByteSource, options: ReaderOptions = {}) {
    this.source = source;
    this.size = source.size;
    this.base = options.offset ?? 0;
    this.windowBytes = options.windowBytes ?? defaultWindowBytes;
    this.maxLineBytes = options.maxLineBytes ?? Infinity;
    this.window = new Uint8Array(0);
  }

  /** Bytes from the start of the source. */
  get offset(): number {
    return this.base + this.at;
  }

  u8(): number {
    if (this.at >= this.window.length) this.load(this.base + this.at, 1);
    return this.window[this.at++] as number;
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  /**
   * Takes the opcodes of fixed width that stand next to each other at the cursor, as long as the window holds them and
   * they end before `limit`; pushes the offset of each. Lists of numbers are read by this at memory speed.
   * @returns how many were taken
   */
  takeFixed(offsets: unknown[], limit: number): number {
    const { window, base } = this;
    const end = Math.min(window.length, limit - base) - maxFixedBytes;
    let at = this.at;
    let taken = 0;
    while (at < end) {
      const width = fixedWidths[window[at] as number] as number;
      if (width === 0) break;
      offsets.push(base + at);
      at += width;
      taken++;
    }
    this.at = at;
    return taken;
  }

  /** Unsigned, little endian. */
  u32(): number {
    return (this.u16() | (this.u16() << 16)) >>> 0;
  }

  i32(): number {
    return this.u32() | 0;
  }

  /** Little endian; values above 2^53 lose precision but stay larger than any file. */
  u64(): number {
    return this.u32() + this.u32() * 2 ** 32;
  }

  /** @throws FormatError `unexpected-end` when the source has fewer than `length` bytes left */
  skip(length: number): void {
    const next = this.at + length;
    if (next <= this.window.length) {
      this.at = next;
      return;
    }
    const target = this.base + next;
    if (target > this.size) throw this.unexpectedEnd(length);
    this.base = target;
    this.at = 0;
    this.window = new Uint8Array(0);
  }

  /** Moves behind the next newline; gives the length of what stood before it. A missing newline ends at the end. */
  skipLine(): number {
    const start = this.offset;
    for (;;) {
      if (this.at >= this.window.length) {
        if (this.offset >= this.size) {
          if (this.offset === start) throw this.unexpectedEnd(1);
          return this.offset - start;
        }
        if (this.offset - start > this.maxLineBytes) throw this.unexpectedEnd(1);
        // A line that goes on is looked through in large steps, however small the window is.
        this.load(this.offset, 1, this.offset === start ? this.windowBytes : defaultWindowBytes);
      }
      const found = this.window.indexOf(newline, this.at);
      if (found >= 0) {
        this.at = found + 1;
        return this.offset - start - 1;
      }
      this.at = this.window.length;
    }
  }

  seek(offset: number): void {
    this.base = offset;
    this.at = 0;
    this.window = new Uint8Array(0);
  }

  /** Where the cursor stands, with its window, to come back to at no cost. */
  save(): Place {
    return { window: this.window, base: this.base, at: this.at };
  }

  restore({ window, base, at }: Place): void {
    this.window = window;
    this.base = base;
    this.at = at;
  }

  /** At most `length` bytes at `offset`, fewer at the end of the source; does not move the cursor. */
  peek(offset: number, length: number): Uint8Array {
    const available = Math.max(0, Math.min(length, this.size - offset));
    const index = offset - this.base;
    if (index >= 0 && index + available <= this.window.length) {
      return this.window.subarray(index, index + available);
    }
    return this.source.read(offset, available);
  }

  private load(offset: number, needed: number, windowBytes = this.windowBytes): void {
    const length = Math.min(windowBytes, this.size - offset);
    if (length < needed) throw this.unexpectedEnd(needed);
    this.window = this.source.read(offset, length);
    this.base = offset;
    this.at = 0;
  }

  private unexpectedEnd(length: number): FormatError {
    return new FormatError(
      'unexpected-end',
      { offset: this.offset, length: 0 },
      `${String(length)} more bytes are declared than the data has`,
    );
  }
}
