import { latin1 } from '../../bytes/latin1.js';
import type { CodeObject, MarshalValue } from '../marshal/code-object.js';
import type { DottedName, NameUses, Occurrence, UseKind } from './name-uses.js';
import type { Instruction } from './read-instructions.js';
import { constantValue, cut, unknown, type SymbolicValue } from './symbolic-value.js';

/** Values of the stack that are kept; deeper ones count as unknown. CWE-770. */
const maxStack = 4096;
/** Values that one instruction pushes at most. */
const maxPushed = 256;

/** Names that code binds, and those of the code around it. */
export interface Scope {
  readonly names: Map<string, SymbolicValue>;
  readonly outer: Scope | undefined;
}

const maxScopes = 32;

/** One code object while its instructions are followed in the order in which they stand. */
export class Frame {
  readonly code: CodeObject;
  readonly release: number;
  readonly scope: Scope;
  /** Indexes of `co_names` that instructions have used. */
  readonly explained = new Set<number>();
  /** Whether an instruction named something that the code object does not have. */
  isTorn = false;
  readonly #uses: NameUses;
  #stack: SymbolicValue[] = [];
  #at = 0;

  constructor(code: CodeObject, release: number, scope: Scope, uses: NameUses) {
    this.code = code;
    this.release = release;
    this.scope = scope;
    this.#uses = uses;
  }

  begin(instruction: Instruction): void {
    this.#at = instruction.offset;
  }

  push(value: SymbolicValue): void {
    if (this.#stack.length >= maxStack) this.#stack = this.#stack.slice(maxStack / 2);
    this.#stack.push(value);
  }

  /** Below what is known everything is unknown: jumps are not followed. */
  pop(): SymbolicValue {
    return this.#stack.pop() ?? unknown;
  }

  /** The topmost values, in the order in which they were pushed. */
  popMany(count: number): SymbolicValue[] {
    const known = Math.min(count, this.#stack.length);
    return this.#stack.splice(this.#stack.length - known, known);
  }

  /** Exchanges the top with the value `depth` places below it. */
  swap(depth: number): void {
    const last = this.#stack.length - 1;
    const [top, below] = [this.#stack[last], this.#stack[last - depth]];
    if (top !== undefined && below !== undefined)
      [this.#stack[last], this.#stack[last - depth]] = [below, top];
  }

  /** The value `depth` places below the top. */
  peek(depth = 0): SymbolicValue {
    return this.#stack.at(-1 - depth) ?? unknown;
  }

  /** An instruction of which only the effect on the stack is known: what it leaves on top is unknown. */
  apply(effect: number): void {
    if (effect <= 0) this.popMany(1 - effect);
    for (let pushed = 0; pushed < Math.min(Math.max(effect, 1), maxPushed); pushed++) this.push(unknown);
  }

  nameAt(index: number): string {
    this.explained.add(index);
    return this.#within(this.code.names, index);
  }

  localAt(index: number): string {
    return this.#within(this.code.varnames, index);
  }

  /** Before 3.11 cells and free variables have a numbering of their own. */
  cellAt(index: number): string {
    if (this.release >= 311) return this.localAt(index);
    return this.#within([...this.code.cellvars, ...this.code.freevars], index);
  }

  constantAt(index: number): SymbolicValue {
    const constant = this.code.constants[index];
    if (constant !== undefined) return constantValue(this.release < 300 ? asPython2(constant) : constant);
    this.isTorn = true;
    return unknown;
  }

  bind(name: string, value: SymbolicValue): void {
    this.scope.names.set(name, value);
  }

  /** What a name is bound to here or around; undefined for globals of somebody else. */
  lookUp(name: string): SymbolicValue | undefined {
    let scope: Scope | undefined = this.scope;
    for (let step = 0; scope !== undefined && step < maxScopes; step++) {
      const value = scope.names.get(name);
      if (value !== undefined) return value;
      scope = scope.outer;
    }
    return undefined;
  }

  use(kind: UseKind, name: DottedName, expression: string): Occurrence {
    return this.#uses.add({
      kind,
      origin: name.origin,
      module: name.module,
      attributes: name.attributes,
      expression: cut(expression),
      offset: this.code.bytecodeOffset + this.#at,
      within: cut(this.code.qualname),
    });
  }

  #within(names: readonly string[], index: number): string {
    const name = names[index];
    if (name === undefined) this.isTorn = true;
    return name ?? '?';
  }
}

/** Python 2's plain strings are bytes. */
function asPython2(constant: MarshalValue): MarshalValue {
  return constant.type === 'bytes' ? { type: 'str', text: latin1.decode(constant.bytes) } : constant;
}
