/** Evaluates expressions as far as the template decides them, and records what they lead to. */
import type { Arguments, Expression, Span, Step } from '../../../codecs/jinja/ast.js';
import type { UseForm } from '../facts.js';
import { numberOf, type CallValues } from './call-values.js';
import { Caller } from './caller.js';
import { applyFilter, type FilterHost } from './filters.js';
import { dictMethods, keyOf } from './collection-filters.js';
import { formatPercent, givenTo } from './format-text.js';
import { operate, slice, truthOf } from './operators.js';
import { concatenate, type TraceState } from './state.js';
import {
  choose,
  combine,
  elementOf,
  itemsOf,
  list,
  none,
  number,
  optionsOf,
  pathOf,
  someBoolean,
  text,
  unknown,
  type Dict,
  type Macro,
  type Value,
} from './values.js';

/** What every template finds without being given it. */
const globals: ReadonlySet<string> = new Set(
  'range dict lipsum cycler joiner namespace self raise_exception strftime_now'.split(' '),
);
/** Names that begin as Python's own do, and replacement fields that take them. */
const telling = /^_\w{1,80}$|\{[^{}]{0,80}[.[]_/;

export class ExpressionTracer implements FilterHost {
  readonly state: TraceState;
  readonly #caller: Caller;
  /** The chain that is evaluated, for quoting, and the variable it starts from. */
  #at: Span = { start: 0, end: 0 };
  #root = '';

  constructor(state: TraceState, runMacro: (macro: Macro, given: CallValues) => Value) {
    this.state = state;
    this.#caller = new Caller(this, runMacro);
  }

  evaluate(expression: Expression): Value {
    this.state.step();
    switch (expression.kind) {
      case 'constant':
        return this.#constant(expression.value, expression);
      case 'name':
        return this.state.lookUp(expression.name) ?? globalOr(expression.name);
      case 'list':
        return list(expression.items.map((item) => this.evaluate(item)));
      case 'dict':
        return this.#dict(expression.entries);
      case 'chain':
        return this.#chain(expression);
      case 'unary':
        return this.#unary(expression.operator, this.evaluate(expression.operand));
      case 'operation':
        return this.#operation(expression);
      case 'condition':
        return this.#condition(expression);
      case 'slice':
        for (const bound of expression.bounds) if (bound !== undefined) this.evaluate(bound);
        return unknown();
      case 'unread':
        return choose([unknown(), ...expression.parts.map((part) => this.evaluate(part))]);
    }
  }

  /** Applies filters that stand before a body. */
  applyAll(steps: readonly Step[], value: Value): Value {
    return steps.reduce((subject, step) => this.#step(subject, step), value);
  }

  attribute(name: Value, form: UseForm): void {
    for (const option of optionsOf(name)) {
      if (option.kind === 'text') this.#attribute(option.text, option.isExact, form);
      else if (option.kind === 'unknown' && (form === 'filter' || option.isAssembled))
        this.#attribute('', false, form);
    }
  }

  repeat(amount: number, what: string): void {
    this.state.recorder.add({ kind: 'repeat', name: what, form: 'tag', amount, at: this.#at });
  }

  called(path: string): void {
    this.state.recorder.add({ kind: 'call', name: path, form: 'dot', root: this.#root, at: this.#at });
  }

  member(owner: Value, name: string): Value {
    switch (owner.kind) {
      case 'choice':
        return choose(owner.options.map((option) => this.member(option, name)));
      case 'dict':
      case 'namespace':
        return owner.entries.get(name) ?? this.#method(owner, name);
      case 'cycle':
        return name === 'current' ? choose(owner.items) : { kind: 'method', of: owner, name };
      case 'unknown':
        return unknown([...owner.path, name]);
      case 'macro':
        return macroMember(owner, name);
      case 'text':
      case 'list':
      case 'number':
      case 'global':
        return { kind: 'method', of: owner, name };
      default:
        return unknown([...pathOf(owner), name]);
    }
  }

  #method(owner: Dict, name: string): Value {
    return name in dictMethods || owner.kind === 'namespace'
      ? { kind: 'method', of: owner, name }
      : unknown([name]);
  }

  /** Notes a text that the template puts together and that looks like a name. */
  made(value: Value): Value {
    for (const option of optionsOf(value)) if (option.kind === 'text') this.#text(option.text, this.#at);
    return value;
  }

  #given({ positional, named, spread }: Arguments): CallValues {
    const values = {
      positional: positional.map((argument) => this.evaluate(argument)),
      named: new Map(named.map(({ name, value }) => [name, this.evaluate(value)])),
    };
    for (const { name } of named) this.#text(name, this.#at);
    const more = spread.map((argument) => this.evaluate(argument));
    const lists = more.flatMap((value) => itemsOf(value)?.items ?? []);
    const dicts = more.flatMap((value) => (value.kind === 'dict' ? [...value.entries] : []));
    return { positional: [...values.positional, ...lists], named: new Map([...values.named, ...dicts]) };
  }

  #attribute(name: string, isExact: boolean, form: UseForm): void {
    this.state.recorder.add({ kind: 'attribute', name, isExact, form, root: this.#root, at: this.#at });
  }

  #text(name: string, at: Span): void {
    if (telling.test(name))
      this.state.recorder.add({ kind: 'text', name: name.slice(0, 200), form: 'constant', at });
  }

  #constant(value: string | number | boolean | null, at: Span): Value {
    if (typeof value === 'number') return number(value);
    if (typeof value === 'boolean') return { kind: 'boolean', value };
    if (value === null) return none;
    this.#text(value, at);
    return text(value);
  }

  #dict(entries: readonly (readonly [Expression, Expression])[]): Value {
    const values = new Map<string, Value>();
    for (const [key, value] of entries) values.set(keyOf(this.evaluate(key)), this.evaluate(value));
    return { kind: 'dict', entries: values };
  }

  #unary(operator: string, operand: Value): Value {
    const value = numberOf(operand);
    if (operator !== 'not')
      return value === undefined ? unknown() : number(operator === '-' ? -value : value);
    const truth = truthOf(operand);
    return truth === undefined ? someBoolean : { kind: 'boolean', value: !truth };
  }

  #operation({ first, rest, ...at }: Extract<Expression, { kind: 'operation' }>): Value {
    const start = this.evaluate(first);
    const operands = rest.map(({ operator, operand }) => ({ operator, value: this.evaluate(operand) }));
    const { operator = '' } = operands[0] ?? {};
    this.#at = at;
    if (operator === '~') return this.made(concatenate([start, ...operands.map(({ value }) => value)]));
    if (operator === 'and' || operator === 'or')
      return choose([start, ...operands.map(({ value }) => value)]);
    return this.made(
      operands.reduce((left, right) => {
        this.#measure(right.operator, left, right.value);
        return operate(right.operator, left, right.value);
      }, start),
    );
  }

  #measure(operator: string, left: Value, right: Value): void {
    const times = numberOf(right) ?? numberOf(left);
    if (
      operator === '*' &&
      times !== undefined &&
      (left.kind === 'text' || left.kind === 'list' || right.kind === 'text')
    )
      this.repeat(times, 'repetition');
    if (operator === '%' && left.kind === 'text')
      this.repeat(formatPercent(left, givenTo(right)).width, 'padding');
    if (operator === '**' && times !== undefined) this.repeat(times, 'power');
  }

  #condition({ test, then, otherwise }: Extract<Expression, { kind: 'condition' }>): Value {
    const truth = truthOf(this.evaluate(test));
    const yes = this.evaluate(then);
    const no = otherwise === undefined ? text('') : this.evaluate(otherwise);
    if (truth === undefined) return choose([yes, no]);
    return truth ? yes : no;
  }

  #chain({ base, steps, ...at }: Extract<Expression, { kind: 'chain' }>): Value {
    const outer = [this.#at, this.#root] as const;
    let value = this.evaluate(base);
    for (const step of steps) {
      this.#at = at;
      this.#root = base.kind === 'name' ? base.name : '';
      value = this.#step(value, step);
    }
    [this.#at, this.#root] = outer;
    return value;
  }

  #step(value: Value, step: Step): Value {
    this.state.step();
    if (step.kind === 'attribute') {
      this.#attribute(step.name, true, 'dot');
      return this.member(value, step.name);
    }
    if (step.kind === 'subscript') return this.made(this.#subscript(value, step.index));
    const [at, root] = [this.#at, this.#root];
    const given = this.#given(step.args);
    this.state.step(costOf(value));
    [this.#at, this.#root] = [at, root];
    if (step.kind === 'call') return this.made(this.#caller.call(value, given));
    if (step.kind === 'filter') return this.made(applyFilter(this, step.name, value, given));
    return this.#test(step.name, value);
  }

  #test(name: string, value: Value): Value {
    const known = numberOf(value);
    if (known === undefined || (name !== 'odd' && name !== 'even')) return someBoolean;
    return { kind: 'boolean', value: (known % 2 !== 0) === (name === 'odd') };
  }

  #subscript(owner: Value, index: Expression): Value {
    const [at, root] = [this.#at, this.#root];
    if (index.kind === 'slice') {
      const bounds = index.bounds.map((bound) =>
        bound === undefined ? undefined : numberOf(this.evaluate(bound)),
      );
      return combine([owner], (one = owner) => sliced(one, bounds));
    }
    const key = this.evaluate(index);
    [this.#at, this.#root] = [at, root];
    const own = owner.kind === 'dict' ? owner.entries.get(keyOf(key)) : undefined;
    if (own !== undefined && key.kind === 'text') return own;
    this.#key(owner, key);
    return combine([owner, key], (one = owner, by = key) => this.#item(one, by));
  }

  /** No text is a key of a function or a text: it is an attribute, whatever it may be. */
  #key(owner: Value, key: Value): void {
    const isAttribute = ['global', 'macro', 'method', 'text'].includes(owner.kind);
    for (const option of optionsOf(key)) {
      if (isAttribute && option.kind === 'text' && !option.isExact)
        this.#attribute(option.text, false, 'attribute');
      else this.attribute(option, 'subscript');
    }
  }

  #item(owner: Value, key: Value): Value {
    if (key.kind === 'text') return this.member(owner, key.text);
    if (key.kind !== 'number') return elementOf(owner);
    const items = itemsOf(owner)?.items;
    return items?.at(key.value) ?? (owner.kind === 'unknown' ? owner : unknown());
  }
}

function sliced(owner: Value, bounds: readonly (number | undefined)[]): Value {
  if (owner.kind === 'text') return text(slice(Array.from(owner.text), bounds).join(''), owner.isExact);
  if (owner.kind === 'list') return list(slice(owner.items, bounds), owner.isExact);
  return owner.kind === 'unknown' ? owner : unknown();
}

/** Work on long texts and lists counts for more. */
function costOf(value: Value): number {
  if (value.kind === 'list') return 1 + value.items.length / 8;
  return value.kind === 'text' ? 1 + value.text.length / 256 : 1;
}

/** https://jinja.palletsprojects.com/en/stable/templates/#macros */
function macroMember({ name: own, parameters }: Macro, name: string): Value {
  if (name === 'name') return text(own);
  return name === 'arguments' ? list(parameters.map((parameter) => text(parameter.name))) : unknown([name]);
}

function globalOr(name: string): Value {
  return globals.has(name) ? { kind: 'global', name } : unknown([name]);
}
