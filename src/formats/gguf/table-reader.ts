import type { BufferedCursor } from '../../bytes/buffered-cursor.js';
import { FormatError } from '../../core/errors.js';
import type { Budget, ByteRange } from '../../core/types.js';
import type { Breach, Overflow } from './facts.js';

/** What is noted while the header is read; whatever breaks off the reading, this stays. */
class HeaderNotes {
  readonly overflows: Overflow[] = [];
  readonly breaches: Breach[] = [];
  readonly repeated: Breach[] = [];
}

/** Kept of each kind: the first ones show what is the matter. */
const maxNotes = 1_000;
/** Readers add one for the NUL at the end of a string, or pad, or multiply: nothing real comes near. */
const overflowing = 2n ** 62n;

/** Reads the header's own kinds of fields: counts, lengths and strings. */
export class TableReader {
  readonly cursor: BufferedCursor;
  readonly notes = new HeaderNotes();
  readonly budget: Budget;
  /** Version 1 has counts and lengths of 32 bits. */
  readonly #isShort: boolean;

  constructor(cursor: BufferedCursor, version: number, budget: Budget) {
    this.cursor = cursor;
    this.#isShort = version === 1;
    this.budget = budget;
  }

  /**
   * A number of things of which each takes at least so many bytes of the file.
   * @throws FormatError `impossible-count` where the rest of the file can't hold them
   */
  count(what: string, leastBytes: number): number {
    this.budget.check();
    const offset = this.cursor.offset;
    const value = this.size();
    const at = { offset, length: this.cursor.offset - offset };
    const needed = value * BigInt(leastBytes);
    if (needed >= overflowing) this.note(this.notes.overflows, { what, value: String(value), at });
    if (needed > BigInt(this.cursor.remaining))
      throw new FormatError(
        'impossible-count',
        at,
        `${what} is ${String(value)}, more than the file can hold`,
      );
    return Number(value);
  }

  /** A number as wide as the version has it. */
  size(): bigint {
    return this.#isShort ? BigInt(this.cursor.u32()) : this.cursor.u64();
  }

  skipSizes(count: number): void {
    this.cursor.skip(count * (this.#isShort ? 4 : 8));
  }

  /** A length-prefixed text, of which at most so many bytes are decoded. */
  text(what: string, maxBytes: number): string {
    const length = this.count(what, 1);
    const kept = Math.min(length, maxBytes);
    const text = Buffer.from(this.cursor.bytes(kept)).toString('utf8');
    this.cursor.skip(length - kept);
    return text;
  }

  skipText(what: string): void {
    this.cursor.skip(this.count(what, 1));
  }

  note<Item>(list: Item[], item: Item): void {
    if (list.length < maxNotes) list.push(item);
  }

  since(offset: number): ByteRange {
    return { offset, length: this.cursor.offset - offset };
  }
}
