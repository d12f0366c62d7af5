/**
 * Follows a template's statements with what is known of its values. Every statement is visited at least once, whatever
 * its conditions say; what the template itself decides (loops over constants, macros, captured text) is followed as
 * Jinja would, within a budget of steps.
 */
import type { Expression, Statement } from '../../../codecs/jinja/ast.js';
import type { CallValues } from './call-values.js';
import { ExpressionTracer } from './expression-tracer.js';
import { truthOf } from './operators.js';
import type { TraceState } from './state.js';
import {
  choose,
  elementOf,
  itemsOf,
  list,
  number,
  optionsOf,
  text,
  textOf,
  unknown,
  type Dict,
  type Macro,
  type Value,
} from './values.js';

/** Iterations of a loop over constants that are followed. */
const maxIterations = 512;
/** Bodies in bodies, macros that call macros included: bounds the recursion. CWE-674. */
const maxBodies = 300;

/** Records what a template uses in the state's recorder. */
export function traceTemplate(body: readonly Statement[], state: TraceState): void {
  new TemplateTracer(state).run(body);
}

class TemplateTracer {
  readonly #state: TraceState;
  readonly #expressions: ExpressionTracer;
  readonly #blocks = new Map<string, readonly Statement[]>();
  #caller: Value | undefined;
  #loops = 0;
  readonly #running = new Set<readonly Statement[]>();
  #bodies = 0;
  /** Iterations of the loops around, as far as the template tells them. */
  #iterations = 1;

  constructor(state: TraceState) {
    this.#state = state;
    this.#expressions = new ExpressionTracer(state, (macro, given) => this.#callMacro(macro, given));
  }

  run(statements: readonly Statement[]): void {
    this.#bodies += 1;
    for (const statement of statements) {
      this.#state.step();
      this.#state.recorder.tag = statement;
      this.#statement(statement);
    }
    this.#bodies -= 1;
  }

  #evaluate(expression: Expression): Value {
    return this.#expressions.evaluate(expression);
  }

  #statement(statement: Statement): void {
    switch (statement.kind) {
      case 'text':
        this.#state.emit(text(statement.text));
        break;
      case 'output':
        this.#state.emit(this.#evaluate(statement.value));
        break;
      case 'evaluate':
        for (const value of statement.values) this.#evaluate(value);
        break;
      case 'set':
        this.#assign(statement.target, this.#evaluate(statement.value));
        break;
      case 'if':
        this.#if(statement);
        break;
      case 'for':
        this.#for(statement);
        break;
      case 'load':
        this.#load(statement);
        break;
      default:
        this.#block(statement);
    }
  }

  #block(statement: Extract<Statement, { kind: 'capture' | 'macro' | 'call' | 'with' | 'block' }>): void {
    const { kind, body } = statement;
    if (kind === 'macro') {
      const { name, parameters } = statement;
      this.#state.macros.add(name);
      this.#define(name, { kind: 'macro', name, parameters, body, scopes: this.#state.scopes });
    } else if (kind === 'call') this.#callBlock(statement);
    else if (kind === 'capture') {
      const output = this.#state.capture(() => {
        this.#state.inScope(() => {
          this.run(body);
        });
      });
      this.#state.recorder.tag = statement;
      const value = this.#expressions.made(this.#expressions.applyAll(statement.filters, output));
      if (statement.target === undefined) this.#state.emit(value);
      else this.#assign(statement.target, value);
    } else {
      if (kind === 'block') this.#blocks.set(statement.name, body);
      this.#state.inScope(() => {
        if (kind === 'with')
          for (const { target, value } of statement.bindings) this.#assign(target, this.#evaluate(value));
        this.run(body);
      });
    }
  }

  /** A macro is visited where it stands, so that one that nobody calls hides nothing. */
  #define(name: string, macro: Macro): void {
    this.#state.assign(name, macro);
    this.#visit(macro);
  }

  #visit(macro: Macro): void {
    this.#state.inDoubt(() => {
      this.#state.capture(() => {
        this.#state.inScope(() => {
          for (const { name, initial } of macro.parameters)
            this.#state.scopes
              .at(-1)
              ?.set(name, initial === undefined ? unknown() : choose([unknown(), this.#evaluate(initial)]));
          this.#running.add(macro.body);
          this.#asCaller(undefined, () => {
            this.run(macro.body);
          });
          this.#running.delete(macro.body);
        }, macro.scopes);
      });
    });
  }

  #asCaller(caller: Value | undefined, run: () => void): void {
    const outer = this.#caller;
    this.#caller = caller;
    run();
    this.#caller = outer;
  }

  #callBlock({ parameters, value, body }: Extract<Statement, { kind: 'call' }>): void {
    const macro: Macro = { kind: 'macro', name: 'caller', parameters, body, scopes: this.#state.scopes };
    this.#visit(macro);
    this.#asCaller(macro, () => {
      this.#state.emit(this.#evaluate(value));
    });
  }

  /** Recursion is followed where the template decides it: it then ends as it would for Jinja. */
  #callMacro(macro: Macro, given: CallValues): Value {
    const isRunning = this.#running.has(macro.body);
    if (this.#bodies >= maxBodies || this.#state.isSpent || (isRunning && this.#state.isDoubtful))
      return unknown();
    const { tag } = this.#state.recorder;
    const caller = this.#caller;
    this.#running.add(macro.body);
    const output = this.#state.capture(() => {
      this.#state.inScope(() => {
        this.#bind(macro, given, caller);
        this.#asCaller(undefined, () => {
          this.run(macro.body);
        });
      }, macro.scopes);
    });
    if (!isRunning) this.#running.delete(macro.body);
    this.#state.recorder.tag = tag;
    return output;
  }

  #bind({ parameters }: Macro, { positional, named }: CallValues, caller: Value | undefined): void {
    const scope = this.#state.scopes.at(-1);
    for (const [index, { name, initial }] of parameters.entries()) {
      const value = positional[index] ?? named.get(name);
      scope?.set(name, value ?? (initial === undefined ? unknown() : this.#evaluate(initial)));
    }
    const names = new Set(parameters.map(({ name }) => name));
    scope?.set('varargs', list(positional.slice(parameters.length)));
    scope?.set('kwargs', { kind: 'dict', entries: new Map([...named].filter(([name]) => !names.has(name))) });
    if (caller !== undefined) scope?.set('caller', caller);
  }

  #assign(target: Expression, value: Value): void {
    if (target.kind === 'name') this.#state.assign(target.name, value);
    else if (target.kind === 'list') {
      for (const [index, part] of target.items.entries())
        this.#assign(
          part,
          choose(optionsOf(value).map((one) => itemsOf(one)?.items[index] ?? elementOf(one))),
        );
    } else if (target.kind === 'chain') {
      const owner = this.#evaluate(target.base);
      const [step] = target.steps;
      if (step?.kind === 'attribute' && (owner.kind === 'namespace' || owner.kind === 'dict'))
        this.#state.assignMember(owner, step.name, value);
      else this.#evaluate(target);
    }
  }

  /** The branch that is taken for certain comes last and overrules; all are visited. */
  #if({ branches }: Extract<Statement, { kind: 'if' }>): void {
    const truths = branches.map(({ test }) => (test === undefined ? true : truthOf(this.#evaluate(test))));
    const first = truths.findIndex((truth) => truth !== false);
    const taken = truths[first] === true ? branches[first] : undefined;
    const outputs = branches.flatMap((branch, index) => {
      if (branch === taken) return [];
      const output = this.#doubtfully(branch.body);
      return truths[index] === false ? [] : [output];
    });
    if (taken !== undefined) this.run(taken.body);
    else this.#state.emit(choose([...(truths.includes(true) ? [] : [text('')]), ...outputs]));
  }

  #doubtfully(body: readonly Statement[]): Value {
    return this.#state.capture(() => {
      this.#state.inDoubt(() => {
        this.run(body);
      });
    });
  }

  #for(loop: Extract<Statement, { kind: 'for' }>): void {
    const iterable = this.#evaluate(loop.iterable);
    const items = itemsOf(iterable);
    const count = items?.items.length ?? 0;
    const isFollowed = items?.isExact === true && count > 0 && count <= maxIterations && !this.#state.isSpent;
    this.#loops += 1;
    const around = this.#iterations;
    const size = items?.size ?? 1;
    this.#iterations *= Math.max(1, size);
    if (size > 1) this.#expressions.repeat(this.#iterations, 'loops');
    if (isFollowed) this.#follow(loop, items.items);
    else this.#loopOpenly(loop, elementOf(iterable));
    this.#iterations = around;
    this.#loops -= 1;
    this.#doubtfully(loop.otherwise);
  }

  #follow(loop: Extract<Statement, { kind: 'for' }>, items: readonly Value[]): void {
    for (const [index, item] of items.entries()) {
      if (index > 0 && this.#state.isSpent) break;
      this.#iterate(loop, item, index, items);
    }
  }

  /** What one round leaves behind may matter in the next one; inner loops get their second round with the outer one. */
  #loopOpenly(loop: Extract<Statement, { kind: 'for' }>, element: Value): void {
    const rounds = this.#loops === 1 && this.#running.size === 0 && !this.#state.isSpent ? 2 : 1;
    for (let round = 0; round < rounds; round += 1) {
      const output = this.#state.capture(() => {
        this.#state.inDoubt(() => {
          this.#iterate(loop, element, undefined, []);
        });
      });
      this.#state.emit(choose(optionsOf(output).map((option) => text(textOf(option).text, false))));
    }
  }

  #iterate(
    { target, filter, body }: Extract<Statement, { kind: 'for' }>,
    element: Value,
    index: number | undefined,
    items: readonly Value[],
  ): void {
    this.#state.step();
    this.#state.inScope(() => {
      this.#state.scopes.at(-1)?.set('loop', loopVariable(index, items));
      this.#bindLoop(target, element);
      const truth = filter === undefined ? true : truthOf(this.#evaluate(filter));
      if (truth === true) this.run(body);
      else {
        const output = this.#doubtfully(body);
        if (truth !== false) this.#state.emit(choose([text(''), output]));
      }
    });
  }

  /** A loop's variables are its own: nothing is left of what they were. */
  #bindLoop(target: Expression, element: Value): void {
    const names = target.kind === 'list' ? target.items : [target];
    for (const name of names) if (name.kind === 'name') this.#state.scopes.at(-1)?.set(name.name, unknown());
    if (target.kind === 'name') this.#state.scopes.at(-1)?.set(target.name, element);
    else this.#assign(target, element);
  }

  #load({ how, source, names, ...at }: Extract<Statement, { kind: 'load' }>): void {
    for (const option of optionsOf(this.#evaluate(source)).flatMap((one) =>
      one.kind === 'list' ? one.items : [one],
    )) {
      const { text: name, isExact } = textOf(option);
      this.#state.recorder.add({ kind: 'load', name, isExact, form: 'tag', root: how, at });
    }
    for (const name of names) this.#state.assign(name, unknown());
  }
}

function loopVariable(index: number | undefined, items: readonly Value[]): Dict {
  const entries = new Map<string, Value>();
  const count = items.length;
  if (index !== undefined) {
    entries.set('previtem', items[index - 1] ?? unknown()).set('nextitem', items[index + 1] ?? unknown());
    entries
      .set('index0', number(index))
      .set('index', number(index + 1))
      .set('length', number(count));
    entries.set('revindex0', number(count - index - 1)).set('revindex', number(count - index));
    entries.set('first', { kind: 'boolean', value: index === 0 });
    entries.set('last', { kind: 'boolean', value: index === count - 1 });
  }
  return { kind: 'namespace', entries };
}
