/** Protocol Buffers wire format: https://protobuf.dev/programming-guides/encoding/ */

import { Window } from '../../bytes/window.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteRange, ByteSource } from '../../core/types.js';

export interface WireField {
  readonly number: number;
  readonly type: 'varint' | 'fixed64' | 'bytes' | 'group' | 'fixed32';
  /** Of a varint: its 64 bits as a signed number, exact within ±2^53. Of the fixed types: unsigned. Else 0. */
  readonly value: number;
  /** Where the field's tag stands. */
  readonly start: number;
  /** The payload: what is inside a length-delimited field or a group, or the number's own bytes. */
  readonly at: ByteRange;
}

const types = ['varint', 'fixed64', 'bytes', 'group', undefined, 'fixed32'] as const;
const endGroup = 4;
const maxVarintBytes = 10;
/** What a number holds exactly, in whole groups of seven bits. */
const exactScale = 2 ** 49;
/** Fields between two looks at the budget. */
export const fieldsPerCheck = 1024;
const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Walks messages in place: payloads are ranges, nothing is read but tags, lengths and what the caller asks for. */
export class WireReader {
  readonly #window: Window;
  readonly #source: ByteSource;
  readonly #budget: Budget;
  #fields = 0;
  #next = 0;

  constructor(source: ByteSource, budget: Budget) {
    this.#source = source;
    this.#window = new Window(source);
    this.#budget = budget;
  }

  get whole(): ByteRange {
    return { offset: 0, length: this.#source.size };
  }

  /**
   * The fields of the message in a range, in the order of the bytes.
   * @throws FormatError `bad-protobuf` where the bytes are no message: everything yielded before stands
   * @throws LimitError maxProtobufFields, maxProtobufDepth (groups)
   */
  fields(range: ByteRange): IterableIterator<WireField> {
    return new WireFields(this, range);
  }

  /**
   * The field that begins at `at`, of a message that ends at `end`; the next one begins at `next`.
   * @throws FormatError `bad-protobuf`
   * @throws LimitError maxProtobufFields, maxProtobufDepth (groups)
   */
  fieldAt(at: number, end: number): WireField {
    const field = this.#field(at, end, 0);
    if (field === undefined) throw bad(at, 'a group ends that did not begin');
    return field;
  }

  /** Behind what was read last. */
  get next(): number {
    return this.#next;
  }

  /** Text of a payload, at most `maxBytes` of it; undecodable bytes become U+FFFD. */
  text(at: ByteRange, maxBytes: number = limits.maxTextBytes): string {
    return lenientUtf8.decode(this.bytes(at, maxBytes));
  }

  /** Bytes of a payload, at most `maxBytes` of it. */
  bytes(at: ByteRange, maxBytes: number = limits.maxReadBytes): Uint8Array {
    return this.#window.read(at.offset, Math.min(at.length, maxBytes));
  }

  /** The numbers of a packed repeated varint field, or of one that is not packed. @throws FormatError `bad-protobuf` */
  *varints(field: WireField): Generator<number> {
    if (field.type === 'varint') yield field.value;
    if (field.type !== 'bytes') return;
    const end = field.at.offset + field.at.length;
    for (let at = field.at.offset; at < end;) {
      this.#charge();
      const value = this.#varint(at, end);
      at = this.#next;
      yield value;
    }
  }

  /** Whether the range reads as a message of the wire format, all of it. @throws LimitError */
  isMessage(range: ByteRange): boolean {
    try {
      for (const field of this.fields(range)) if (field.number === 0) return false;
      return true;
    } catch (error) {
      if (error instanceof FormatError) return false;
      throw error;
    }
  }

  /** Sets `#next` behind the field; undefined for the end of a group. Allocates nothing but the field: it is the hot path. */
  #field(start: number, end: number, depth: number): WireField | undefined {
    this.#charge();
    const tag = this.#varint(start, end);
    const code = tag % 8;
    if (code === endGroup) return undefined;
    const number = Math.floor(tag / 8);
    const type = types[code];
    if (type === undefined || number <= 0) throw bad(start, `${String(tag)} is no tag`);
    const offset = this.#next;
    if (type === 'varint') {
      const value = this.#varint(offset, end);
      return { number, type, value, start, at: { offset, length: this.#next - offset } };
    }
    if (type === 'group') return { number, type, value: 0, start, at: this.#group(offset, end, depth + 1) };
    if (type === 'bytes') return this.#sized(number, start, end);
    const length = type === 'fixed64' ? 8 : 4;
    if (offset + length > end) throw beyond(start, number);
    this.#next = offset + length;
    const at = { offset, length };
    return { number, type, value: this.#fixed(at), start, at };
  }

  #sized(number: number, start: number, end: number): WireField {
    const length = this.#varint(this.#next, end);
    const offset = this.#next;
    if (length < 0 || offset + length > end) throw beyond(start, number);
    this.#next = offset + length;
    return { number, type: 'bytes', value: 0, start, at: { offset, length } };
  }

  #group(start: number, end: number, depth: number): ByteRange {
    if (depth > limits.maxProtobufDepth)
      throw new LimitError(
        'maxProtobufDepth',
        limits.maxProtobufDepth,
        'protobuf groups are nested too deep',
      );
    for (let at = start; at < end; at = this.#next) {
      if (this.#field(at, end, depth) === undefined) return { offset: start, length: at - start };
    }
    throw bad(start, 'a group does not end');
  }

  #fixed({ offset, length }: ByteRange): number {
    return length === 4 ? this.#word(offset) : this.#word(offset) + this.#word(offset + 4) * 2 ** 32;
  }

  #word(at: number): number {
    const window = this.#window;
    const low = window.u8(at) | (window.u8(at + 1) << 8) | (window.u8(at + 2) << 16);
    return low + window.u8(at + 3) * 2 ** 24;
  }

  /** Sets `#next` behind the number. */
  #varint(start: number, end: number): number {
    let value = 0;
    let scale = 1;
    for (let at = start; scale < exactScale; at += 1) {
      if (at >= end) throw bad(start, 'a number reaches beyond its message');
      const byte = this.#window.u8(at);
      this.#next = at + 1;
      if (byte < 0x80) return value + byte * scale;
      value += (byte - 0x80) * scale;
      scale *= 0x80;
    }
    return this.#longVarint(start, end);
  }

  #longVarint(start: number, end: number): number {
    let value = 0n;
    for (let at = start, index = 0; index < maxVarintBytes; at += 1, index += 1) {
      if (at >= end) throw bad(start, 'a number reaches beyond its message');
      const byte = this.#window.u8(at);
      this.#next = at + 1;
      value |= BigInt(byte & 0x7f) << BigInt(7 * index);
      if (byte < 0x80) return Number(BigInt.asIntN(64, value));
    }
    throw bad(start, 'a number has more than ten bytes');
  }

  #charge(): void {
    this.#fields += 1;
    if (this.#fields % fieldsPerCheck === 0) this.#budget.check();
    if (this.#fields > limits.maxProtobufFields)
      throw new LimitError(
        'maxProtobufFields',
        limits.maxProtobufFields,
        'the messages have too many fields',
      );
  }
}

/** Iterates without a generator: graphs hold millions of fields, most of them alone in a message of their own. */
class WireFields implements IterableIterator<WireField> {
  readonly #reader: WireReader;
  readonly #end: number;
  #at: number;

  constructor(reader: WireReader, { offset, length }: ByteRange) {
    this.#reader = reader;
    this.#at = offset;
    this.#end = offset + length;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<WireField, undefined> {
    if (this.#at >= this.#end) return { done: true, value: undefined };
    const value = this.#reader.fieldAt(this.#at, this.#end);
    // Whoever takes the field may walk into it before the next one is asked for.
    this.#at = this.#reader.next;
    return { done: false, value };
  }
}

function beyond(start: number, field: number): FormatError {
  return bad(start, `field ${String(field)} reaches beyond its message`);
}

function bad(offset: number, detail: string): FormatError {
  return new FormatError('bad-protobuf', { offset, length: 1 }, detail);
}
