import { FormatError, LimitError } from '../../core/errors.js';
import type { Budget, ByteRange, ByteSource } from '../../core/types.js';
import { fieldsPerCheck, WireReader, type WireField } from './wire-reader.js';

/** The wire type of each field that a trial asks for. */
export type WantedFields = Readonly<Record<number, WireField['type']>>;

/** Fields that are read in all, those of groups included: room for eight megabytes of padding. CWE-400. */
const maxTrialFields = 4_000_000;

class TrialBudget implements Budget {
  #checks = 0;

  check(): void {
    this.#checks += 1;
    this.checkSpent();
  }

  checkSpent(): void {
    if (this.#checks * fieldsPerCheck > maxTrialFields)
      throw new LimitError('maxTrialFields', maxTrialFields, 'too many fields come before any that tells');
  }

  chargeInflated(): void {
    // A trial inflates nothing.
  }
}

/** Whether a message can begin with these bytes at all: any field may come first. */
export function mayBeginMessage(head: Uint8Array): boolean {
  const [tag = 0] = head;
  const wireType = tag & 7;
  return tag >= 0x08 && wireType !== 4 && wireType <= 5;
}

/** Fields of the outermost message that are kept for whoever asks next. CWE-770. */
const maxKeptFields = 64;

/** How a source begins as a message, walked once: a dozen formats try the same bytes, and most are no message at all. */
class Beginning {
  readonly #reader: WireReader;
  readonly #fields: WireField[] = [];
  /** Behind the fields that are kept. */
  #end = 0;
  #isOver = false;

  constructor(source: ByteSource) {
    this.#reader = new WireReader(source, new TrialBudget());
  }

  /** Undefined behind the last field that is sound, and behind those that are kept. */
  field(index: number): WireField | undefined {
    return this.#fields[index] ?? (this.#isOver || index >= maxKeptFields ? undefined : this.#walkOn());
  }

  /** Where the fields begin that are not kept; undefined where nothing sound follows. */
  get next(): number | undefined {
    return this.#isOver ? undefined : this.#end;
  }

  #walkOn(): WireField | undefined {
    const { length } = this.#reader.whole;
    const field = this.#end < length ? soundField(this.#reader, this.#end, length) : undefined;
    if (field === undefined) this.#isOver = true;
    else this.#fields.push(field);
    this.#end = this.#reader.next;
    return field;
  }
}

const beginnings = new WeakMap<ByteSource, Beginning>();

function beginningOf(source: ByteSource): Beginning {
  const known = beginnings.get(source);
  if (known !== undefined) return known;
  const beginning = new Beginning(source);
  beginnings.set(source, beginning);
  return beginning;
}

/** Damage and limits end a message, for the parser to report. */
function soundField(reader: WireReader, at: number, end: number): WireField | undefined {
  try {
    return reader.fieldAt(at, end);
  } catch (error) {
    if (error instanceof FormatError || error instanceof LimitError) return undefined;
    throw error;
  }
}

/**
 * Finds out what a message is by the fields that its readers would take. Unknown fields, and known ones of another wire
 * type, are passed over in any place and number, because protobuf's own readers do: nothing is hidden by putting them there.
 */
export class MessageTrial {
  readonly #source: ByteSource;
  readonly #beginning: Beginning;
  readonly #budget = new TrialBudget();
  #ownReader: WireReader | undefined;

  constructor(source: ByteSource) {
    this.#source = source;
    this.#beginning = beginningOf(source);
  }

  get whole(): ByteRange {
    return { offset: 0, length: this.#source.size };
  }

  /**
   * To be asked where nothing was found: whether it may still be there.
   * @throws LimitError maxTrialFields, where the trial ended before the message did
   */
  checkSpent(): void {
    this.#budget.checkSpent();
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

  /** Fields that are wanted, as far as the message is sound: damage and limits end them, for the parser to report. */
  *fields(range: ByteRange, wanted: WantedFields): Generator<WireField> {
    for (const field of this.#sound(range)) if (wanted[field.number] === field.type) yield field;
  }

  *#sound({ offset, length }: ByteRange): Generator<WireField> {
    let at = offset;
    const end = offset + length;
    if (at === 0 && end === this.#source.size) {
      let kept: WireField | undefined;
      for (let index = 0; (kept = this.#beginning.field(index)) !== undefined; index += 1) yield kept;
      at = this.#beginning.next ?? end;
    }
    while (at < end) {
      const field = soundField(this.#reader, at, end);
      if (field === undefined) return;
      at = this.#reader.next;
      yield field;
    }
  }

  /** Its own: what one format spends of its trial is not taken from the next. */
  get #reader(): WireReader {
    this.#ownReader ??= new WireReader(this.#source, this.#budget);
    return this.#ownReader;
  }

  /** The first field that is wanted; undefined where there is none. */
  first(range: ByteRange, number: number, type: WireField['type']): WireField | undefined {
    for (const field of this.fields(range, { [number]: type })) return field;
    return undefined;
  }

  /** Text of a payload, at most `maxBytes` of it. */
  text(at: ByteRange, maxBytes: number): string {
    return this.#reader.text(at, maxBytes);
  }
}
