import type { Expression } from '../syntax.js';
import type { Interpreter } from './interpreter.js';
import {
  alternatives,
  itemsOf,
  sequence,
  textOf,
  unknown,
  type DottedName,
  type Environment,
  type Value,
} from './value.js';

/** Binds a target of an assignment, a loop or `with`. Attributes and items of other modules' objects are stored. */
export function assign(run: Interpreter, target: Expression, value: Value, scope: Environment): void {
  switch (target.kind) {
    case 'name':
      scope.bind(target.name, value, run.certainty);
      return;
    case 'sequence':
      spread(run, target.items, value, scope);
      return;
    case 'starred':
      assign(run, target.value, unknown, scope);
      return;
    case 'chain':
      store(run, target, value, scope);
      return;
    default:
      run.evaluate(target, scope);
  }
}

function spread(run: Interpreter, targets: readonly Expression[], value: Value, scope: Environment): void {
  const items = itemsOf(value);
  const starred = targets.findIndex(({ kind }) => kind === 'starred');
  const extra = (items?.length ?? 0) - targets.length;
  for (const [index, target] of targets.entries()) {
    if (target.kind === 'starred' && items !== undefined)
      assign(run, target.value, sequence(items.slice(index, index + extra + 1)), scope);
    else {
      const place = starred === -1 || index < starred ? index : index + extra;
      assign(run, target, items?.[place] ?? unknown, scope);
    }
  }
}

/** `owner.name = value`, `owner[key] = value`. */
function store(
  run: Interpreter,
  target: Extract<Expression, { kind: 'chain' }>,
  value: Value,
  scope: Environment,
): void {
  const { base, trailers, start, end } = target;
  const last = trailers.at(-1);
  const owner = run.evaluate(
    trailers.length === 1 ? base : { kind: 'chain', base, trailers: trailers.slice(0, -1), start, end },
    scope,
  );
  const key = last?.kind === 'index' ? textOf(run.evaluate(last.index, scope)) : undefined;
  for (const one of alternatives(owner)) {
    if (last?.kind === 'attribute') storeAttribute(run, one, last.name, value, { start, end });
    else if (one.kind === 'reference') storeItem(run, one.name, key, value, { start, end }, scope);
  }
}

export function storeAttribute(
  run: Interpreter,
  owner: Value,
  name: string,
  value: Value,
  site: { readonly start: number; readonly end: number },
): void {
  if (owner.kind === 'instance') owner.members.set(name, value);
  if (owner.kind === 'class') plant(run, name, value, site);
  if (owner.kind !== 'reference') return;
  const stored = { ...owner.name, attributes: [...owner.name.attributes, name] };
  run.record('stored', stored, site, { given: { positional: [value], keywords: new Map() } });
}

/** A callable held under the name of a special method runs whenever the language calls that method. */
export function plant(
  run: Interpreter,
  name: string,
  value: Value,
  site: { readonly start: number; readonly end: number },
): void {
  if (!/^__\w+__$/.test(name)) return;
  for (const one of alternatives(value))
    if (one.kind === 'reference') run.record('planted', one.name, site, { callee: name });
}

function storeItem(
  run: Interpreter,
  name: DottedName,
  key: string | undefined,
  value: Value,
  site: { readonly start: number; readonly end: number },
  scope: Environment,
): void {
  const last = name.attributes.at(-1);
  if (name.origin === 'global' && (last === 'globals' || last === 'locals') && key !== undefined) {
    scope.module.bind(key, value, run.certainty);
    return;
  }
  const stored = { ...name, attributes: [...name.attributes, `[${key ?? '…'}]`] };
  run.record('stored', stored, site, { given: { positional: [value], keywords: new Map() } });
}
