import { choice, isConstant, type Certainty, type Environment, type Value } from './value.js';

/** The names of a module, class or function. */
export class Scope implements Environment {
  readonly names = new Map<string, Value>();
  readonly outer: Environment | undefined;
  readonly isClass: boolean;
  /** Modules of which every name was imported. */
  readonly starred: string[] = [];
  readonly #globals = new Set<string>();

  constructor(outer?: Environment, isClass = false) {
    this.outer = outer;
    this.isClass = isClass;
  }

  /** Names that are the module's or the function's around, by `global` or `nonlocal`. */
  declareOuter(names: readonly string[]): void {
    for (const name of names) this.#globals.add(name);
  }

  get module(): Environment {
    let scope = this.outer;
    if (scope === undefined) return this;
    while (scope.outer !== undefined) scope = scope.outer;
    return scope;
  }

  bind(name: string, value: Value, certainty: Certainty): void {
    if (this.outer !== undefined && this.#globals.has(name)) {
      this.module.bind(name, value, certainty);
      return;
    }
    const before = this.names.get(name);
    if (certainty === 'sure' || before === undefined) this.names.set(name, value);
    else if (certainty === 'maybe' || !isConstant(value)) this.names.set(name, choice([before, value]));
  }

  unbind(name: string): void {
    this.names.delete(name);
  }

  /** What a name is bound to here or around; the names of a class are seen in its own body only. */
  lookUp(name: string): Value | undefined {
    const own = this.names.get(name);
    if (own !== undefined) return own;
    for (let scope = this.outer; scope !== undefined; scope = scope.outer) {
      const value = scope.isClass ? undefined : scope.names.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}
