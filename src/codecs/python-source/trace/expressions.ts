import { addAll } from '../../../core/add-all.js';
import type { Argument, Expression, Trailer } from '../syntax.js';
import { foldIndex, foldOperation, foldSlice } from './fold-operations.js';
import { shown } from './fold-format.js';
import type { Interpreter, Site } from './interpreter.js';
import { Scope } from './scope.js';
import { assign } from './targets.js';
import {
  alternatives,
  builtin,
  choice,
  choiceOfPairs,
  imported,
  itemsOf,
  maxFoldedItems,
  none,
  number,
  numberOf,
  sequence,
  text,
  textOf,
  truth,
  unknown,
  type CallArguments,
  type DottedName,
  type Environment,
  type Value,
} from './value.js';
import { spellName } from '../../../core/spell-name.js';

/** Evaluates an expression as far as constants, imports and the source's own functions lead. */
export function evaluateExpression(run: Interpreter, expression: Expression, scope: Environment): Value {
  switch (expression.kind) {
    case 'name':
      return nameValue(run, expression.name, scope, expression);
    case 'text':
      return text(expression.value);
    case 'bytes':
      return { kind: 'bytes', value: expression.value };
    case 'number':
      return Number.isNaN(expression.value) ? unknown : number(expression.value);
    case 'singleton':
      return singleton(expression.value);
    case 'chain':
      return chainValue(run, expression, scope);
    case 'sequence':
      return sequenceValue(run, expression.items, scope);
    case 'mapping':
      return mappingValue(run, expression.entries, scope);
    case 'operation':
      return operationValue(run, expression, scope);
    default:
      return rareValue(run, expression, scope);
  }
}

function rareValue(run: Interpreter, expression: Expression, scope: Environment): Value {
  switch (expression.kind) {
    case 'joined':
      return joinedValue(run, expression.parts, scope);
    case 'prefix':
      return prefixValue(expression.operators, run.evaluate(expression.operand, scope));
    case 'condition':
      return conditionValue(run, expression, scope);
    case 'lambda':
      for (const { initial } of expression.parameters)
        if (initial !== undefined) run.evaluate(initial, scope);
      return { kind: 'function', node: expression, scope, within: join(run.within, '<lambda>') };
    case 'comprehension':
      return comprehensionValue(run, expression, scope);
    case 'named': {
      const value = run.evaluate(expression.value, scope);
      assign(run, expression.target, value, scope);
      return value;
    }
    case 'starred':
      return run.evaluate(expression.value, scope);
    case 'yield':
      if (expression.value !== undefined)
        run.returned.push(sequence([run.evaluate(expression.value, scope)]));
      return unknown;
    case 'slice':
      for (const part of expression.parts) if (part !== undefined) run.evaluate(part, scope);
      return unknown;
    default:
      return unknown;
  }
}

function join(outer: string, name: string): string {
  return outer === '' ? name : `${outer}.${name}`;
}

function singleton(value: 'None' | 'True' | 'False' | '...'): Value {
  if (value === 'None') return none;
  return value === '...' ? unknown : number(value === 'True' ? 1 : 0);
}

function nameValue(run: Interpreter, name: string, scope: Environment, site: Site): Value {
  return loaded(run, lookUpName(run, name, scope), site);
}

/** A reference that is taken as a value, not called and not continued. */
function loaded(run: Interpreter, value: Value, site: Site): Value {
  for (const one of alternatives(value))
    if (one.kind === 'reference' && one.isResult !== true) run.record('loaded', one.name, site);
  return value;
}

/** What a name is bound to; of a module that gave all its names, the name there; else a builtin or nobody's. */
function lookUpName(run: Interpreter, name: string, scope: Environment): Value {
  const bound = scope.lookUp(name);
  if (bound !== undefined) return bound;
  const { starred } = run.globals;
  return choice([builtin(name), ...starred.map((module) => imported(module, [name]))]);
}

function chainValue(
  run: Interpreter,
  { base, trailers }: Extract<Expression, { kind: 'chain' }>,
  scope: Environment,
): Value {
  let value = base.kind === 'name' ? lookUpName(run, base.name, scope) : run.evaluate(base, scope);
  for (const trailer of trailers)
    value = trailerValue(run, value, trailer, { start: base.start, end: trailer.end }, scope);
  const last = trailers.at(-1);
  return last?.kind === 'attribute' ? loaded(run, value, { start: base.start, end: last.end }) : value;
}

function trailerValue(
  run: Interpreter,
  owner: Value,
  trailer: Trailer,
  site: Site,
  scope: Environment,
): Value {
  switch (trailer.kind) {
    case 'attribute':
      return run.attribute(owner, trailer.name, site);
    case 'call': {
      const given = argumentValues(run, trailer.arguments, scope);
      if (owner.kind !== 'choice') return run.call(owner, given, site);
      return choice(owner.values.map((callee) => run.call(callee, given, site)));
    }
    case 'index':
      return indexValue(run, owner, trailer.index, site, scope);
  }
}

export function argumentValues(
  run: Interpreter,
  list: readonly Argument[],
  scope: Environment,
): CallArguments {
  const positional: Value[] = [];
  const keywords = new Map<string, Value>();
  for (const { name, stars, value: expression } of list) {
    const value = run.evaluate(expression, scope);
    if (name !== '') keywords.set(name, value);
    else if (stars === 1) addAll(positional, itemsOf(value) ?? [unknown]);
    else if (stars === 2) spread(value, keywords);
    else positional.push(value);
  }
  return { positional: positional.slice(0, maxFoldedItems), keywords };
}

function spread(value: Value, keywords: Map<string, Value>): void {
  if (value.kind !== 'mapping') return;
  for (const [key, item] of value.entries) {
    const name = textOf(key);
    if (name !== undefined) keywords.set(name, item);
  }
}

const namespaces = /(?:^|\.)(?:__builtins__|__dict__|__globals__|globals|vars|locals)$/;

/** Items of constants; `sys.modules['os']` and `vars(os)['system']` by constant names are what they say. */
function indexValue(
  run: Interpreter,
  owner: Value,
  index: Expression,
  site: Site,
  scope: Environment,
): Value {
  if (index.kind === 'slice') return sliceValue(run, owner, index.parts, scope);
  const at = run.evaluate(index, scope);
  if (owner.kind !== 'choice' && at.kind !== 'choice') return itemOf(run, owner, at, site);
  return choice(
    alternatives(owner).flatMap((one) => alternatives(at).map((key) => itemOf(run, one, key, site))),
  );
}

export function itemOf(run: Interpreter, owner: Value, key: Value, site: Site): Value {
  if (owner.kind !== 'reference') return foldIndex(owner, key) ?? classItem(run, owner, key, site);
  const name = textOf(key);
  const dotted = spellName(owner.name);
  if (name !== undefined && dotted === 'sys.modules') return imported(name);
  if (namespaces.test(dotted)) return namespaceItem(run, owner, name, site);
  if (owner.name.origin === 'value' && owner.owner !== undefined) return unknown;
  return { ...owner, isResult: true };
}

/** `Class[key]` calls `__class_getitem__`, and an instance's `__getitem__`. */
function classItem(run: Interpreter, owner: Value, key: Value, site: Site): Value {
  const method =
    owner.kind === 'class'
      ? owner.members.get('__class_getitem__')
      : owner.kind === 'instance'
        ? owner.of.members.get('__getitem__')
        : undefined;
  return method === undefined ? unknown : run.call(method, { positional: [key], keywords: new Map() }, site);
}

function namespaceItem(
  run: Interpreter,
  owner: Extract<Value, { kind: 'reference' }>,
  name: string | undefined,
  site: Site,
): Value {
  if (name === undefined) {
    run.record('computed', owner.name, site);
    return unknown;
  }
  const last = owner.name.attributes.at(-1);
  if (last === 'globals' || last === 'locals') {
    const bound = run.globals.lookUp(name);
    if (bound !== undefined) return bound;
    return builtin(name);
  }
  if (last === '__builtins__') return builtin(name);
  const namespace = { ...owner.name, attributes: owner.name.attributes.slice(0, -1) };
  if (last === 'vars')
    return owner.owner === undefined ? builtin(name) : run.attribute(owner.owner, name, site);
  return run.attribute({ kind: 'reference', name: namespace }, name, site);
}

function sliceValue(
  run: Interpreter,
  owner: Value,
  parts: readonly (Expression | undefined)[],
  scope: Environment,
): Value {
  const values = parts.map((part) => (part === undefined ? undefined : run.evaluate(part, scope)));
  const numbers = values.map((value) => (value?.kind === 'none' ? undefined : numberOf(value)));
  if (
    values.some(
      (value, index) => value !== undefined && value.kind !== 'none' && numbers[index] === undefined,
    )
  )
    return unknown;
  return choice(alternatives(owner).map((one) => foldSlice(one, numbers) ?? unknown));
}

function sequenceValue(run: Interpreter, list: readonly Expression[], scope: Environment): Value {
  const items: Value[] = [];
  for (const item of list) {
    const value = run.evaluate(item, scope);
    if (item.kind === 'starred') addAll(items, itemsOf(value) ?? [unknown]);
    else items.push(value);
  }
  return sequence(items);
}

function mappingValue(
  run: Interpreter,
  list: readonly (readonly [Expression | undefined, Expression])[],
  scope: Environment,
): Value {
  const entries: (readonly [Value, Value])[] = [];
  for (const [key, value] of list) {
    const item = run.evaluate(value, scope);
    if (key !== undefined) entries.push([run.evaluate(key, scope), item]);
    else if (item.kind === 'mapping') addAll(entries, item.entries);
  }
  return { kind: 'mapping', entries };
}

function operationValue(
  run: Interpreter,
  { first, rest }: Extract<Expression, { kind: 'operation' }>,
  scope: Environment,
): Value {
  let left = run.evaluate(first, scope);
  const pieces: string[] = [];
  for (const { operator, operand } of rest) {
    const right = run.evaluate(operand, scope);
    // A sum of many texts is joined once, not copied at every step.
    if (operator === '+' && left.kind === 'text' && right.kind === 'text') {
      if (pieces.length === 0) pieces.push(left.value);
      pieces.push(right.value);
      continue;
    }
    if (pieces.length > 0) left = text(pieces.splice(0).join(''));
    left = operate(operator, left, right);
  }
  return pieces.length > 0 ? text(pieces.join('')) : left;
}

function operate(operator: string, left: Value, right: Value): Value {
  if (operator === 'or' || operator === 'and') return choice([left, right]);
  if (operator === '/' && left.kind === 'reference' && isPath(left.name)) return left;
  if (left.kind === 'unknown' || right.kind === 'unknown') return unknown;
  if (left.kind !== 'choice' && right.kind !== 'choice')
    return foldOperation(operator, left, right) ?? unknown;
  return choiceOfPairs(left, right, (a, b) => foldOperation(operator, a, b) ?? unknown);
}

/** A path with a further part is a path again. */
function isPath({ module, attributes }: DottedName): boolean {
  return module === 'pathlib' && attributes.length === 1 && /Path$/.test(attributes[0] ?? '');
}

function prefixValue(operators: readonly string[], operand: Value): Value {
  let value = operand;
  for (const operator of [...operators].reverse()) {
    const plain = numberOf(value);
    const known = truth(value);
    if (operator === 'not') value = known === undefined ? unknown : number(known ? 0 : 1);
    else if (operator !== 'await')
      value =
        plain === undefined ? unknown : number(operator === '-' ? -plain : operator === '~' ? ~plain : plain);
  }
  return value;
}

function conditionValue(
  run: Interpreter,
  { test, then, otherwise }: Extract<Expression, { kind: 'condition' }>,
  scope: Environment,
): Value {
  const known = truth(run.evaluate(test, scope));
  const values = [run.evaluate(then, scope), run.evaluate(otherwise, scope)];
  if (known !== undefined) return values[known ? 0 : 1] ?? unknown;
  return choice(values);
}

function joinedValue(run: Interpreter, parts: readonly (string | Expression)[], scope: Environment): Value {
  const texts = parts.map((part) => (typeof part === 'string' ? part : shown(run.evaluate(part, scope))));
  return texts.includes(undefined) ? unknown : text(texts.join(''));
}

function comprehensionValue(
  run: Interpreter,
  expression: Extract<Expression, { kind: 'comprehension' }>,
  outer: Environment,
): Value {
  const scope = new Scope(outer);
  const items: Value[] = [];
  const entries: (readonly [Value, Value])[] = [];
  const isWhole = eachOf(run, expression.clauses, 0, scope, () => {
    const element = run.evaluate(expression.element, scope);
    if (expression.value === undefined) items.push(element);
    else entries.push([element, run.evaluate(expression.value, scope)]);
  });
  if (!isWhole) return unknown;
  return expression.value === undefined ? sequence(items) : { kind: 'mapping', entries };
}

/** Runs `body` for every item of the clauses that is known, at least once; false where some are not. */
function eachOf(
  run: Interpreter,
  clauses: Extract<Expression, { kind: 'comprehension' }>['clauses'],
  index: number,
  scope: Environment,
  body: () => void,
): boolean {
  const clause = clauses[index];
  if (clause === undefined) {
    body();
    return true;
  }
  const items = itemsOf(run.evaluate(clause.iterable, scope));
  let isWhole = items !== undefined;
  const list = items === undefined || items.length === 0 ? [unknown] : items;
  for (const [at, item] of list.entries()) {
    if (at > 0 && !run.mayRepeat()) return false;
    assign(run, clause.target, item, scope);
    const tests = clause.conditions.map((condition) => truth(run.evaluate(condition, scope)));
    if (tests.includes(false)) continue;
    if (tests.includes(undefined)) isWhole = false;
    if (!eachOf(run, clauses, index + 1, scope, body)) isWhole = false;
  }
  return isWhole && items !== undefined && items.length > 0;
}
