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

/** A forward cursor over a source that holds one window of it; what stands in the window costs no read. */
export class PickleReader {
  readonly size: number;
  private readonly source: ByteSource;
  private readonly windowBytes: number;
  private readonly maxLineBytes: number;
  /** What was read last; the cursor stands in it or at its end. */
  window: Uint8Array;
  /** Where the window begins, in bytes from the start of the source. */
  base: number;
  /** Where the cursor stands in the window. */
  at = 0;

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
