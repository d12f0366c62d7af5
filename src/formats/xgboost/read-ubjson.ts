/** https://ubjson.org/, draft 12, as XGBoost writes it: sizes as `L`, lists of numbers with a type and a count. */
import { table } from '../../core/table.js';
import type { BufferedCursor } from '../../bytes/buffered-cursor.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget } from '../../core/types.js';
import { leadingKeys, placeOf, type ModelNode, type NumberRange } from './model-node.js';

const numberBytes: Readonly<Record<string, number>> = table({
  i: 1,
  U: 1,
  I: 2,
  u: 2,
  l: 4,
  m: 4,
  L: 8,
  M: 8,
  d: 4,
  D: 8,
});
const maxDepth = 100;
const maxNodes = 5_000_000;

/** Reads one value. @param cursor must read with the most significant byte first */
export class UbjsonReader {
  readonly #cursor: BufferedCursor;
  readonly #budget: Budget;
  #nodes = 0;
  /** Of the value that is being read, where it is a member. */
  #memberKey = '';

  constructor(cursor: BufferedCursor, budget: Budget) {
    this.#cursor = cursor;
    this.#budget = budget;
  }

  /** @throws FormatError `bad-ubjson`, `unexpected-end`, `impossible-count`; LimitError */
  value(marker: string = this.#marker(), depth = 0): ModelNode {
    this.#charge(depth);
    if (marker === '{') return this.#object(depth);
    if (marker === '[') return this.#array(depth);
    if (marker === 'S' || marker === 'H') return { kind: 'text', value: this.#text() };
    if (marker === 'C') return { kind: 'text', value: String.fromCharCode(this.#cursor.u8()) };
    if (marker === 'Z' || marker === 'T' || marker === 'F') return { kind: 'other' };
    return { kind: 'number', value: this.#number(marker) };
  }

  #object(depth: number): ModelNode {
    const members = new Map<string, ModelNode>();
    const { count } = this.#header();
    for (let index = 0; count === undefined || index < count; index += 1) {
      const marker = this.#marker();
      if (marker === '}' && count === undefined) break;
      const key = this.#key(marker);
      this.#memberKey = key;
      members.set(key, this.value(this.#marker(), depth + 1));
    }
    return { kind: 'object', members };
  }

  #array(depth: number): ModelNode {
    const { type, count } = this.#header();
    if (type !== undefined && count !== undefined) return this.#typed(type, count, depth);
    const items: ModelNode[] = [];
    for (let index = 0; count === undefined || index < count; index += 1) {
      const marker = this.#marker();
      if (marker === ']' && count === undefined) break;
      items.push(this.value(marker, depth + 1));
    }
    const areNumbers = items.every(({ kind }) => kind === 'number');
    return areNumbers ? { kind: 'numbers', count: items.length } : { kind: 'list', items };
  }

  #typed(type: string, count: number, depth: number): ModelNode {
    const bytes = numberBytes[type];
    if (bytes === undefined)
      return { kind: 'list', items: Array.from({ length: count }, () => this.value(type, depth + 1)) };
    if (leadingKeys.has(this.#memberKey) && count > 0 && count * bytes <= this.#cursor.remaining)
      return { kind: 'numbers', count, range: this.#range(type, count) };
    this.#cursor.skip(count * bytes);
    return { kind: 'numbers', count };
  }

  #range(type: string, count: number): NumberRange {
    let [least, greatest] = [Infinity, -Infinity];
    for (let index = 0; index < count; index += 1) {
      if (index % 4096 === 0) this.#budget.check();
      const value = placeOf(this.#number(type));
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    return { least, greatest };
  }

  /** `$` type and `#` count, which both may be missing. */
  #header(): { readonly type: string | undefined; readonly count: number | undefined } {
    let type: string | undefined;
    if (this.#peek('$')) type = this.#marker();
    const count = this.#peek('#') ? this.#size(this.#marker()) : undefined;
    // An item takes a byte at least, so that no count has to be believed.
    if (count !== undefined && count > this.#cursor.remaining)
      throw this.#bad('impossible-count', `${String(count)} items`);
    return { type, count };
  }

  #peek(marker: string): boolean {
    const { offset } = this.#cursor;
    if (this.#marker() === marker) return true;
    this.#cursor.offset = offset;
    return false;
  }

  /** Keys are texts without their marker. */
  #key(marker: string): string {
    return this.#bytes(this.#size(marker));
  }

  #text(): string {
    return this.#bytes(this.#size(this.#marker()));
  }

  #bytes(size: number): string {
    const kept = Math.min(size, limits.maxTextBytes);
    if (size > this.#cursor.remaining) throw this.#bad('impossible-count', `a text of ${String(size)} bytes`);
    const value = Buffer.from(this.#cursor.bytes(kept)).toString('utf8');
    this.#cursor.skip(size - kept);
    return value;
  }

  #size(marker: string): number {
    const size = this.#number(marker);
    if (Number.isSafeInteger(size) && size >= 0) return size;
    throw this.#bad('impossible-count', `a size of ${String(size)}`);
  }

  #number(marker: string): number {
    const cursor = this.#cursor;
    switch (marker) {
      case 'i':
        return cursor.i8();
      case 'U':
        return cursor.u8();
      case 'I':
        return cursor.i16();
      case 'u':
        return cursor.u16();
      case 'l':
        return cursor.i32();
      case 'm':
        return cursor.u32();
      case 'L':
        return Number(cursor.i64());
      case 'M':
        return Number(cursor.u64());
      case 'd':
        return cursor.f32();
      case 'D':
        return cursor.f64();
      default:
        throw this.#bad('bad-ubjson', `${JSON.stringify(marker)} is no type`);
    }
  }

  #marker(): string {
    return String.fromCharCode(this.#cursor.u8());
  }

  #charge(depth: number): void {
    this.#budget.check();
    this.#nodes += 1;
    if (this.#nodes > maxNodes)
      throw new LimitError('maxUbjsonNodes', maxNodes, 'the document has too many values');
    if (depth > maxDepth) throw new LimitError('maxUbjsonDepth', maxDepth, 'values are nested too deep');
  }

  #bad(code: string, detail: string): FormatError {
    const at = { offset: this.#cursor.offset, length: 0 };
    return new FormatError(code, at, `${detail} at byte ${String(at.offset)} can't be`);
  }
}
