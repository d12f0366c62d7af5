import type { Expression, Statement } from '../syntax.js';
import type { SourceUse } from './uses.js';
import type { CallArguments, Certainty, DottedName, Environment, FunctionValue, Value } from './value.js';

/** Where something happens in the text. */
export interface Site {
  readonly start: number;
  readonly end: number;
}

/** What the parts of the tracer ask of one another. */
export interface Interpreter {
  certainty: Certainty;
  evaluate(expression: Expression, scope: Environment): Value;
  /** Evaluates what names types: that it is evaluated matters, that types are named does not. */
  annotation(expression: Expression | undefined, scope: Environment): void;
  call(callee: Value, given: CallArguments, site: Site): Value;
  attribute(owner: Value, name: string, site: Site): Value;
  walk(body: readonly Statement[], scope: Environment): void;
  /** Runs a part that may not run, or not with these values. */
  inDoubt(certainty: Certainty, run: () => void): void;
  record(
    kind: SourceUse['kind'],
    name: DottedName,
    site: Site,
    details?: { readonly given?: CallArguments; readonly callee?: string },
  ): void;
  /** Enters a function for the first time, or again while repeats are left; what it gives back. */
  enter(callee: FunctionValue, given: CallArguments): Value;
  /** Keeps a function's body for when all of the module is known. */
  defer(callee: FunctionValue): void;
  /** Runs a text as Python source, as `exec` and `eval` do. */
  runText(source: string, scope: Environment | undefined, site: Site): Value;
  /** Whether one more repetition of something may be followed. */
  mayRepeat(): boolean;
  /** The qualified name of what is being run. */
  readonly within: string;
  /** The first argument of the function that runs. */
  readonly self: Value;
  inside<T>(within: string, run: () => T): T;
  /** The names of the module that runs. */
  readonly globals: Environment;
  /** What `return` gives back in the function that runs. */
  returned: Value[];
}
