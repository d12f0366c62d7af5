/** Protocol Buffers text format: https://protobuf.dev/reference/protobuf/textformat-spec/ */
import { table } from '../../core/table.js';
import { MemorySource } from '../../bytes/memory-source.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteRange, ByteSource } from '../../core/types.js';
import { quotedEnd } from '../text/quoted-end.js';
import type { ProtoField, ProtoMessage } from './proto-message.js';
import { TextScanner, type TextValue } from './text-scanner.js';

/** Field names of a message and the numbers behind them; fields that nobody asks for may be left out. */
export interface TextSchema {
  readonly [field: string]: TextFieldSchema;
}

export interface TextFieldSchema {
  readonly number: number;
  /** Of a message. A function, because messages hold themselves. */
  readonly message?: () => TextSchema;
  /** Whether the field is a map, which JSON writes as an object. */
  readonly isMap?: boolean;
  /** Whether the field is of type bytes, which JSON writes in base64. */
  readonly isBytes?: boolean;
  /** Of an enumeration. */
  readonly values?: Readonly<Record<string, number>>;
}

const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const truths: Readonly<Record<string, number>> = table({ true: 1, True: 1, t: 1, false: 0, False: 0, f: 0 });

/**
 * The message that a text holds. Nested messages are only walked when they are asked for.
 * @param text the bytes as ISO 8859-1, so that offsets in it are offsets in the source
 */
export function textMessage(text: string, schema: TextSchema, budget: Budget): ProtoMessage {
  return within(text, { offset: 0, length: text.length }, schema, budget);
}

function within(text: string, range: ByteRange, schema: TextSchema, budget: Budget): ProtoMessage {
  return {
    *[Symbol.iterator]() {
      const scanner = new TextScanner(text, range.offset, range.offset + range.length, budget);
      for (let name = scanner.fieldName(); name !== undefined; name = scanner.fieldName()) {
        const field: TextFieldSchema = (Object.hasOwn(schema, name) ? schema[name] : undefined) ?? {
          number: 0,
        };
        for (const value of scanner.values()) yield new TextProtoField(text, field, value, budget);
      }
    },
  };
}

class TextProtoField implements ProtoField {
  readonly #text: string;
  readonly #schema: TextFieldSchema;
  readonly #value: TextValue;
  readonly #budget: Budget;

  constructor(text: string, schema: TextFieldSchema, value: TextValue, budget: Budget) {
    this.#text = text;
    this.#schema = schema;
    this.#value = value;
    this.#budget = budget;
  }

  get number(): number {
    return this.#schema.number;
  }

  get kind(): ProtoField['kind'] {
    return this.#value.kind === 'scalar' ? 'number' : 'bytes';
  }

  get value(): number {
    if (this.#value.kind !== 'scalar') return 0;
    const word = this.#written();
    const values = this.#schema.values ?? {};
    return (Object.hasOwn(values, word) ? values[word] : truths[word]) ?? scalar(word);
  }

  get at(): ByteRange {
    return this.#value.at;
  }

  get size(): number {
    return this.#value.kind === 'string' ? unescapeLiterals(this.#written()).length : this.#value.at.length;
  }

  text(maxBytes: number = limits.maxTextBytes): string {
    return lenientUtf8.decode(this.bytes(maxBytes));
  }

  bytes(maxBytes: number): Uint8Array {
    if (this.#value.kind !== 'string') return Buffer.from(this.#written().slice(0, maxBytes), 'latin1');
    return unescapeLiterals(this.#written(), maxBytes).subarray(0, maxBytes);
  }

  *numbers(): Generator<number> {
    if (this.#value.kind === 'scalar') yield this.value;
  }

  message(): ProtoMessage {
    if (this.#value.kind !== 'message')
      throw new FormatError('bad-text-proto', this.at, 'a text stands where a message belongs');
    return within(this.#text, this.at, this.#schema.message?.() ?? {}, this.#budget);
  }

  raw(): ByteSource | undefined {
    if (this.#value.kind !== 'string') return undefined;
    return new MemorySource(unescapeLiterals(this.#written()), 'text');
  }

  #written(): string {
    const { offset, length } = this.#value.at;
    return this.#text.slice(offset, offset + length);
  }
}

/** Decimal, octal, hexadecimal, floating; NaN for anything else. */
function scalar(word: string): number {
  const plain = word.replace(/(?<=[\d.])f$/i, '');
  if (/^-?0[0-7]+$/.test(plain)) return Number.parseInt(plain, 8);
  if (/^-0x/i.test(plain)) return -Number(plain.slice(1));
  return Number(plain);
}

const escapes: Readonly<Record<string, number>> = table({
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
});
const escape = /\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/y;
const [backslash, doubleQuote, singleQuote] = [0x5c, 0x22, 0x27];

/** The bytes of adjacent string literals, one after another; at least `most` where there are as many. */
function unescapeLiterals(written: string, most = Infinity): Uint8Array {
  // No escape stands for more bytes than it has characters.
  const bytes = Buffer.alloc(written.length);
  let length = 0;
  for (let at = 0; at < written.length && length < most; at += 1) {
    const quote = written.charCodeAt(at);
    if (quote !== doubleQuote && quote !== singleQuote) continue;
    const end = (quotedEnd(written, at) ?? written.length) - 1;
    for (at += 1; at < end && length < most;) {
      const unit = written.charCodeAt(at);
      if (unit === backslash) {
        escape.lastIndex = at;
        const [whole, ...parts] = escape.exec(written) ?? ['\\'];
        length += bytes.write(unescaped(parts), length, 'latin1');
        at += whole.length;
      } else {
        bytes[length++] = unit;
        at += 1;
      }
    }
  }
  return bytes.subarray(0, length);
}

/** One character a byte. */
function unescaped([octal, hex, u4, u8, letter = '']: readonly (string | undefined)[]): string {
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  const point = u4 ?? u8;
  if (point !== undefined) return utf8Bytes(Number.parseInt(point, 16));
  const code = escapes[letter];
  return code === undefined ? letter : String.fromCharCode(code);
}

function utf8Bytes(point: number): string {
  const valid = point <= 0x10_ffff ? point : 0xfffd;
  return Buffer.from(String.fromCodePoint(valid)).toString('latin1');
}
