import { FormatError, LimitError } from '../../core/errors.js';
import type { Budget, ByteRange, ByteSource } from '../../core/types.js';
import { fieldsPerCheck, WireReader, type WireField } from './wire-reader.js';

/** The wire type of each field that a trial asks for. */
export type WantedFields = Readonly<Record<number, WireField['type']>>;

/** Fields of one message that are looked at. A graph whose first ones say nothing is refused by its readers. */
const maxCandidates = 5_000;
/** Fields that are read in all, those of groups included: room for two megabytes of padding. CWE-400. */
const maxTrialFields = 1_000_000;

function trialBudget(): Budget {
  let checks = 0;
  return {
    check: () => {
      checks += 1;
      if (checks * fieldsPerCheck > maxTrialFields)
        throw new LimitError('maxTrialFields', maxTrialFields, 'too many fields come before any that tells');
    },
    chargeInflated: () => undefined,
  };
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
  readonly #reader: WireReader;

  constructor(source: ByteSource) {
    this.#reader = new WireReader(source, trialBudget());
  }

  get whole(): ByteRange {
    return this.#reader.whole;
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
    let candidates = 0;
    try {
      for (const field of this.#reader.fields(range)) {
        if (wanted[field.number] === field.type) {
          yield field;
          if (++candidates >= maxCandidates) return;
        }
      }
    } catch (error) {
      if (!(error instanceof FormatError || error instanceof LimitError)) throw error;
    }
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
