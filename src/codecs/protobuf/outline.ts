import { addAll } from '../../core/add-all.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { Latest } from '../../core/latest.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { Repeats } from './repeats.js';
import { fieldsPerCheck, WireReader, type WireField } from './wire-reader.js';

/** The wire type of each field that a trial asks for. */
export type WantedFields = ReadonlyMap<number, WireField['type']>;

/** Fields that are read in all, those of groups included: room for eight megabytes of padding. CWE-400. */
const maxTrialFields = 4_000_000;

/** What a message is that begins with more fields than are looked at. */
export function untold(): LimitError {
  return new LimitError('maxTrialFields', maxTrialFields, 'too many fields come before any that tells');
}

export class TrialBudget implements Budget {
  #checks = 0;

  get isSpent(): boolean {
    return this.#checks * fieldsPerCheck > maxTrialFields;
  }

  check(): void {
    this.#checks += 1;
    if (this.isSpent) throw untold();
  }

  chargeInflated(): void {
    // A trial inflates nothing.
  }
}

/** Fields of the outermost message that are kept for whoever asks next, and as many of each number behind them. CWE-770. */
const maxKeptFields = 64;
/** Numbers of fields that are told apart behind the kept ones. */
const maxNumbers = 1024;

/**
 * The outermost message of a source, walked once: a dozen formats try the same bytes, most are no message at all, and of
 * those that are one most formats want fields that it has not.
 */
export class Outline {
  readonly #budget = new TrialBudget();
  readonly #reader: WireReader;
  readonly #repeats: Repeats;
  readonly #fields: WireField[] = [];
  /** Behind the fields that are kept. */
  #end = 0;
  #isOver = false;
  #census: Census | undefined;

  constructor(source: ByteSource) {
    this.#reader = new WireReader(source, this.#budget);
    this.#repeats = new Repeats(source);
  }

  /** Whether the walk was given up for the number of fields, within one group perhaps. */
  get isSpent(): boolean {
    return this.#budget.isSpent;
  }

  /** Undefined behind the last field that is sound, and behind those that are kept. */
  field(index: number): WireField | undefined {
    return this.#fields[index] ?? (this.#isOver || index >= maxKeptFields ? undefined : this.#walkOn());
  }

  /** Where the fields begin that are not kept; undefined where nothing sound follows. */
  get next(): number | undefined {
    return this.#isOver ? undefined : this.#end;
  }

  /** The wanted fields behind the kept ones; undefined where they have to be walked to. */
  behind(wanted: WantedFields): readonly WireField[] | undefined {
    if (this.#isOver) return [];
    this.#census ??= this.#takeCensus();
    return this.#census.of(wanted);
  }

  #takeCensus(): Census {
    const census = new Census();
    const { length } = this.#reader.whole;
    for (let at = this.#end; at < length;) {
      const field = soundField(this.#reader, at, length);
      if (field === undefined) break;
      census.add(field);
      at = this.#repeats.behind(field, this.#reader.next, length);
    }
    if (this.#budget.isSpent) census.isWhole = false;
    return census;
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

/** The first fields of each number and type, and one more where there are more. */
class Census {
  readonly #fields = new Map<number, Map<WireField['type'], WireField[]>>();
  /** Whether a number that is not known here is nowhere in the message. */
  isWhole = true;

  add(field: WireField): void {
    const known = this.#listOf(field)?.get(field.type);
    if (known !== undefined && known.length <= maxKeptFields) known.push(field);
  }

  of(wanted: WantedFields): readonly WireField[] | undefined {
    if (!this.isWhole) return undefined;
    const found: WireField[] = [];
    for (const [number, type] of wanted) {
      const known = this.#fields.get(number)?.get(type) ?? [];
      if (known.length > maxKeptFields) return undefined;
      addAll(found, known);
    }
    return found.sort((a, b) => a.start - b.start);
  }

  #listOf({ number, type }: WireField): Map<WireField['type'], WireField[]> | undefined {
    let types = this.#fields.get(number);
    if (types === undefined) {
      if (this.#fields.size >= maxNumbers) {
        this.isWhole = false;
        return undefined;
      }
      types = new Map();
      this.#fields.set(number, types);
    }
    if (!types.has(type)) types.set(type, []);
    return types;
  }
}

const latest = new Latest((source: ByteSource) => new Outline(source));

export function outlineOf(source: ByteSource): Outline {
  return latest.of(source);
}

/** Damage and limits end a message, for the parser to report. */
export function soundField(reader: WireReader, at: number, end: number): WireField | undefined {
  try {
    return reader.fieldAt(at, end);
  } catch (error) {
    if (error instanceof FormatError || error instanceof LimitError) return undefined;
    throw error;
  }
}
