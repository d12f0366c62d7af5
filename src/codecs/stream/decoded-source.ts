import { checkRange } from '../../bytes/bounds.js';
import { SliceSource } from '../../bytes/slice-source.js';
import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { blockPool, type Block } from './block-pool.js';
import type { RunningChecksums } from './running-checksums.js';

const blockBytes = 262_144;

/** Begins a stream anew; what comes out is the same each time. The pieces may be of any length. */
export type OpenStream = () => Iterator<Uint8Array, void>;

/** Takes the place of a stream that is over, whose window and tables need not be kept. */
const ended: Iterator<Uint8Array, void> = { next: () => ({ done: true, value: undefined }) };

/**
 * Decoded content as a source: decoded only as far as it is read, and held only as far as the block pool holds it.
 * What is wanted again later is decoded again from the start, at the expense of the budget.
 */
export class DecodedSource implements ByteSource {
  readonly name: string;
  readonly #size: number | undefined;
  readonly #open: OpenStream;
  readonly #budget: Budget;
  readonly #checksums: RunningChecksums | undefined;
  readonly #blocks = new Map<number, Block>();
  #stream: Iterator<Uint8Array, void> | undefined;
  /** Bytes given out by `#stream`. */
  #decoded = 0;
  /** The most that was ever given out. */
  #furthest = 0;
  /** The block that is being filled, from the last multiple of `blockBytes` on. */
  #partial: Uint8Array[] = [];
  #partialBytes = 0;
  /** Bytes of the whole content, once the end was seen. */
  #end: number | undefined;
  #failure: FormatError | undefined;

  /**
   * @param size bytes that the container promises; undefined where only `decodeAll` finds out
   * @param checksums takes what comes out, each byte once
   */
  constructor(
    name: string,
    size: number | undefined,
    open: OpenStream,
    budget: Budget,
    checksums?: RunningChecksums,
  ) {
    this.name = name;
    this.#size = size;
    this.#open = open;
    this.#budget = budget;
    this.#checksums = checksums;
  }

  get size(): number {
    return this.#size ?? this.#end ?? this.#furthest;
  }

  /** Why the content ends where it does; undefined where it was not decoded so far, or ends as it should. */
  get failure(): FormatError | undefined {
    return this.#failure;
  }

  /** @throws FormatError `inflated-short` or the decoder's own; LimitError of the budget */
  read(offset: number, length: number): Uint8Array {
    checkRange(this.name, this.size, offset, length);
    if (length === 0) return new Uint8Array(0);
    const first = Math.floor(offset / blockBytes);
    const start = offset - first * blockBytes;
    if (start + length <= blockBytes) return this.#part(first, start, start + length);
    return this.#gather(offset, length);
  }

  isAtHand(offset: number, length: number): boolean {
    const last = Math.floor((offset + length - 1) / blockBytes);
    for (let index = Math.floor(offset / blockBytes); index <= last; index++) {
      const isPartial = index * blockBytes === this.#decoded - this.#partialBytes;
      if (!this.#blocks.has(index) && !(isPartial && offset + length <= this.#decoded)) return false;
    }
    return true;
  }

  slice(offset: number, length: number, name: string = this.name): ByteSource {
    return new SliceSource(this, offset, length, name);
  }

  /**
   * Decodes to the end and holds nothing but what the pool holds.
   * @param goesOn is asked after each piece with the bytes so far
   * @returns bytes that come out, as far as it went
   */
  decodeAll(goesOn: (decoded: number) => boolean = () => true): number {
    if (this.#end === undefined) while (this.#more() && goesOn(this.#decoded));
    return this.size;
  }

  /** Whether at least so many bytes come out. */
  reaches(length: number): boolean {
    while (this.#decoded < length && this.#end === undefined && this.#more());
    return (this.#end ?? this.#furthest) >= length;
  }

  #gather(offset: number, length: number): Uint8Array {
    const result = new Uint8Array(length);
    for (let filled = 0; filled < length;) {
      const at = offset + filled;
      const index = Math.floor(at / blockBytes);
      const start = at - index * blockBytes;
      const part = this.#part(index, start, Math.min(blockBytes, start + length - filled));
      result.set(part, filled);
      filled += part.length;
    }
    return result;
  }

  #part(index: number, start: number, end: number): Uint8Array {
    const block = blockPool.find(this.#blocks, index)?.bytes ?? this.#decodeBlock(index, end);
    if (end > block.length) throw this.#short(index * blockBytes + block.length);
    return block.subarray(start, end);
  }

  /** The block at `index`, at least up to `length` where so much comes out. */
  #decodeBlock(index: number, length: number): Uint8Array {
    const start = index * blockBytes;
    if (this.#decoded - this.#partialBytes > start) this.#rewind();
    for (;;) {
      const block = blockPool.find(this.#blocks, index)?.bytes;
      if (block !== undefined) return block;
      if (this.#decoded >= start + length || !this.#more()) break;
    }
    const block = blockPool.find(this.#blocks, index)?.bytes;
    return block ?? (this.#decoded - this.#partialBytes === start ? this.#joined() : new Uint8Array(0));
  }

  #rewind(): void {
    const isWhole = this.#end === this.#decoded && this.#partialBytes > 0;
    if (isWhole) this.#pool(this.#joined(), Math.floor(this.#decoded / blockBytes), true);
    this.#stream = undefined;
    this.#decoded = 0;
    this.#partial = [];
    this.#partialBytes = 0;
  }

  /** Decodes one more piece; false at the end. */
  #more(): boolean {
    // What is spent already throws before it costs another piece: readers try more than one way.
    this.#budget.chargeInflated(0);
    const piece = this.#nextPiece();
    if (piece === undefined) {
      this.#end = this.#decoded;
      this.#stream = ended;
      blockPool.keepAsEdge(this.#blocks, Math.floor(this.#decoded / blockBytes) - 1);
      return false;
    }
    this.#charge(piece.length);
    if (this.#decoded === this.#furthest) this.#checksums?.take(piece);
    this.#keep(piece);
    this.#furthest = Math.max(this.#furthest, this.#decoded);
    return true;
  }

  /** A piece that is not paid for is not kept; a later budget may allow it, so the stream begins anew. */
  #charge(bytes: number): void {
    try {
      this.#budget.chargeInflated(bytes);
    } catch (error) {
      this.#rewind();
      throw error;
    }
  }

  #nextPiece(): Uint8Array | undefined {
    this.#stream ??= this.#open();
    try {
      const { done, value } = this.#stream.next();
      return done === true ? undefined : value;
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      this.#failure = error;
      return undefined;
    }
  }

  #keep(piece: Uint8Array): void {
    let rest = piece;
    while (this.#partialBytes + rest.length >= blockBytes) {
      const taken = rest.subarray(0, blockBytes - this.#partialBytes);
      this.#partial.push(taken);
      this.#partialBytes += taken.length;
      this.#decoded += taken.length;
      rest = rest.subarray(taken.length);
      const index = this.#decoded / blockBytes - 1;
      this.#pool(this.#joined(), index, index === 0);
      this.#partial = [];
      this.#partialBytes = 0;
    }
    if (rest.length === 0) return;
    this.#partial.push(rest);
    this.#partialBytes += rest.length;
    this.#decoded += rest.length;
  }

  #pool(bytes: Uint8Array, index: number, isEdge: boolean): void {
    blockPool.add({ bytes, home: this.#blocks, index }, isEdge);
  }

  /** The unfinished block in one piece. */
  #joined(): Uint8Array {
    const [only] = this.#partial;
    if (this.#partial.length === 1 && only !== undefined) return only;
    const joined = Buffer.concat(this.#partial);
    this.#partial = joined.length === 0 ? [] : [joined];
    return joined;
  }

  #short(available: number): FormatError {
    if (this.#failure !== undefined) return this.#failure;
    const at = { offset: Math.min(available, this.size), length: Math.max(0, this.size - available) };
    const detail = `${String(this.size)} bytes are declared for ${this.name}, but only ${String(available)} come out of it`;
    return new FormatError('inflated-short', at, detail);
  }
}
