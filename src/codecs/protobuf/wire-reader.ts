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
/** Bits that a number holds exactly, in whole groups of seven. */
const maxExactShift = 49;
const checkEvery = 1024;
const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Walks messages in place: payloads are ranges, nothing is read but tags, lengths and what the caller asks for. */
export class WireReader {
  readonly #window: Window;
  readonly #source: ByteSource;
  readonly #budget: Budget;
  #fields = 0;

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
  *fields(range: ByteRange): Generator<WireField> {
    const end = range.offset + range.length;
    for (let at = range.offset; at < end;) {
      const field = this.#field(at, end, 0);
      if (field === undefined) throw bad(at, 'a group ends that did not begin');
      yield field;
      at = field.next;
    }
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
      const { value, next } = this.#varint(at, end);
      yield value;
      at = next;
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

  #field(start: number, end: number, depth: number): (WireField & { next: number }) | undefined {
    this.#charge();
    const tag = this.#varint(start, end);
    const code = tag.value % 8;
    if (code === endGroup) return undefined;
    const number = Math.floor(tag.value / 8);
    const type = types[code];
    if (type === undefined || number <= 0) throw bad(start, `${String(tag.value)} is no tag`);
    const head = { number, type, start };
    if (type === 'varint') {
      const { value, next } = this.#varint(tag.next, end);
      return { ...head, value, at: { offset: tag.next, length: next - tag.next }, next };
    }
    if (type === 'group') return { ...head, value: 0, ...this.#group(tag.next, end, depth + 1) };
    const sized =
      type === 'bytes' ? this.#varint(tag.next, end) : { value: type === 'fixed64' ? 8 : 4, next: tag.next };
    const next = sized.next + sized.value;
    if (sized.value < 0 || next > end) throw bad(start, `field ${String(number)} reaches beyond its message`);
    const at = { offset: sized.next, length: sized.value };
    return { ...head, value: type === 'bytes' ? 0 : this.#fixed(at), at, next };
  }

  #group(start: number, end: number, depth: number): { at: ByteRange; next: number } {
    if (depth > limits.maxProtobufDepth)
      throw new LimitError(
        'maxProtobufDepth',
        limits.maxProtobufDepth,
        'protobuf groups are nested too deep',
      );
    for (let at = start; at < end;) {
      const field = this.#field(at, end, depth);
      if (field === undefined)
        return { at: { offset: start, length: at - start }, next: this.#varint(at, end).next };
      at = field.next;
    }
    throw bad(start, 'a group does not end');
  }

  #fixed({ offset, length }: ByteRange): number {
    const bytes = this.#window.read(offset, length);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return length === 4 ? view.getUint32(0, true) : Number(view.getBigUint64(0, true));
  }

  #varint(start: number, end: number): { value: number; next: number } {
    let value = 0;
    for (let at = start, shift = 0; shift < maxExactShift; at += 1, shift += 7) {
      if (at >= end) throw bad(start, 'a number reaches beyond its message');
      const byte = this.#window.u8(at);
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return { value, next: at + 1 };
    }
    return this.#longVarint(start, end);
  }

  #longVarint(start: number, end: number): { value: number; next: number } {
    let value = 0n;
    for (let at = start, index = 0; index < maxVarintBytes; at += 1, index += 1) {
      if (at >= end) throw bad(start, 'a number reaches beyond its message');
      const byte = this.#window.u8(at);
      value |= BigInt(byte & 0x7f) << BigInt(7 * index);
      if (byte < 0x80) return { value: Number(BigInt.asIntN(64, value)), next: at + 1 };
    }
    throw bad(start, 'a number has more than ten bytes');
  }

  #charge(): void {
    this.#fields += 1;
    if (this.#fields % checkEvery === 0) this.#budget.check();
    if (this.#fields > limits.maxProtobufFields)
      throw new LimitError(
        'maxProtobufFields',
        limits.maxProtobufFields,
        'the messages have too many fields',
      );
  }
}

function bad(offset: number, detail: string): FormatError {
  return new FormatError('bad-protobuf', { offset, length: 1 }, detail);
}
