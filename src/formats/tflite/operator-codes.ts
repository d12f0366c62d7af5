import type { FlatTable } from '../../codecs/flatbuffers/flat-table.js';
import { limits } from '../../core/limits.js';
import type { ByteRange } from '../../core/types.js';
import type { GivenText, TfliteOperator } from './facts.js';
import * as fields from './fields.js';
import type { ModelNotes } from './model-notes.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One operator code while its uses are gathered. */
export type OperatorCode = Mutable<TfliteOperator> & {
  readonly texts: string[];
  readonly given: GivenText[];
};

/** Texts that are kept of the uses of one code. CWE-770. */
const maxTexts = 50;

/** The operator codes of a model, by number, and what their uses tell of them. */
export class OperatorCodes {
  readonly all: OperatorCode[] = [];
  readonly #notes: ModelNotes;

  constructor(notes: ModelNotes) {
    this.#notes = notes;
  }

  read(root: FlatTable): void {
    const { operatorCode } = fields;
    for (const table of root.tables(fields.model.operatorCodes)) {
      const old = table.i8(operatorCode.deprecatedBuiltin) ?? 0;
      const builtin = Math.max(old, table.i32(operatorCode.builtin) ?? 0);
      const custom =
        builtin === fields.customOperator ? (table.text(operatorCode.customCode) ?? '') : undefined;
      if (this.all.length < limits.maxGraphFacts)
        this.all.push({ custom, builtin, count: 0, node: undefined, at: table.at, texts: [], given: [] });
      else this.#notes.limit('codes', 'it has more operator codes than are told apart', table.at);
    }
  }

  /** The code of an operator at `place`, which is counted. */
  use(operator: FlatTable, place: string): OperatorCode | undefined {
    const index = operator.u32(fields.operator.opcodeIndex) ?? 0;
    const code = this.all[index];
    if (code === undefined) this.#notes.missing(place, 'operator code', index, this.all.length, operator.at);
    else {
      code.count += 1;
      code.node ??= place;
    }
    return code;
  }

  /** Texts that reach a use of the code. */
  give({ given }: OperatorCode, texts: readonly GivenText[], at: ByteRange): void {
    for (const { from, text } of texts) {
      if (given.some((known) => known.from === from && known.text === text)) continue;
      if (given.length < maxTexts) given.push({ from, text });
      else this.#notes.limit('given', 'more texts reach an operator than are kept', at);
    }
  }

  /** Texts inside the options of a use of the code. */
  hold({ texts }: OperatorCode, found: readonly string[]): void {
    for (const text of found) if (texts.length < maxTexts && !texts.includes(text)) texts.push(text);
  }
}
