import { FormatError, LimitError } from '../../core/errors.js';
import type { ByteRange, ByteSource } from '../../core/types.js';
import { outlineOf, soundField, TrialBudget, type Outline, type WantedFields } from './outline.js';
import { Repeats } from './repeats.js';
import { WireReader, type WireField } from './wire-reader.js';

export function wantedFields(types: Readonly<Record<number, WireField['type']>>): WantedFields {
  return new Map(Object.entries(types).map(([number, type]) => [Number(number), type]));
}

/** Whether a message can begin with these bytes at all: any field may come first. */
export function mayBeginMessage(head: Uint8Array): boolean {
  const [tag = 0] = head;
  const wireType = tag & 7;
  return tag >= 0x08 && wireType !== 4 && wireType <= 5;
}

/**
 * Finds out what a message is by the fields that its readers would take. Unknown fields, and known ones of another wire
 * type, are passed over in any place and number, because protobuf's own readers do: nothing is hidden by putting them there.
 */
export class MessageTrial {
  readonly #source: ByteSource;
  readonly #outline: Outline;
  /** Its own: what one format spends of its trial is not taken from the next. Most need no more than the outline. */
  #own: { readonly reader: WireReader; readonly budget: TrialBudget } | undefined;

  constructor(source: ByteSource) {
    this.#source = source;
    this.#outline = outlineOf(source);
  }

  get whole(): ByteRange {
    return { offset: 0, length: this.#source.size };
  }

  /** Whether the trial ended before the message did: what it did not find may still be there. */
  get isSpent(): boolean {
    return this.#own?.budget.isSpent === true || this.#outline.isSpent;
  }

  /** Whether a check holds; damage and limits that end it say no. */
  holds(check: () => boolean): boolean {
    try {
      return check();
    } catch (error) {
      if (error instanceof FormatError || error instanceof LimitError) return false;
      throw error;
    }
  }

  /** Fields that are wanted, but for copies in a row, as far as the message is sound: damage and limits end them. */
  fields(range: ByteRange, wanted: WantedFields): IterableIterator<WireField> {
    const isWhole = range.offset === 0 && range.length === this.#source.size;
    return new SoundFields(
      () => this.#reader,
      new Repeats(this.#source),
      range,
      wanted,
      isWhole ? this.#outline : undefined,
    );
  }

  get #reader(): WireReader {
    if (this.#own === undefined) {
      const budget = new TrialBudget();
      this.#own = { budget, reader: new WireReader(this.#source, budget) };
    }
    return this.#own.reader;
  }

  /** The first field that is wanted; undefined where there is none. */
  first(range: ByteRange, number: number, type: WireField['type']): WireField | undefined {
    for (const field of this.fields(range, new Map([[number, type]]))) return field;
    return undefined;
  }

  /** Text of a payload, at most `maxBytes` of it. */
  text(at: ByteRange, maxBytes: number): string {
    return this.#reader.text(at, maxBytes);
  }
}

/** Iterates without a generator: a list of words is a quarter of a million messages, each tried by several formats. */
class SoundFields implements IterableIterator<WireField> {
  readonly #reader: () => WireReader;
  readonly #repeats: Repeats;
  readonly #wanted: WantedFields;
  readonly #end: number;
  #outline: Outline | undefined;
  /** Fields that are known already. */
  #behind: readonly WireField[] = [];
  #index = 0;
  #at: number;

  /** @param outline of the message, where it is the outermost one */
  constructor(
    reader: () => WireReader,
    repeats: Repeats,
    { offset, length }: ByteRange,
    wanted: WantedFields,
    outline: Outline | undefined,
  ) {
    this.#reader = reader;
    this.#repeats = repeats;
    this.#wanted = wanted;
    this.#at = offset;
    this.#end = offset + length;
    this.#outline = outline;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<WireField, undefined> {
    for (;;) {
      const value = this.#outline === undefined ? this.#read() : this.#kept(this.#outline);
      if (value === undefined) return { done: true, value };
      if (this.#wanted.get(value.number) === value.type) return { done: false, value };
    }
  }

  #kept(outline: Outline): WireField | undefined {
    const field = outline.field(this.#index);
    this.#index += 1;
    if (field !== undefined) return field;
    const behind = outline.behind(this.#wanted);
    this.#outline = undefined;
    this.#index = 0;
    this.#behind = behind ?? [];
    this.#at = behind === undefined ? (outline.next ?? this.#end) : this.#end;
    return this.#read();
  }

  #read(): WireField | undefined {
    const known = this.#behind[this.#index];
    if (known !== undefined) {
      this.#index += 1;
      return known;
    }
    if (this.#at >= this.#end) return undefined;
    const reader = this.#reader();
    const field = soundField(reader, this.#at, this.#end);
    this.#at = field === undefined ? this.#end : this.#repeats.behind(field, reader.next, this.#end);
    return field;
  }
}
