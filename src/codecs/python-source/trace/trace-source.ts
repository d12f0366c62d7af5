import { limits } from '../../../core/limits.js';
import type { Budget } from '../../../core/types.js';
import { mayBecomeArtifact } from '../../encoded/artifact-heads.js';
import { mayBeEncoded } from '../../encoded/readings.js';
import { parsePythonSource } from '../statement-parser.js';
import type { Expression, ModuleNode, Statement } from '../syntax.js';
import { attributeOf, buildObject, callValue } from './calls.js';
import { evaluateExpression } from './expressions.js';
import type { Interpreter, Site } from './interpreter.js';
import { Scope } from './scope.js';
import { walkStatement } from './statements.js';
import { SourceUses, type SourceUse } from './uses.js';
import {
  alternatives,
  choice,
  noArguments,
  unknown,
  type CallArguments,
  type Certainty,
  type Environment,
  type DottedName,
  type FunctionValue,
  type Value,
} from './value.js';

/** Repetitions of loops and of functions that are followed in one source. CWE-400. */
const maxRepeats = 20_000;
const repeatedSteps = 150_000;
/** Calls of the source's own functions inside one another, and texts that run texts. CWE-674. */
const maxCalls = 24;
const maxTexts = 6;
/** Characters and items of all large values that are made, and of texts that are run. CWE-400. */
const maxMade = 12 * 2 ** 20;
const smallSize = 256;
/** Characters that a constant with a payload has at least, and how many are kept. CWE-400. */
const leastConstant = 24;
const maxConstants = 128;
/** Expressions inside one another, over all calls; the parser bounds those of one. CWE-674. */
const maxDepth = 600;
const checkEvery = 1024;
const noDetails = {};
const moduleSite: Site = { start: 0, end: 0 };

export interface SourceTrace {
  readonly uses: readonly SourceUse[];
  readonly overflowed: boolean;
  /** Long constants that may stand for something else, one character a byte. */
  readonly constants: readonly string[];
}

/**
 * Follows a module from its first statement to its last, then what a loader asks of it, then the functions that nothing
 * in it called.
 * @param asked classes that a loader builds objects of, `Net` or `Net.Inner`; functions that it calls, `run()`
 */
export function traceSource(
  module: ModuleNode,
  text: string,
  budget: Budget,
  asked: readonly string[] = [],
): SourceTrace {
  return new Tracer(text, budget).run(module, asked);
}

class Tracer implements Interpreter {
  certainty: Certainty = 'sure';
  returned: Value[] = [];
  within = '';
  readonly globals = new Scope();
  readonly #budget: Budget;
  readonly #uses = new SourceUses();
  readonly #deferred: FunctionValue[] = [];
  readonly #entered = new Set<FunctionValue['node']>();
  readonly #active = new Set<FunctionValue['node']>();
  #text: string;
  #when: SourceUse['when'] = 'import';
  /** First arguments of the functions that run, innermost last: what `super()` is about. */
  readonly #selves: Value[] = [];
  #repeats = 0;
  #steps = 0;
  #depth = 0;
  #made = 0;
  /** Steps after which nothing is repeated any more: following a source once is never cut short. */
  readonly #maxSteps: number;
  readonly #constants = new Set<string>();
  /** Constants that were looked at: those of a loop come again and again. */
  readonly #weighed = new Set<string>();
  #texts = 0;
  #isAnnotation = false;
  /** Where the text that runs stands in the text that runs it. */
  #site: Site | undefined;

  constructor(text: string, budget: Budget) {
    this.#text = text;
    this.#budget = budget;
    this.#maxSteps = repeatedSteps + text.length;
  }

  run(module: ModuleNode, asked: readonly string[]): SourceTrace {
    this.walk(module.body, this.globals);
    // `from module import name` looks for its `__path__` first, so that this one is called in any case (PEP 562).
    this.#ask('__getattr__()');
    this.#when = 'build';
    for (const name of asked) this.#ask(name);
    this.#when = 'function';
    // Functions inside functions are found while these run.
    for (let index = 0; index < this.#deferred.length; index++) {
      const callee = this.#deferred[index];
      if (callee !== undefined && !this.#entered.has(callee.node)) this.enter(callee, noArguments);
    }
    return {
      uses: this.#uses.list(),
      overflowed: this.#uses.overflowed,
      constants: [...this.#constants],
    };
  }

  /** Builds an object of a class, or calls what is named with `()` behind it. */
  #ask(asked: string): void {
    const isCalled = asked.endsWith('()');
    const [first = '', ...rest] = (isCalled ? asked.slice(0, -2) : asked).split('.');
    let value = this.globals.names.get(first);
    for (const name of rest) value &&= this.attribute(value, name, moduleSite);
    for (const one of value === undefined ? [] : alternatives(value)) {
      if (one.kind === 'class') buildObject(this, one, moduleSite);
      else if (isCalled && one.kind !== 'reference') this.call(one, noArguments, moduleSite);
    }
  }

  evaluate(expression: Expression, scope: Environment): Value {
    if (++this.#steps % checkEvery === 0) this.#budget.check();
    if (this.#depth >= maxDepth) return unknown;
    this.#depth++;
    const value = evaluateExpression(this, expression, scope);
    this.#depth--;
    if (value.kind === 'text' || value.kind === 'bytes') this.#keep(value.value);
    return expression.kind === 'text' || expression.kind === 'name' ? value : this.#charge(value);
  }

  /** Constants that are put together are kept beside their parts. */
  #keep(constant: string): void {
    if (constant.length < leastConstant || this.#constants.size >= maxConstants) return;
    if (this.#weighed.has(constant)) return;
    this.#weighed.add(constant);
    if (mayBeEncoded(Buffer.from(constant.slice(0, 64), 'latin1'), mayBecomeArtifact))
      this.#constants.add(constant);
  }

  /** Large values are made anew at every step; what all of them may cost is bounded. */
  #charge(value: Value): Value {
    const size = sizeOf(value);
    if (size < smallSize) return value;
    this.#made += size;
    return this.#made > maxMade ? unknown : value;
  }

  annotation(expression: Expression | undefined, scope: Environment): void {
    if (expression === undefined) return;
    const before = this.#isAnnotation;
    this.#isAnnotation = true;
    this.evaluate(expression, scope);
    this.#isAnnotation = before;
  }

  walk(body: readonly Statement[], scope: Environment): void {
    for (const statement of body) {
      if (++this.#steps % checkEvery === 0) this.#budget.check();
      walkStatement(this, statement, scope);
    }
  }

  call(callee: Value, given: CallArguments, site: Site): Value {
    return callValue(this, callee, given, site);
  }

  attribute(owner: Value, name: string, site: Site): Value {
    return attributeOf(this, owner, name, site);
  }

  inDoubt(certainty: Certainty, run: () => void): void {
    const before = this.certainty;
    this.certainty = before === 'sure' || certainty === 'doubtful' ? certainty : before;
    run();
    this.certainty = before;
  }

  inside<T>(within: string, run: () => T): T {
    const before = this.within;
    this.within = before === '' ? within : `${before}.${within}`;
    const result = run();
    this.within = before;
    return result;
  }

  get self(): Value {
    return this.#selves.at(-1) ?? unknown;
  }

  mayRepeat(): boolean {
    return this.#made <= maxMade && this.#steps <= this.#maxSteps && ++this.#repeats <= maxRepeats;
  }

  defer(callee: FunctionValue): void {
    this.#deferred.push(callee);
  }

  enter(callee: FunctionValue, given: CallArguments): Value {
    const { node } = callee;
    if (this.#active.has(node) || this.#active.size >= maxCalls) return unknown;
    if (this.#entered.has(node) && !this.mayRepeat()) return unknown;
    this.#entered.add(node);
    this.#active.add(node);
    this.#selves.push(given.positional[0] ?? unknown);
    const { within, returned, certainty } = this;
    this.within = callee.within;
    this.returned = [];
    this.certainty = 'sure';
    const result = this.#runFunction(callee, given);
    this.within = within;
    this.returned = returned;
    this.certainty = certainty;
    this.#selves.pop();
    this.#active.delete(node);
    return result;
  }

  #runFunction({ node, scope: outer }: FunctionValue, given: CallArguments): Value {
    const scope = new Scope(outer);
    let position = 0;
    for (const { name, stars, initial } of node.parameters) {
      const positional = stars === 0 ? given.positional[position++] : undefined;
      const value = positional ?? given.keywords.get(name) ?? this.#initial(initial, outer);
      scope.bind(
        name,
        stars === 1 ? { kind: 'sequence', items: given.positional.slice(position) } : value,
        'sure',
      );
    }
    if (node.kind === 'lambda') return this.evaluate(node.body, scope);
    this.walk(node.body, scope);
    return this.returned.length === 0 ? unknown : choice(this.returned);
  }

  #initial(initial: Expression | undefined, outer: Environment): Value {
    return initial === undefined ? unknown : this.evaluate(initial, outer);
  }

  runText(source: string, scope: Environment | undefined, site: Site): Value {
    if (this.#texts >= maxTexts || !this.mayRepeat()) return unknown;
    // A text costs its parsing, some sixteen times what copying it does.
    this.#made += 16 * source.length;
    const module = parsePythonSource(source.trim() === '' ? '' : source, this.#budget);
    const { certainty } = this;
    const before = { text: this.#text, site: this.#site };
    this.#texts++;
    this.#site ??= site;
    this.#text = source;
    const [only] = module.body;
    const value =
      module.body.length === 1 && only?.kind === 'expression'
        ? this.evaluate(only.value, scope ?? this.globals)
        : this.#walkText(module, scope ?? this.globals);
    this.#text = before.text;
    this.#site = before.site;
    this.#texts--;
    this.certainty = certainty;
    return value;
  }

  #walkText(module: ModuleNode, scope: Environment): Value {
    this.walk(module.body, scope);
    return unknown;
  }

  record(
    kind: SourceUse['kind'],
    name: DottedName,
    site: Site,
    details: { readonly given?: CallArguments; readonly callee?: string } = noDetails,
  ): void {
    if (kind === 'loaded' && this.#isAnnotation) return;
    const place = { when: this.#when, within: this.within };
    this.#uses.add(kind, place, name, details.given ?? noArguments, site.start, () => ({
      callee: details.callee ?? '',
      isHidden: this.#site !== undefined,
      at: this.#site?.start ?? site.start,
      expression: written(this.#text, site),
    }));
  }
}

/** As written, blanks and line ends as one blank. */
function written(text: string, { start, end }: Site): string {
  const most = limits.maxQuotedCharacters;
  const part = text.slice(start, Math.min(end, start + 2 * most)).replace(/\s+/g, ' ');
  return part.length <= most ? part : `${part.slice(0, most - 1)}…`;
}

function sizeOf(value: Value): number {
  if (value.kind === 'text' || value.kind === 'bytes') return value.value.length;
  return value.kind === 'sequence' ? value.items.length : 0;
}
