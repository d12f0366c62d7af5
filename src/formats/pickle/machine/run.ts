import { FormatError, LimitError } from '../../../core/errors.js';
import { limits } from '../../../core/limits.js';
import type { ImportFact, StreamFact } from '../facts.js';
import { callHandlers } from './handlers-calls.js';
import { runConstants } from './constant-run.js';
import { plainHandlers, type Handler } from './handlers-plain.js';
import { structureHandlers } from './handlers-structure.js';
import { Machine, type Runs, type Workspace } from './machine.js';
import { opcodes } from './opcodes.js';

const handlers: (Handler | undefined)[] = new Array<Handler | undefined>(256).fill(undefined);
for (const { code, name } of opcodes) {
  handlers[code] = plainHandlers[name] ?? structureHandlers[name] ?? callHandlers[name];
}

/** Opcodes between two looks at the budget, which itself looks at the clock every so often only. */
const checkEvery = 1024;

export interface RunResult extends StreamFact {
  /** Why the stream did not end with STOP. */
  readonly because: string | undefined;
  /** The error's code where the stream broke. */
  readonly code: string | undefined;
  readonly machine: Machine;
}

/**
 * Executes a stream from the reader's position to STOP, to damage, or to a limit. It accepts what either of CPython's
 * unpicklers accepts; everything recorded before the end stays recorded.
 */
export function runStream(workspace: Workspace, maxOpcodes: number = limits.maxPickleOpcodes): RunResult {
  const machine = new Machine(workspace, runs);
  const offset = machine.reader.offset;
  let ending: StreamFact['ending'] = 'stop';
  let because: string | undefined;
  let code: string | undefined;
  try {
    execute(machine, maxOpcodes);
  } catch (error) {
    if (!(error instanceof FormatError || error instanceof LimitError)) throw error;
    ending = error instanceof LimitError ? 'limit' : 'broken';
    because = error.message;
    code = error instanceof FormatError ? error.code : undefined;
    // The frame lies inside the file: what runs out of bytes in it has crossed its end.
    if (code === 'unexpected-end') leaveFrame(machine);
  }
  const length = Math.max(0, (ending === 'stop' ? machine.reader.offset : machine.at) - offset);
  const { protocol, executed } = machine;
  return { offset, length, protocol, ending, opcodes: executed, because, code, machine };
}

function execute(machine: Machine, maxOpcodes: number): void {
  const { reader } = machine;
  const interval = Math.min(checkEvery, maxOpcodes);
  let nextCheck = interval;
  while (!machine.stopped) {
    machine.executed += runConstants(machine);
    machine.checkStack();
    machine.at = reader.offset;
    const handler = handlers[reader.u8()];
    if (handler === undefined)
      throw new FormatError('unknown-opcode', { offset: machine.at, length: 1 }, unknownOpcode(machine));
    handler(machine);
    machine.executed++;
    if (machine.frameEnd >= 0 && reader.offset > machine.frameEnd) leaveFrame(machine);
    if (machine.executed >= nextCheck) {
      nextCheck = machine.executed + interval;
      machine.budget.check();
      if (machine.executed >= maxOpcodes)
        throw new LimitError(
          'maxPickleOpcodes',
          maxOpcodes,
          `the stream goes on after ${String(maxOpcodes)} opcodes`,
        );
    }
  }
}

function unknownOpcode(machine: Machine): string {
  const code = machine.reader.peek(machine.at, 1)[0] ?? 0;
  return `byte 0x${code.toString(16).padStart(2, '0')} is no pickle opcode`;
}

/** An opcode that begins inside a frame and ends behind it is read in two ways by CPython's unpicklers (P-50). */
function leaveFrame(machine: Machine): void {
  if (machine.at < machine.frameEnd) {
    machine.recorder.divergence('frame-straddle', machine.at);
    machine.straddled.push({ frame: machine.frameAt, end: machine.frameEnd, at: machine.at });
  }
  machine.frameEnd = -1;
}

/** Executes a pickle that stands inside another one, with a stack and memo of its own. */
function runNested(outer: Machine): void {
  const inner = new Machine(outer, runs, outer.depth + 1);
  if (inner.depth > limits.maxDepth)
    throw new LimitError('maxDepth', limits.maxDepth, 'pickles are nested too deeply in object arrays');
  execute(inner, limits.maxPickleOpcodes);
  outer.frameEnd = -1;
}

/** Opcodes that are tried behind what only joblib skips, and of all of it. CWE-400. */
const asideOpcodes = 65_536;
const maxAsideOpcodes = 2 ** 26;

/**
 * Plain unpicklers execute the bytes that joblib reads as an array. They are executed aside, and what they do counts
 * when they import a name in earnest: numbers do not spell one.
 */
function runAside(outer: Machine, bytes: number): void {
  const { reader, recorder } = outer;
  const from = reader.offset;
  if (outer.isStrict || outer.depth > 0 || handlers[reader.peek(from, 1)[0] ?? 0] === undefined) return;
  const before = recorder.mark();
  const place = reader.save();
  try {
    execute(
      new Machine({ ...sharedBy(outer), isStrict: true }, runs, outer.depth + 1).copy(outer),
      Math.min(bytes + asideOpcodes, maxAsideOpcodes),
    );
  } catch (error) {
    if (!(error instanceof FormatError || error instanceof LimitError)) throw error;
  }
  reader.restore(place);
  if (recorder.importsSince(before).some(isEarnest)) recorder.divergence('array-that-runs', from);
  else recorder.rollBack(before);
}

function sharedBy({ reader, recorder, embedded, budget, text }: Machine): Workspace {
  return { reader, recorder, embedded, budget, text };
}

function isEarnest({ module, name }: ImportFact): boolean {
  return [module, name].every((text) => /^[\p{L}_][\p{L}\p{N}_.]+$/u.test(text));
}

const runs: Runs = { nested: runNested, aside: runAside };
