/** A message of Protocol Buffers, whether it stands in the binary wire format or in the text format. */
import { limits } from '../../core/limits.js';
import type { ByteRange, ByteSource } from '../../core/types.js';
import type { WireField, WireReader } from './wire-reader.js';

export interface ProtoField {
  readonly number: number;
  /** `number` for varints and fixed types, `bytes` for everything that has a length. */
  readonly kind: 'number' | 'bytes';
  /** Of a number; else 0. */
  readonly value: number;
  /** Where the payload stands in the source. */
  readonly at: ByteRange;
  /** Bytes of the payload once it is decoded. */
  readonly size: number;
  /** Text of the payload, at most `maxBytes` of it. */
  text(maxBytes?: number): string;
  /** Bytes of the payload, at most `maxBytes` of it. */
  bytes(maxBytes: number): Uint8Array;
  /** The numbers of a repeated field, packed or not. @throws FormatError */
  numbers(): Iterable<number>;
  /** The payload read as a message. Walking it throws FormatError where it is none, LimitError of the budget. */
  message(): ProtoMessage;
  /** The payload in the source; undefined where the source does not hold its bytes as they are (escaped text). */
  raw(): ByteSource | undefined;
}

export type ProtoMessage = Iterable<ProtoField>;

/** The message that stands in a range of a binary source. */
export function wireMessage(reader: WireReader, source: ByteSource, range: ByteRange): ProtoMessage {
  return new WireMessage(reader, source, range);
}

class WireMessage implements ProtoMessage {
  readonly #reader: WireReader;
  readonly #source: ByteSource;
  readonly #range: ByteRange;

  constructor(reader: WireReader, source: ByteSource, range: ByteRange) {
    this.#reader = reader;
    this.#source = source;
    this.#range = range;
  }

  [Symbol.iterator](): Iterator<ProtoField> {
    return new WireProtoFields(this.#reader, this.#source, this.#range);
  }
}

class WireProtoFields implements Iterator<ProtoField> {
  readonly #reader: WireReader;
  readonly #source: ByteSource;
  readonly #fields: Iterator<WireField, undefined>;

  constructor(reader: WireReader, source: ByteSource, range: ByteRange) {
    this.#reader = reader;
    this.#source = source;
    this.#fields = reader.fields(range);
  }

  next(): IteratorResult<ProtoField> {
    for (;;) {
      const { value } = this.#fields.next();
      if (value === undefined) return { done: true, value };
      if (value.type !== 'group')
        return { done: false, value: new WireProtoField(this.#reader, this.#source, value) };
    }
  }
}

class WireProtoField implements ProtoField {
  readonly #reader: WireReader;
  readonly #source: ByteSource;
  readonly #field: WireField;

  constructor(reader: WireReader, source: ByteSource, field: WireField) {
    this.#reader = reader;
    this.#source = source;
    this.#field = field;
  }

  get number(): number {
    return this.#field.number;
  }

  get kind(): ProtoField['kind'] {
    return this.#field.type === 'bytes' ? 'bytes' : 'number';
  }

  get value(): number {
    return this.#field.value;
  }

  get at(): ByteRange {
    return this.#field.at;
  }

  get size(): number {
    return this.#field.at.length;
  }

  text(maxBytes: number = limits.maxTextBytes): string {
    return this.#reader.text(this.#field.at, maxBytes);
  }

  bytes(maxBytes: number): Uint8Array {
    return this.#reader.bytes(this.#field.at, maxBytes);
  }

  numbers(): Iterable<number> {
    return this.#reader.varints(this.#field);
  }

  message(): ProtoMessage {
    return wireMessage(this.#reader, this.#source, this.#field.at);
  }

  raw(): ByteSource {
    return this.#source.slice(this.#field.at.offset, this.#field.at.length);
  }
}
