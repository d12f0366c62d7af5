import type { Budget } from '../../../core/types.js';
import type { UseRecorder } from './recorder.js';
import { choose, combine, text, textOf, unknown, type Dict, type Scope, type Value } from './values.js';

/** Evaluated nodes of one template; real ones need some thousands. CWE-400. */
const maxSteps = 300_000;

/** Variables, output and budgets while a template is followed. */
export class TraceState {
  readonly recorder: UseRecorder;
  readonly #budget: Budget;
  scopes: readonly Scope[] = [new Map<string, Value>()];
  /** Above 0 while it is open whether the statement runs: assignments add to what was there. */
  #doubt = 0;
  #captured: Value[] | undefined;
  #steps = 0;
  readonly macros = new Set<string>();

  constructor(recorder: UseRecorder, budget: Budget) {
    this.recorder = recorder;
    this.#budget = budget;
  }

  /** Whether loops and macros are no longer followed again; everything has still been read once. */
  get isSpent(): boolean {
    return this.#steps >= maxSteps;
  }

  get isDoubtful(): boolean {
    return this.#doubt > 0;
  }

  /** @param cost about how many values are touched */
  step(cost = 1): void {
    const before = this.#steps;
    this.#steps += cost;
    if (Math.floor(before / 512) !== Math.floor(this.#steps / 512)) this.#budget.check();
  }

  lookUp(name: string): Value | undefined {
    for (let index = this.scopes.length - 1; index >= 0; index -= 1) {
      const value = this.scopes[index]?.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  assign(name: string, value: Value): void {
    const old = this.lookUp(name) ?? unknown([name]);
    this.scopes.at(-1)?.set(name, this.#doubt > 0 ? choose([old, value]) : value);
  }

  assignMember(owner: Dict, name: string, value: Value): void {
    const old = owner.entries.get(name);
    owner.entries.set(name, this.#doubt > 0 && old !== undefined ? choose([old, value]) : value);
  }

  inScope(run: () => void, scopes: readonly Scope[] = this.scopes): void {
    const outer = this.scopes;
    this.scopes = [...scopes, new Map<string, Value>()];
    try {
      run();
    } finally {
      this.scopes = outer;
    }
  }

  inDoubt(run: () => void): void {
    this.#doubt += 1;
    try {
      run();
    } finally {
      this.#doubt -= 1;
    }
  }

  /** Puts out a value; it only matters where the output is kept. */
  emit(value: Value): void {
    this.#captured?.push(value);
  }

  /** What a body puts out. */
  capture(run: () => void): Value {
    const outer = this.#captured;
    const parts: Value[] = [];
    this.#captured = parts;
    try {
      run();
    } finally {
      this.#captured = outer;
    }
    return concatenate(parts);
  }
}

/** `~`: the texts of values, one behind the other. */
export function concatenate(parts: readonly Value[]): Value {
  if (parts.length > 1 && parts.every(({ kind }) => kind !== 'choice')) return joined(parts);
  return parts.reduce<Value>((left, right) => combine([left, right], (...both) => joined(both)), text(''));
}

function joined(parts: readonly Value[]): Value {
  const texts = parts.map(textOf);
  return text(
    texts
      .slice(0, 10_000)
      .map((part) => part.text)
      .join(''),
    texts.every((part) => part.isExact),
  );
}
