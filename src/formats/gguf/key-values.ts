/** https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#file-structure: gguf_metadata_kv_t */
import type { MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import { quoted } from '../../core/quoted.js';
import type { ByteRange } from '../../core/types.js';
import type { TableReader } from './table-reader.js';

export interface KeyValues {
  /** Scalar numbers by key; the last of several. */
  readonly numbers: Map<string, number>;
  readonly texts: MetadataEntry[];
  readonly templates: MetadataEntry[];
  /** Arrays of bytes: nobody says what they hold. */
  readonly blobs: { readonly key: string; readonly at: ByteRange }[];
  readonly keys: Set<string>;
}

const types = { string: 8, array: 9 } as const;
/** Bytes of each scalar type by its number, as gguf_type numbers them. */
const scalarBytes = [1, 1, 2, 2, 4, 4, 4, 1, undefined, undefined, 8, 8, 8] as const;
const boolType = 7;
/** float32, bool and float64. */
const notBlobs: ReadonlySet<number> = new Set([6, boolType, 12]);
const uint32Type = 4;
/** A key is `lower_snake_case` in segments, of at most 2^16 - 1 bytes. */
const maxKeyBytes = 65_535;
/** Readers take arrays of arrays one level deep or not at all. */
const maxArrayDepth = 4;
const keyValueLeastBytes = 13;
const stringLeastBytes = 8;
const keptTextBytes = 2 ** 20;
/** Texts of an array that are kept; longer ones are vocabularies. */
const maxKeptItems = 1_000;
const smallestBlob = 16;
const maxBlobs = 1_000;
/** What a byte becomes that is no UTF-8. */
const undecodable = '\ufffd';

/** `tokenizer.chat_template`, `tokenizer.chat_template.<name>`, and what else a loader may take for one. */
const templateKey = /template/i;
/** Names of templates, no templates. */
const templateNames = 'tokenizer.chat_templates';

/** Reads the key-values into `found`, so that what was read before a break stays. */
export function readKeyValues(reader: TableReader, count: number, found: KeyValues): void {
  if (count > limits.maxGgufEntries)
    throw new LimitError('maxGgufEntries', limits.maxGgufEntries, 'it has more key-values than are read');
  for (let index = 0; index < count; index += 1) new KeyValueReader(reader, found).read();
}

export { keyValueLeastBytes };

class KeyValueReader {
  readonly #reader: TableReader;
  readonly #found: KeyValues;
  #key = '';
  #start = 0;

  constructor(reader: TableReader, found: KeyValues) {
    this.#reader = reader;
    this.#found = found;
  }

  read(): void {
    const { cursor } = this.#reader;
    this.#start = cursor.offset;
    this.#key = this.#reader.text('the length of a key', maxKeyBytes + 1);
    if (Buffer.byteLength(this.#key) > maxKeyBytes) this.#breach('a key has more than 65,535 bytes');
    if (this.#found.keys.has(this.#key)) this.#reader.note(this.#reader.notes.repeated, this.#noted('key'));
    this.#found.keys.add(this.#key);
    const type = cursor.u32();
    if (this.#key === 'general.alignment' && type !== uint32Type) this.#breach('the alignment is no uint32');
    if (type === types.string) this.#string();
    else if (type === types.array) this.#array(1);
    else this.#scalar(type);
  }

  #string(): void {
    const isTemplate = this.#isTemplate();
    const most = isTemplate ? limits.maxTextBytes : keptTextBytes;
    const value = this.#reader.text(`the length of ${quote(this.#key)}`, most);
    this.#keep(value, isTemplate);
    if (value.startsWith(undecodable)) this.#blob(Buffer.byteLength(value, 'latin1'));
  }

  #keep(value: string, isTemplate: boolean, index?: number): void {
    const key = index === undefined ? this.#key : `${this.#key}[${String(index)}]`;
    (isTemplate ? this.#found.templates : this.#found.texts).push({ key, value });
  }

  #isTemplate(): boolean {
    return templateKey.test(this.#key) && this.#key !== templateNames;
  }

  #array(depth: number): void {
    const { cursor } = this.#reader;
    const type = cursor.u32();
    const what = `the number of values of ${quote(this.#key)}`;
    if (type === types.array) this.#arrays(depth, what);
    else if (type === types.string) this.#strings(this.#reader.count(what, stringLeastBytes));
    else this.#scalars(type, what);
  }

  #arrays(depth: number, what: string): void {
    if (depth === maxArrayDepth) {
      const at = this.#reader.since(this.#start);
      throw new FormatError(
        'deep-array',
        at,
        `${quote(this.#key)} nests arrays more than ${String(depth)} deep`,
      );
    }
    const leastBytes = 12;
    const count = this.#reader.count(what, leastBytes);
    for (let index = 0; index < count; index += 1) this.#array(depth + 1);
  }

  #strings(count: number): void {
    const isTemplate = this.#isTemplate();
    const isKept = isTemplate || count <= maxKeptItems;
    for (let index = 0; index < count; index += 1) {
      if (!isKept) this.#reader.skipText(`the length of a value of ${quote(this.#key)}`);
      else this.#item(index, isTemplate);
    }
  }

  #item(index: number, isTemplate: boolean): void {
    const most = isTemplate ? limits.maxTextBytes : keptTextBytes;
    this.#keep(this.#reader.text(`the length of a value of ${quote(this.#key)}`, most), isTemplate, index);
  }

  #scalars(type: number, what: string): void {
    const bytes = this.#sizeOf(type);
    const count = this.#reader.count(what, bytes);
    const { cursor } = this.#reader;
    const length = count * bytes;
    cursor.skip(length);
    if (!notBlobs.has(type)) this.#blob(length);
  }

  /** Bytes in front of the cursor that are no text and may be anything. */
  #blob(length: number): void {
    const at = { offset: this.#reader.cursor.offset - length, length };
    if (length >= smallestBlob && this.#found.blobs.length < maxBlobs)
      this.#found.blobs.push({ key: this.#key, at });
  }

  #scalar(type: number): void {
    const { cursor, notes } = this.#reader;
    const offset = cursor.offset;
    const value = this.#number(type, this.#sizeOf(type));
    this.#found.numbers.set(this.#key, value);
    if (type === boolType && value > 1)
      this.#reader.note(notes.breaches, {
        what: 'a boolean is neither 0 nor 1',
        name: this.#key,
        at: this.#reader.since(offset),
      });
  }

  #number(type: number, bytes: number): number {
    const { cursor } = this.#reader;
    const isSigned = type % 2 === 1 && type !== boolType;
    if (bytes === 1) return isSigned ? cursor.i8() : cursor.u8();
    if (bytes === 2) return isSigned ? cursor.i16() : cursor.u16();
    if (type === 6) return cursor.f32();
    if (type === 12) return cursor.f64();
    if (bytes === 4) return isSigned ? cursor.i32() : cursor.u32();
    return Number(isSigned ? cursor.i64() : cursor.u64());
  }

  #sizeOf(type: number): number {
    const bytes = scalarBytes[type];
    if (bytes !== undefined) return bytes;
    const { cursor } = this.#reader;
    throw new FormatError(
      'value-type',
      { offset: cursor.offset - 4, length: 4 },
      `${quote(this.#key)} has a value of type ${String(type)}, which does not exist`,
    );
  }

  #breach(what: string): void {
    this.#reader.note(this.#reader.notes.breaches, this.#noted(what));
  }

  #noted(what: string) {
    return {
      what,
      name: this.#key.slice(0, limits.maxQuotedCharacters),
      at: this.#reader.since(this.#start),
    };
  }
}

function quote(key: string): string {
  return quoted(key, 80);
}
