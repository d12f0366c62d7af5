import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';

/** Bytes that are gathered before they are given out. */
const pieceBytes = 262_144;
/** The first piece: many members are looked at no further than their beginning. Doubling, pieces add up to whole ones. */
const firstPieceBytes = 8192;
/** First allocation: archives have many small members, and a window of a gigabyte that is only declared costs nothing. */
const firstBytes = 2048;

/**
 * The decoded bytes of a dictionary coder: what was not given out yet, and behind it as much as matches reach back.
 * Decoders write through `put` and `copy` until `isFull`, then somebody takes a piece.
 */
export class History {
  readonly #windowBytes: number;
  readonly #most: number;
  #buffer: Uint8Array = new Uint8Array(firstBytes);
  #at = 0;
  #given = 0;
  /** Bytes decoded since the last `reset`. */
  #reachable = 0;
  #pieceBytes = firstPieceBytes;
  #givenBytes = 0;

  /**
   * @param windowBytes how far matches reach back
   * @param largestStep bytes that one step of the decoder adds at most
   */
  constructor(windowBytes: number, largestStep: number) {
    this.#windowBytes = windowBytes;
    this.#most = windowBytes + Math.max(windowBytes >>> 2, 4 * pieceBytes) + 2 * largestStep;
  }

  get isFull(): boolean {
    return this.#at - this.#given >= this.#pieceBytes;
  }

  /** How far a match may reach back now. */
  get reachable(): number {
    return Math.min(this.#reachable, this.#windowBytes);
  }

  /** Bytes since the last `reset`, which some coders count positions by. */
  get position(): number {
    return this.#reachable;
  }

  /** The byte `distance` back; 0 where none is. */
  back(distance: number): number {
    return distance <= this.#reachable ? (this.#buffer[this.#at - distance] ?? 0) : 0;
  }

  put(byte: number): void {
    if (this.#at >= this.#buffer.length) this.#room(1);
    this.#buffer[this.#at++] = byte;
    this.#reachable += 1;
  }

  /** Adds a part of `bytes`; views of a few bytes cost more than copying them. */
  append(bytes: Uint8Array, start = 0, end: number = bytes.length): void {
    const length = end - start;
    if (this.#at + length > this.#buffer.length) this.#room(length);
    if (length > 32) this.#buffer.set(bytes.subarray(start, end), this.#at);
    else for (let from = start, to = this.#at; from < end; from++, to++) this.#buffer[to] = bytes[from] ?? 0;
    this.#at += length;
    this.#reachable += length;
  }

  fill(byte: number, length: number): void {
    this.#room(length);
    this.#buffer.fill(byte, this.#at, this.#at + length);
    this.#at += length;
    this.#reachable += length;
  }

  /** Repeats `length` bytes from `distance` back; false where that is before everything. */
  copy(distance: number, length: number): boolean {
    if (distance > this.#reachable || distance > this.#windowBytes || distance <= 0) return false;
    if (this.#at + length > this.#buffer.length) this.#room(length);
    const buffer = this.#buffer;
    const end = this.#at + length;
    if (length < 16 || distance < length) this.#repeat(distance, end);
    else buffer.copyWithin(this.#at, this.#at - distance, this.#at - distance + length);
    this.#at = end;
    this.#reachable += length;
    return true;
  }

  /** What was decoded since the last piece; a copy. */
  piece(): Uint8Array {
    return this.#give(this.#at);
  }

  /** As `piece`, but never across a multiple of its largest length: whoever gathers blocks of that copies little. */
  evenPiece(): Uint8Array {
    return this.#give(Math.min(this.#at, this.#given + this.#pieceBytes));
  }

  /** All that is left at the end, in such pieces. */
  *rest(): Generator<Uint8Array, void> {
    while (this.#at > this.#given) yield this.evenPiece();
  }

  /** Nothing before is reachable any more. */
  reset(): void {
    this.#reachable = 0;
  }

  #give(end: number): Uint8Array {
    const piece = this.#buffer.slice(this.#given, end);
    this.#given = end;
    this.#givenBytes += piece.length;
    this.#pieceBytes = Math.min(pieceBytes, Math.max(firstPieceBytes, this.#givenBytes));
    return piece;
  }

  #repeat(distance: number, end: number): void {
    const buffer = this.#buffer;
    if (distance === 1) {
      buffer.fill(buffer[this.#at - 1] ?? 0, this.#at, end);
      return;
    }
    for (let to = this.#at, from = to - distance; to < end; to++, from++) buffer[to] = buffer[from] ?? 0;
  }

  /** Moves the window to the front when the buffer is at its largest, else doubles it. */
  #room(length: number): void {
    if (this.#at + length <= this.#buffer.length) return;
    const keep = Math.max(Math.min(this.#windowBytes, this.#at), this.#at - this.#given);
    const start = this.#at - keep;
    const isGrown = this.#buffer.length >= this.#most && keep + length <= this.#buffer.length;
    this.#slide(start, isGrown ? this.#buffer : new Uint8Array(this.#size(keep + length)));
  }

  /** @throws LimitError `maxDictionaryBytes` */
  #size(needed: number): number {
    if (needed > limits.maxDictionaryBytes) {
      const detail = `matches reach back further than ${String(limits.maxDictionaryBytes)} bytes`;
      throw new LimitError('maxDictionaryBytes', limits.maxDictionaryBytes, detail);
    }
    return Math.max(needed, Math.min(this.#most, this.#buffer.length * 2));
  }

  #slide(start: number, target: Uint8Array): void {
    if (target === this.#buffer) target.copyWithin(0, start, this.#at);
    else target.set(this.#buffer.subarray(start, this.#at));
    this.#buffer = target;
    this.#at -= start;
    this.#given -= start;
  }
}
