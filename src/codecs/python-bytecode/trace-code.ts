import type { Budget } from '../../core/types.js';
import type { CodeReading } from '../marshal/decode-code.js';
import type { CodeObject, MarshalValue } from '../marshal/code-object.js';
import { callHandlers } from './call-instructions.js';
import { Frame, type Scope } from './frame.js';
import { nameHandlers } from './name-instructions.js';
import { NameUses, type NameUse } from './name-uses.js';
import { opcodeTables, type OpcodeTable } from './opcode-tables.js';
import { valuesIn } from './values-in.js';
import { readInstructions, type Instruction } from './read-instructions.js';

/** What code uses, as one release of Python reads its bytecode. */
export interface CodeTrace {
  /** `3.11`; undefined where no release reads the bytecode whole. */
  readonly version: string | undefined;
  readonly uses: readonly NameUse[];
  /** Whether there are more uses than are told apart. */
  readonly overflowed: boolean;
}

/**
 * Follows the bytecode of a stream's code objects as every release reads it that shares their layout. Releases that
 * can read all of it come back, because nothing tells which one will; where none can, the one that reads most.
 * What no instruction explains is `mentioned`: a name without a use is never dropped.
 */
export function traceCode(reading: CodeReading, budget: Budget): readonly CodeTrace[] {
  const traced = opcodeTables(reading.layout).map((table) => new Tracer(table, budget).trace(reading));
  const clean = traced.filter(({ torn }) => torn === 0);
  const [best] = traced.sort((a, b) => a.torn - b.torn);
  if (clean.length > 0) return clean;
  return best === undefined ? [] : [{ ...best, version: undefined }];
}

interface Pending {
  readonly code: CodeObject;
  readonly outer: Scope | undefined;
}

class Tracer {
  readonly #table: OpcodeTable;
  readonly #budget: Budget;
  readonly #uses = new NameUses();
  #torn = 0;

  constructor(table: OpcodeTable, budget: Budget) {
    this.#table = table;
    this.#budget = budget;
  }

  trace({ root, finished }: CodeReading): CodeTrace & { readonly torn: number } {
    const seen = new Set<CodeObject>();
    const pending: Pending[] = [];
    const enqueue = (code: CodeObject, outer: Scope | undefined): void => {
      if (!seen.has(code)) pending.push({ code, outer });
      seen.add(code);
    };
    // Outer code first: what it imports is bound when its functions run.
    for (const code of root === undefined ? [...finished].reverse() : [root]) enqueue(code, undefined);
    for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
      const scope = this.#follow(next);
      for (const inner of codesIn(next.code.constants)) enqueue(inner, scope);
    }
    const { version } = this.#table;
    return { version, uses: this.#uses.list(), overflowed: this.#uses.overflowed, torn: this.#torn };
  }

  #follow({ code, outer }: Pending): Scope {
    this.#budget.check();
    const scope: Scope = { names: new Map(), outer };
    const frame = new Frame(code, this.#table.release, scope, this.#uses);
    const { instructions, isClean } = readInstructions(code.bytecode, this.#table);
    for (const instruction of instructions) step(frame, instruction);
    const isTorn = !isClean || frame.isTorn;
    if (isTorn) this.#torn++;
    mentionRest(frame, isTorn);
    return scope;
  }
}

function step(frame: Frame, instruction: Instruction): void {
  const { opcode, argument, isExtended } = instruction;
  frame.begin(instruction);
  const handle = callHandlers[opcode.name] ?? nameHandlers[opcode.name];
  if (handle === undefined) frame.apply(opcode.effect + opcode.slope * argument);
  else handle(frame, argument);
  if (isExtended && namesGlobals.has(opcode.name))
    mention(frame, frame.code.names[lowIndex(frame, opcode.name, argument)]);
}

/** A jump behind EXTENDED_ARG makes these name something else. */
const namesGlobals: ReadonlySet<string> = new Set(['LOAD_GLOBAL', 'LOAD_NAME', 'IMPORT_NAME']);

function lowIndex(frame: Frame, name: string, argument: number): number {
  const low = argument & (frame.release < 306 ? 0xffff : 0xff);
  return name === 'LOAD_GLOBAL' && frame.release >= 311 ? low >> 1 : low;
}

function mentionRest(frame: Frame, isTorn: boolean): void {
  for (const [index, name] of frame.code.names.entries()) {
    if (isTorn || !frame.explained.has(index)) mention(frame, name);
  }
}

function mention(frame: Frame, name: string | undefined): void {
  if (name !== undefined) frame.use('mentioned', { origin: 'global', module: '', attributes: [name] }, name);
}

/** The code objects among constants, containers included. */
function codesIn(constants: readonly MarshalValue[]): CodeObject[] {
  return valuesIn(constants).flatMap((value) => (value.type === 'code' ? [value.code] : []));
}
