import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget } from '../../core/types.js';
import type { CallContext, RAlternativeVector, RCall, RPromise } from './facts.js';
import type { RStream } from './r-stream.js';
import { fetchedConstants } from './fetched-constants.js';
import { givenTo } from './given.js';
import {
  activeBindingLevel,
  elementWidth,
  languages,
  named,
  pairs,
  rType,
  singletons,
  tails,
} from './r-types.js';
import { callsIn, calleeName, printed, type RValue } from './r-value.js';

interface Flags {
  readonly type: number;
  readonly hasAttributes: boolean;
  readonly hasTag: boolean;
  readonly packedReference: number;
  readonly isActive: boolean;
}

const other = (what: string): RValue => ({ kind: 'other', what });
const maxKeptText = 4_096;
const maxKeptArguments = 64;
const maxKeptCalls = 256;
const checkEvery = 4_096;

/**
 * Walks a serialised object as R's ReadItem does (R sources, src/main/serialize.c) and keeps its calls and promises.
 * What was found before a FormatError or LimitError stays in `calls`, `promises` and `namespaces`.
 */
export class RReader {
  readonly calls: RCall[] = [];
  readonly promises: RPromise[] = [];
  readonly namespaces = new Set<string>();
  readonly alternativeVectors: RAlternativeVector[] = [];
  readonly topNames: string[] = [];
  readonly #stream: RStream;
  readonly #budget: Budget;
  readonly #references: RValue[] = [];
  readonly #told = new Set<string>();
  /** Expressions of the bytecode that is read, by the numbers that it refers to them by. */
  #shared = new Map<number, RValue>();
  /** What the bytecode that is read calls. */
  #compiled = new Set<string>();
  #context: CallContext = 'data';
  #items = 0;

  constructor(stream: RStream, budget: Budget) {
    this.#stream = stream;
    this.#budget = budget;
  }

  /** @throws FormatError, LimitError */
  item(depth = 0): RValue {
    this.#items += 1;
    if (this.#items % checkEvery === 0) this.#budget.check();
    if (depth > limits.maxRDepth)
      throw new LimitError('maxRDepth', limits.maxRDepth, 'R objects are nested too deep');
    const offset = this.#stream.offset;
    return this.#ofType(this.#flags(), offset, depth);
  }

  #flags(): Flags {
    const flags = this.#stream.int();
    return {
      type: flags & 0xff,
      hasAttributes: (flags & 0x200) !== 0,
      hasTag: (flags & 0x400) !== 0,
      packedReference: flags >>> 8,
      isActive: ((flags >>> 12) & activeBindingLevel) !== 0,
    };
  }

  #ofType(flags: Flags, offset: number, depth: number): RValue {
    const { type } = flags;
    if (type === rType.unboundValue) return { kind: 'unbound' };
    if (singletons.has(type))
      return other(type === rType.nilValue || type === rType.nil ? 'NULL' : '<environment>');
    if (type === rType.reference) return this.#reference(flags.packedReference);
    if (type === rType.symbol) return this.#remember({ kind: 'symbol', name: textOf(this.item(depth + 1)) });
    if (type === rType.char) return this.#char();
    if (pairs.has(type)) return this.#pairs(flags, offset, depth);
    if (type === rType.environment) return this.#environment(depth);
    if (type === rType.bytecode) return this.#bytecode(flags, depth);
    if (named.has(type)) return this.#named(type, depth);
    return this.#vector(flags, offset, depth);
  }

  #reference(packed: number): RValue {
    const index = packed === 0 ? this.#stream.int() : packed;
    return this.#references[index - 1] ?? other('<reference>');
  }

  #remember(value: RValue): RValue {
    this.#references.push(value);
    return value;
  }

  #char(): RValue {
    const length = this.#stream.int();
    if (length === -1) return other('NA');
    if (length < 0) throw bad(this.#stream.offset, 'a string has a negative length');
    if (length <= maxKeptText) return { kind: 'text', text: this.#stream.text(length) };
    if (length > limits.maxReadBytes) this.#stream.skip(length, 1);
    else return { kind: 'text', text: this.#stream.text(length).slice(0, maxKeptText) };
    return { kind: 'text', text: '…' };
  }

  /** A chain of pairs: a call and its arguments, a closure, a promise, a pairlist. The tail is walked without recursion. */
  #pairs(first: Flags, offset: number, depth: number): RValue {
    const isOwn = first.type === rType.closure || first.type === rType.promise;
    const outer = this.#context;
    if (first.type === rType.closure && outer === 'data') this.#context = 'function';
    const chain: RValue[] = [];
    const names: string[] = [];
    let flags = first;
    for (;;) {
      if (flags.hasAttributes) this.item(depth + 1);
      const tag = flags.hasTag ? this.item(depth + 1) : undefined;
      if (depth === 0) this.#nameAtTop(tag);
      const value = this.#bound(flags, depth + 1);
      if (chain.length <= maxKeptArguments) {
        chain.push(value);
        names.push(tag === undefined ? '' : nameOf(tag));
      }
      if (isOwn) return this.#finishOwn(first, offset, depth, { tag, value, outer });
      this.#items += 1;
      if (this.#items % checkEvery === 0) this.#budget.check();
      const at = this.#stream.offset;
      flags = this.#flags();
      if (!tails.has(flags.type)) {
        this.#ofType(flags, at, depth + 1);
        break;
      }
    }
    const [callee = other('?'), ...rest] = chain;
    if (first.type !== rType.call) return { kind: 'pairs', items: chain, names };
    const call: RValue = { kind: 'call', callee, arguments: rest, names: names.slice(1) };
    this.#tell(call, offset);
    return call;
  }

  #nameAtTop(tag: RValue | undefined): void {
    if (tag?.kind === 'symbol' && this.topNames.length < limits.maxRFacts) this.topNames.push(tag.name);
  }

  /** A value in a chain; of an active binding, the function that is called for it. */
  #bound({ type, isActive }: Flags, depth: number): RValue {
    const outer = this.#context;
    if (isActive && type === rType.pairlist) this.#context = 'binding';
    const value = this.item(depth);
    this.#context = outer;
    return value;
  }

  /** Closure: environment, formals, body. Promise: environment, value, expression. */
  #finishOwn(
    { type }: Flags,
    offset: number,
    depth: number,
    { value, outer }: { tag: RValue | undefined; value: RValue; outer: CallContext },
  ): RValue {
    if (type === rType.promise) this.#context = value.kind === 'unbound' ? 'promise' : outer;
    const outerCalls = this.#compiled;
    this.#compiled = new Set();
    const last = this.item(depth + 1);
    const compiled = this.#compiled;
    this.#compiled = outerCalls;
    this.#context = outer;
    if (type === rType.promise) {
      const isUnevaluated = value.kind === 'unbound';
      this.#charge(this.promises);
      this.promises.push({
        expression: printed(last),
        isUnevaluated,
        calls: [...new Set([...callsIn(last), ...compiled])].slice(0, maxKeptCalls),
        offset,
      });
    }
    return other(type === rType.closure ? '<function>' : '<promise>');
  }

  #tell(call: RValue & { kind: 'call' }, offset: number): void {
    const name = calleeName(call.callee);
    const { names: given, code } = givenTo(call);
    const key = [this.#context, name, ...given, ...code].join('\0');
    if (name === '' || this.#told.has(key)) return;
    this.#charge(this.calls);
    this.#told.add(key);
    this.calls.push({ name, context: this.#context, given, code, expression: printed(call), offset });
  }

  /** Facts beyond the limit are not passed over: what follows them is then unread, and said to be. */
  #charge(facts: readonly unknown[]): void {
    if (facts.length >= limits.maxRFacts)
      throw new LimitError('maxRFacts', limits.maxRFacts, 'the object holds too many different calls');
  }

  #environment(depth: number): RValue {
    this.#stream.int();
    const value = this.#remember(other('<environment>'));
    for (let part = 0; part < 4; part += 1) this.item(depth + 1);
    return value;
  }

  /** Objects that are told by their names: packages, namespaces, hooks, primitives. */
  #named(type: number, depth: number): RValue {
    if (type === rType.special || type === rType.builtin) {
      const name = this.#stream.text(Math.max(0, Math.min(this.#stream.int(), maxKeptText)));
      return { kind: 'symbol', name };
    }
    this.#stream.int();
    const count = this.#length();
    const names: string[] = [];
    for (let index = 0; index < count; index += 1) names.push(textOf(this.item(depth + 1)));
    if (type === rType.namespace) this.namespaces.add(names[0] ?? '');
    return this.#remember(other(`<${type === rType.namespace ? 'namespace' : 'package'} ${names[0] ?? ''}>`));
  }

  #vector(flags: Flags, offset: number, depth: number): RValue {
    const value = this.#vectorContent(flags.type, offset, depth);
    if (flags.hasAttributes) this.item(depth + 1);
    return value;
  }

  #vectorContent(type: number, offset: number, depth: number): RValue {
    const width = elementWidth[type];
    if (width !== undefined) {
      this.#stream.skip(this.#length() * width[1], width[0]);
      return other('<numbers>');
    }
    if (type === rType.string || type === rType.list || type === rType.expression)
      return this.#elements(depth);
    if (type === rType.altrep) return this.#alternative(offset, depth);
    if (type === rType.externalPointer) {
      this.#remember(other('<pointer>'));
      return this.#parts(2, depth, '<pointer>');
    }
    if (type === rType.weakReference) return this.#remember(other('<weak reference>'));
    if (type === rType.s4) return other('<object>');
    throw bad(offset, `${String(type)} is no type of R`);
  }

  #elements(depth: number): RValue {
    const count = this.#length();
    let first: RValue = other('<list>');
    for (let index = 0; index < count; index += 1) {
      const value = this.item(depth + 1);
      if (index === 0 && count === 1) first = value;
    }
    return first;
  }

  /** What restores it (class, package, type), its state, its attributes. */
  #alternative(offset: number, depth: number): RValue {
    const info = this.item(depth + 1);
    const state = this.item(depth + 1);
    this.item(depth + 1);
    const [className = '', packageName = ''] = info.kind === 'pairs' ? info.items.map(nameOf) : [];
    const items = state.kind === 'pairs' ? state.items : [state];
    const text = items.map(textOf).find((each) => each !== '');
    this.#charge(this.alternativeVectors);
    if (!this.alternativeVectors.some((each) => each.className === className && each.text === text))
      this.alternativeVectors.push({ className, package: packageName, text, offset });
    return other('<compact vector>');
  }

  #parts(count: number, depth: number, what: string): RValue {
    for (let part = 0; part < count; part += 1) this.item(depth + 1);
    return other(what);
  }

  /** Bytecode: the instructions, then constants, among them the expression that was compiled. */
  #bytecode(flags: Flags, depth: number): RValue {
    const outer = this.#context;
    if (outer === 'data') this.#context = 'function';
    const shared = this.#shared;
    this.#shared = new Map();
    this.#stream.int();
    this.#bytecodeBody(depth + 1);
    this.#shared = shared;
    this.#context = outer;
    if (flags.hasAttributes) this.item(depth + 1);
    return other('<bytecode>');
  }

  #bytecodeBody(depth: number): void {
    if (depth > limits.maxRDepth)
      throw new LimitError('maxRDepth', limits.maxRDepth, 'R objects are nested too deep');
    const fetched = this.#fetched(depth);
    const count = this.#stream.int();
    for (let index = 0; index < count; index += 1) {
      const type = this.#stream.int();
      if (type === rType.bytecode) this.#bytecodeBody(depth + 1);
      else if (languages.has(type)) this.#called(this.#language(type, depth + 1));
      else this.#constant(fetched === 'any' || fetched.has(index), depth + 1);
    }
  }

  /** The constants that the instructions take functions by: all of them where they call values. */
  #fetched(depth: number): ReadonlySet<number> | 'any' {
    if (!this.#isCodeWaiting()) {
      this.item(depth);
      return new Set();
    }
    const { type } = this.#flags();
    if (type !== rType.integer) throw bad(this.#stream.offset, 'bytecode has no instructions');
    return fetchedConstants(this.#stream, this.#length());
  }

  /** Whether what is read runs when somebody touches a value. */
  #isCodeWaiting(): boolean {
    return this.#context === 'promise' || this.#context === 'binding';
  }

  #called(value: RValue): void {
    if (!this.#isCodeWaiting()) return;
    for (const name of callsIn(value)) if (this.#compiled.size < maxKeptCalls) this.#compiled.add(name);
  }

  /** Where code waits to run: a name that an instruction takes a function by, and texts, which may be code. */
  #constant(isFetched: boolean, depth: number): void {
    const { offset } = this.#stream;
    const value = this.item(depth);
    if (!this.#isCodeWaiting()) return;
    const code: RValue = { kind: 'symbol', name: 'parse' };
    if (value.kind === 'symbol' && isFetched) {
      const call = { kind: 'call', callee: value, arguments: [], names: [] } as const;
      this.#tell(call, offset);
      this.#called(call);
    }
    if (value.kind === 'text')
      this.#tell({ kind: 'call', callee: code, arguments: [value], names: [''] }, offset);
  }

  /** Expressions inside bytecode (ReadBCLang): their types come first, shared ones are numbered. */
  #language(type: number, depth: number): RValue {
    if (depth > limits.maxRDepth)
      throw new LimitError('maxRDepth', limits.maxRDepth, 'R objects are nested too deep');
    if (type === rType.bytecodeReference) return this.#shared.get(this.#stream.int()) ?? other('<shared>');
    if (!languages.has(type)) return this.item(depth);
    let own = type;
    let number: number | undefined;
    if (type === rType.bytecodeDefinition) {
      number = this.#stream.int();
      own = this.#stream.int();
    }
    const offset = this.#stream.offset;
    if (own === rType.attributedCall || own === rType.attributedPairlist) this.item(depth + 1);
    const name = nameOf(this.item(depth + 1));
    const first = this.#language(this.#stream.int(), depth + 1);
    const rest = this.#language(this.#stream.int(), depth + 1);
    const tail = rest.kind === 'pairs' ? rest : { items: [], names: [] };
    const isCall = own === rType.call || own === rType.attributedCall;
    const value: RValue = isCall
      ? { kind: 'call', callee: first, arguments: tail.items, names: tail.names }
      : {
          kind: 'pairs',
          items: [first, ...tail.items].slice(0, maxKeptArguments),
          names: [name, ...tail.names].slice(0, maxKeptArguments),
        };
    if (number !== undefined) this.#shared.set(number, value);
    if (value.kind === 'call') this.#tell(value, offset);
    return value;
  }

  #length(): number {
    const length = this.#stream.int();
    if (length >= 0) return length;
    if (length !== -1) throw bad(this.#stream.offset, 'a vector has a negative length');
    const high = this.#stream.int();
    return (high >>> 0) * 2 ** 32 + (this.#stream.int() >>> 0);
  }
}

function textOf(value: RValue): string {
  return value.kind === 'text' ? value.text : '';
}

function nameOf(value: RValue): string {
  return value.kind === 'symbol' ? value.name : textOf(value);
}

function bad(offset: number, detail: string): FormatError {
  return new FormatError('bad-r-data', { offset, length: 4 }, detail);
}
