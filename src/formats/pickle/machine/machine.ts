import { addAll } from '../../../core/add-all.js';
import { limits } from '../../../core/limits.js';
import { FormatError, LimitError } from '../../../core/errors.js';
import type { Budget } from '../../../core/types.js';
import type { EmbeddedCandidates } from './embedded-candidates.js';
import { Memo } from './memo.js';
import type { PickleReader } from './reader.js';
import type { Recorder, UseInput } from './recorder.js';
import type { Straddle } from './straddle.js';
import { CallValue, Container, plain, UnknownValue, type ContainerKind, type Value } from './values.js';

/** What the machines of one artifact share. */
export interface Workspace {
  readonly reader: PickleReader;
  readonly recorder: Recorder;
  readonly embedded: EmbeddedCandidates;
  readonly budget: Budget;
  /** Whether to stop where both of CPython's unpicklers stop. */
  readonly isStrict?: boolean;
  /** Is told where each string and byte string lies; absent where nobody looks for words. */
  readonly text?: ((start: number, length: number) => void) | undefined;
}

/** Takes from an empty stack that are read past; a gzip file of 70 kB can hold forty million of them. CWE-400. */
const maxUnderflows = 100_000;
/** Values that are faster popped one by one than cut off. */
const maxPopped = 32;
/** Values that a copy of a machine takes over from the top of the stack. */
const maxCopiedValues = 4096;

/** What a machine does about pickles inside its own; given by the loop that runs machines. */
export interface Runs {
  readonly nested: (outer: Machine) => void;
  readonly aside: (outer: Machine, bytes: number) => void;
}

function stackLimit(): LimitError {
  return new LimitError(
    'maxPickleStack',
    limits.maxPickleStack,
    'the stack grows beyond what any real pickle needs',
  );
}

function memoLimit(): LimitError {
  return new LimitError(
    'maxPickleMemo',
    limits.maxPickleMemo,
    'the memo grows beyond what any real pickle needs',
  );
}

/** The state of an unpickler: stack, marks, memo and the protocol in force. Opcode handlers work on it. */
export class Machine {
  readonly reader: PickleReader;
  readonly recorder: Recorder;
  readonly embedded: EmbeddedCandidates;
  stack: Value[] = [];
  /** Heights of the stack at each MARK. */
  marks: number[] = [];
  memo = new Memo();
  protocol = 0;
  /** Where the current frame ends; negative outside frames. */
  frameEnd = -1;
  /** Where the current frame's opcode stands. */
  frameAt = -1;
  /** Where the opcode being executed stands. */
  at = 0;
  stopped = false;
  /** Operations that found too few values; CPython raises there. */
  underflows = 0;
  /** What STOP left as the object. */
  result: Value = plain;
  /** Opcodes whose argument crosses a frame's end (P-50). */
  readonly straddled: Omit<Straddle, 'stream'>[] = [];
  /** Opcodes executed. */
  executed = 0;
  readonly budget: Budget;
  readonly isStrict: boolean;
  readonly text: Workspace['text'];
  /** Nesting of pickles inside raw arrays. */
  readonly depth: number;
  /** Executes a pickle that stands in the stream at the reader's position, with a machine of its own. */
  readonly runNested: (outer: Machine) => void;
  /** Executes what follows, at least so many bytes, as another unpickler would; this machine stays where it is. */
  readonly runAside: (outer: Machine, bytes: number) => void;

  constructor(workspace: Workspace, runs: Runs, depth = 0) {
    this.reader = workspace.reader;
    this.recorder = workspace.recorder;
    this.embedded = workspace.embedded;
    this.budget = workspace.budget;
    this.isStrict = workspace.isStrict ?? false;
    this.text = workspace.text;
    this.runNested = runs.nested;
    this.runAside = runs.aside;
    this.depth = depth;
  }

  push(value: Value): void {
    if (this.stack.length >= limits.maxPickleStack) throw stackLimit();
    this.stack.push(value);
  }

  /** Holds what a loop pushed at once to what a stack may hold. */
  checkStack(): void {
    if (this.stack.length + this.marks.length > limits.maxPickleStack) throw stackLimit();
  }

  /** The top value; a MARK is a floor that only POP and the mark-taking opcodes may cross. */
  pop(): Value {
    if (this.stack.length > (this.marks.at(-1) ?? 0)) return this.stack.pop() as Value;
    this.underflow();
    return this.stack.pop() ?? new UnknownValue('a value that the stack does not have');
  }

  top(): Value {
    const value = this.stack.at(-1);
    if (value !== undefined) return value;
    this.underflow();
    return new UnknownValue('a value that the stack does not have');
  }

  /** Takes the topmost mark and gives the stack's height there. */
  popMark(): number {
    const mark = this.marks.pop();
    if (mark !== undefined && mark <= this.stack.length) return mark;
    this.underflow();
    return this.stack.length;
  }

  /** Takes everything above the topmost mark off the stack. */
  takeMarked(): Value[] {
    const mark = this.popMark();
    const count = this.stack.length - mark;
    if (count > maxPopped) return this.stack.splice(mark);
    const values = new Array<Value>(count);
    for (let index = count - 1; index >= 0; index--) values[index] = this.stack.pop() as Value;
    return values;
  }

  /** Stores the stack's top, whatever pushed it (P-57). */
  put(index: number): void {
    const value = this.top();
    if (index < 0) return;
    if (index > limits.maxPickleMemo) this.recorder.divergence('huge-memo-index', this.at);
    if (value instanceof Container || value instanceof CallValue) value.memo = index;
    this.memo.set(index, value);
    if (this.memo.size > limits.maxPickleMemo) throw memoLimit();
  }

  /** MEMOIZE numbers by how many entries are stored (P-56). */
  memoize(): void {
    this.put(this.memo.size);
  }

  get(index: number): Value {
    const value = this.memo.get(index);
    if (value !== undefined) return value;
    this.underflow();
    return new UnknownValue('a memo entry that was never stored');
  }

  /** An operation found too few values. Both unpicklers raise there; reading on shows what a third one might do. */
  underflow(): void {
    this.underflows++;
    if (this.isStrict || this.underflows > maxUnderflows)
      throw new FormatError(
        'stack-underflow',
        { offset: this.at, length: 1 },
        'an opcode takes more than the stack has',
      );
  }

  use(input: Omit<UseInput, 'offset'>): CallValue {
    return new CallValue(this.recorder.use({ ...input, offset: this.at }), input.argument);
  }

  /** A container of its own; the array is its own, too, from then on. */
  container(kind: ContainerKind, items: Value[]): Container {
    const container = new Container(kind);
    if (container.adopt(items)) return container;
    if (kind === 'dict') this.addPairs(container, items);
    else this.addItems(container, items);
    return container;
  }

  addItems(container: Container, items: readonly Value[]): void {
    for (let index = 0; index < items.length; index++) {
      const item = items[index] as Value;
      if (typeof item === 'number' && container.items.length >= 64) container.count++;
      else if (!container.add(this.recorder, undefined, item)) this.letGo(item);
    }
  }

  addPairs(container: Container, items: readonly Value[]): void {
    for (let index = 0; index + 1 < items.length; index += 2) {
      const value = items[index + 1] as Value;
      if (!container.add(this.recorder, items[index], value)) this.letGo(value);
    }
  }

  /**
   * Forgets the identity of a value that no container keeps: the memo would hold millions of them otherwise. A later
   * fetch gives a value of the same shape.
   */
  private letGo(value: Value): void {
    if (typeof value === 'number') return;
    if (value instanceof Container) {
      if (value.memo >= 0 && this.memo.get(value.memo) === value && value.isPlain)
        this.memo.set(value.memo, plain);
      if (value.isPlain) for (const item of value.items) this.letGo(item);
    } else if (value instanceof CallValue && value.memo >= 0 && this.memo.get(value.memo) === value) {
      this.memo.set(value.memo, this.canonical(value));
    }
  }

  private readonly canonicalCalls = new Map<number, CallValue>();

  private canonical(value: CallValue): CallValue {
    const known = this.canonicalCalls.get(value.use);
    if (known) return known;
    const canonical = new CallValue(value.use, value.args);
    this.canonicalCalls.set(value.use, canonical);
    return canonical;
  }

  /** Takes over stack, marks and protocol of another machine, and looks into its memo; the other one is not changed. */
  copy(origin: Machine): this {
    addAll(this.stack, origin.stack.slice(-maxCopiedValues));
    const dropped = origin.stack.length - this.stack.length;
    addAll(
      this.marks,
      origin.marks.map((mark) => Math.max(0, mark - dropped)),
    );
    this.protocol = origin.protocol;
    this.memo = new Memo(origin.memo);
    return this;
  }
}
