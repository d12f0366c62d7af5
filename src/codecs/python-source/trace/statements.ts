import type { ClassNode, Expression, FunctionNode, Statement } from '../syntax.js';
import { argumentValues } from './expressions.js';
import { foldOperation } from './fold-operations.js';
import type { Interpreter, Site } from './interpreter.js';
import { Scope } from './scope.js';
import { partsOf } from './parts-of.js';
import { assign, plant } from './targets.js';
import {
  alternatives,
  choice,
  imported,
  itemsOf,
  none,
  sequence,
  truth,
  unknown,
  type ClassValue,
  type Environment,
  type Value,
} from './value.js';
import { spellName } from '../../../core/spell-name.js';

/** Runs one statement as far as it can be followed. */
export function walkStatement(run: Interpreter, statement: Statement, scope: Environment): void {
  switch (statement.kind) {
    case 'expression':
      mutate(run, statement.value, run.evaluate(statement.value, scope), scope);
      return;
    case 'assign':
      assignment(run, statement, scope);
      return;
    case 'import':
      importNames(run, statement, scope);
      return;
    case 'from':
      importFrom(run, statement, scope);
      return;
    case 'function':
      defineFunction(run, statement, scope);
      return;
    case 'class':
      defineClass(run, statement, statement, scope);
      return;
    default:
      walkBlock(run, statement, scope);
  }
}

function walkBlock(run: Interpreter, statement: Statement, scope: Environment): void {
  switch (statement.kind) {
    case 'if':
      conditional(run, statement.branches, statement.otherwise, scope);
      return;
    case 'for':
      forLoop(run, statement, scope);
      return;
    case 'while':
      whileLoop(run, statement, scope);
      return;
    case 'with':
      for (const { value, target } of statement.items) {
        const entered = run.evaluate(value, scope);
        enterContext(run, entered, value);
        if (target !== undefined) assign(run, target, entered, scope);
      }
      run.walk(statement.body, scope);
      return;
    case 'try':
      tryBlocks(run, statement, scope);
      return;
    case 'match':
      matchCases(run, statement, scope);
      return;
    default:
      walkSimple(run, statement, scope);
  }
}

/** A name in a pattern is bound to the subject or to some part of it. */
function matchCases(
  run: Interpreter,
  statement: Extract<Statement, { kind: 'match' }>,
  scope: Environment,
): void {
  const captured = choice(partsOf(run.evaluate(statement.subject, scope)));
  for (const { names, guard, body } of statement.cases) {
    run.inDoubt('maybe', () => {
      for (const name of names) scope.bind(name, captured, run.certainty);
      if (guard !== undefined) run.evaluate(guard, scope);
      run.walk(body, scope);
    });
  }
}

function walkSimple(run: Interpreter, statement: Statement, scope: Environment): void {
  switch (statement.kind) {
    case 'delete':
      for (const target of statement.targets) if (target.kind === 'name') scope.unbind(target.name);
      return;
    case 'scope':
      scope.declareOuter(statement.names);
      return;
    case 'return':
    case 'raise':
    case 'assert': {
      const values = statement.values.map((value) => run.evaluate(value, scope));
      if (statement.kind === 'return') run.returned.push(values[0] ?? none);
      return;
    }
    default:
  }
}

/** A context manager of the source runs its `__enter__` and `__exit__`. */
function enterContext(run: Interpreter, value: Value, site: Site): void {
  for (const one of alternatives(value)) {
    if (one.kind !== 'instance') continue;
    for (const name of ['__enter__', '__exit__'])
      if (one.of.members.has(name))
        run.call(run.attribute(one, name, site), { positional: [], keywords: new Map() }, site);
  }
}

function assignment(
  run: Interpreter,
  statement: Extract<Statement, { kind: 'assign' }>,
  scope: Environment,
): void {
  const { targets, operator, value: expression } = statement;
  run.annotation(statement.annotation, scope);
  if (expression === undefined) return;
  const value = run.evaluate(expression, scope);
  for (const target of targets) {
    if (operator === '=' || operator === ':') assign(run, target, value, scope);
    else if (target.kind === 'name') {
      const before = scope.lookUp(target.name) ?? unknown;
      const folded = alternatives(before).map(
        (one) => foldOperation(operator.slice(0, -1), one, value) ?? unknown,
      );
      assign(run, target, choice(folded), scope);
    } else assign(run, target, unknown, scope);
  }
}

/** `list.append(x)` and `list.extend(x)` on a known list. */
function mutate(run: Interpreter, expression: Expression, _: Value, scope: Environment): void {
  if (expression.kind !== 'chain' || expression.base.kind !== 'name') return;
  const [attribute, call] = expression.trailers;
  if (attribute?.kind !== 'attribute' || call?.kind !== 'call') return;
  const before = scope.lookUp(expression.base.name);
  if (before?.kind !== 'sequence') return;
  const [argument] = call.arguments;
  const given = argument === undefined ? unknown : run.evaluate(argument.value, scope);
  const after = mutated(before.items, attribute.name, given);
  scope.bind(expression.base.name, after, run.certainty);
}

function mutated(items: readonly Value[], method: string, given: Value): Value {
  switch (method) {
    case 'append':
      return sequence([...items, given]);
    case 'extend': {
      const more = itemsOf(given);
      return more === undefined ? unknown : sequence([...items, ...more]);
    }
    case 'reverse':
      return sequence([...items].reverse());
    case 'index':
    case 'count':
    case 'copy':
      return { kind: 'sequence', items };
    default:
      return unknown;
  }
}

function importNames(
  run: Interpreter,
  statement: Extract<Statement, { kind: 'import' }>,
  scope: Environment,
): void {
  for (const { name, alias } of statement.names) {
    run.record('imported', { origin: 'import', module: name, attributes: [] }, statement);
    const top = name.split('.')[0] ?? name;
    scope.bind(alias === '' ? top : alias, imported(alias === '' ? top : name), run.certainty);
  }
}

function importFrom(
  run: Interpreter,
  { module, names, start, end }: Extract<Statement, { kind: 'from' }>,
  scope: Environment,
): void {
  for (const { name, alias } of names) {
    run.record('imported', { origin: 'import', module, attributes: [name] }, { start, end });
    if (name === '*') scope.module.starred.push(module);
    else if (module !== '__future__')
      scope.bind(alias === '' ? name : alias, imported(module, [name]), run.certainty);
  }
}

function defineFunction(run: Interpreter, node: FunctionNode, scope: Environment): void {
  for (const { initial, annotation } of node.parameters) {
    if (initial !== undefined) run.evaluate(initial, scope);
    run.annotation(annotation, scope);
  }
  run.annotation(node.returns, scope);
  const within = run.within === '' ? node.name : `${run.within}.${node.name}`;
  const value: Value = { kind: 'function', node, scope, within };
  run.defer(value);
  scope.bind(node.name, decorated(run, node.decorators, value, scope), run.certainty);
}

/** Decorators are calls; what an unknown one gives back is taken for what it was given. */
function decorated(
  run: Interpreter,
  decorators: readonly Expression[],
  value: Value,
  scope: Environment,
): Value {
  let result = value;
  for (const decorator of [...decorators].reverse()) {
    const callee = run.evaluate(decorator, scope);
    for (const one of alternatives(callee)) {
      const given = { positional: [result], keywords: new Map<string, Value>() };
      const returned = run.call(one, given, { start: decorator.start, end: decorator.end });
      if (returned.kind !== 'unknown' && one.kind !== 'reference') result = returned;
    }
  }
  return result;
}

function defineClass(run: Interpreter, node: ClassNode, site: Site, outer: Environment): void {
  const given = argumentValues(run, node.arguments, outer);
  const scope = new Scope(outer, true);
  run.inside(node.name, () => {
    run.walk(node.body, scope);
  });
  const value: ClassValue = { kind: 'class', members: scope.names, bases: given.positional };
  for (const [name, member] of scope.names) plant(run, name, member, site);
  runHooks(run, value, given.keywords, site);
  outer.bind(node.name, decorated(run, node.decorators, value, outer), run.certainty);
}

/** Making a class runs its bases' `__init_subclass__`, its metaclass and its descriptors' `__set_name__`. */
function runHooks(
  run: Interpreter,
  value: ClassValue,
  keywords: ReadonlyMap<string, Value>,
  site: Site,
): void {
  const call = (callee: Value | undefined, first: Value): void => {
    if (callee !== undefined)
      run.call(callee, { positional: [first, unknown, unknown], keywords: new Map() }, site);
  };
  for (const base of value.bases)
    if (base.kind === 'class') call(base.members.get('__init_subclass__'), value);
  const metaclass = keywords.get('metaclass') ?? value.members.get('__metaclass__');
  if (metaclass?.kind === 'class') for (const name of ofMetaclass) call(metaclass.members.get(name), value);
  else if (metaclass !== undefined) call(metaclass, value);
  for (const member of value.members.values())
    if (member.kind === 'instance') call(member.of.members.get('__set_name__'), member);
}

/** Methods of a metaclass that making, calling, reading and comparing its class run: nobody writes these calls. */
const ofMetaclass = (
  '__prepare__ __new__ __init__ __call__ __getattr__ __getattribute__ __setattr__ __getitem__ __setitem__ __contains__ __iter__ __len__ ' +
  '__instancecheck__ __subclasscheck__ __or__ __ror__ __add__ __eq__ __hash__ __repr__ __str__ __bool__ __dir__'
).split(' ');

function conditional(
  run: Interpreter,
  branches: readonly { readonly test: Expression; readonly body: readonly Statement[] }[],
  otherwise: readonly Statement[],
  scope: Environment,
): void {
  let isDecided = false;
  for (const { test, body } of branches) {
    if (isNever(test, scope)) continue;
    const known = truth(run.evaluate(test, scope));
    const certainty = isDecided || known === false ? 'doubtful' : known === true ? run.certainty : 'maybe';
    if (known === true) isDecided = true;
    run.inDoubt(certainty, () => {
      run.walk(body, scope);
    });
  }
  run.inDoubt(
    isDecided ? 'doubtful' : otherwise.length > 0 && branches.length === 0 ? run.certainty : 'maybe',
    () => {
      run.walk(otherwise, scope);
    },
  );
}

/** `if False`, `if TYPE_CHECKING` and the guard of a script: what no import runs. */
function isNever(test: Expression, scope: Environment): boolean {
  if (test.kind === 'singleton') return test.value === 'False' || test.value === 'None';
  if (test.kind === 'number') return test.value === 0;
  if (test.kind === 'name' || test.kind === 'chain') return isTypeChecking(test, scope);
  if (test.kind !== 'operation' || test.rest.length !== 1) return false;
  const [comparison] = test.rest;
  if (comparison?.operator !== '==') return false;
  return (
    isMainGuard(test.first, comparison.operand, scope) || isMainGuard(comparison.operand, test.first, scope)
  );
}

function isMainGuard(name: Expression, value: Expression, scope: Environment): boolean {
  return (
    name.kind === 'name' &&
    name.name === '__name__' &&
    scope.lookUp('__name__') === undefined &&
    value.kind === 'text' &&
    value.value === '__main__'
  );
}

function isTypeChecking(test: Expression, scope: Environment): boolean {
  const name = test.kind === 'chain' ? test.base : test;
  const bound = name.kind === 'name' ? scope.lookUp(name.name) : undefined;
  if (bound?.kind !== 'reference') return false;
  const attribute = test.kind === 'chain' && test.trailers.length === 1 ? test.trailers[0] : undefined;
  const dotted = spellName(bound.name) + (attribute?.kind === 'attribute' ? `.${attribute.name}` : '');
  return dotted === 'typing.TYPE_CHECKING' || dotted === 'typing_extensions.TYPE_CHECKING';
}

function forLoop(run: Interpreter, statement: Extract<Statement, { kind: 'for' }>, scope: Environment): void {
  const items = itemsOf(run.evaluate(statement.iterable, scope));
  const list = items === undefined || items.length === 0 ? [unknown] : items;
  const certainty = items === undefined || items.length === 0 ? 'maybe' : run.certainty;
  for (const [index, item] of list.entries()) {
    if (index > 0 && !run.mayRepeat()) break;
    run.inDoubt(certainty, () => {
      assign(run, statement.target, item, scope);
      run.walk(statement.body, scope);
    });
  }
  run.walk(statement.otherwise, scope);
}

function whileLoop(
  run: Interpreter,
  statement: Extract<Statement, { kind: 'while' }>,
  scope: Environment,
): void {
  const { test, body, otherwise } = statement;
  if (isNever(test, scope)) return;
  let known = truth(run.evaluate(test, scope));
  const isEndless = test.kind === 'number' || test.kind === 'singleton';
  do {
    run.inDoubt(known === true ? run.certainty : 'maybe', () => {
      run.walk(body, scope);
    });
    known = truth(run.evaluate(test, scope));
  } while (known === true && !isEndless && run.mayRepeat());
  run.walk(otherwise, scope);
}

function tryBlocks(
  run: Interpreter,
  statement: Extract<Statement, { kind: 'try' }>,
  scope: Environment,
): void {
  run.walk(statement.body, scope);
  for (const { type, name, body } of statement.handlers) {
    run.inDoubt('maybe', () => {
      if (type !== undefined) run.evaluate(type, scope);
      if (name !== '') scope.bind(name, unknown, run.certainty);
      run.walk(body, scope);
    });
  }
  run.walk(statement.otherwise, scope);
  run.walk(statement.finally, scope);
}
