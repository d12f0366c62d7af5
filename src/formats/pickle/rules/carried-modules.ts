import { classifyCallable, type CallableKind } from '../../../judgement/python/classify-callable.js';
import type { PickleFacts, UseFact, ValueFact } from '../facts.js';
import { itemsOf } from './subject.js';

const vetted: readonly CallableKind[] = ['inert', 'rebuild', 'pure', 'library-class', 'carrier'];

/**
 * Whether carried code takes nothing but vetted names of a module that it is given: `_thread` of a dataclass, whose
 * methods ask for `get_ident`. The module must stand in the globals of functions and nowhere else.
 */
export function givesOnlyVetted(module: string, use: UseFact, facts: PickleFacts): boolean {
  const variables = variablesOf(facts.uses.indexOf(use), facts);
  if (variables === undefined) return false;
  if (variables.size === 0) return isOutOfReach(module, facts);
  const uses = facts.carriedCode
    .flatMap((code) => code.uses)
    .filter(({ origin, attributes }) => origin === 'global' && variables.has(attributes[0] ?? ''));
  return uses.every(({ kind, attributes }) => {
    const name = attributes.slice(1).join('.');
    return kind !== 'stored' && name !== '' && vetted.includes(classifyCallable({ module, name }).kind);
  });
}

/**
 * Whether carried code could do no harm with a module under any of its global names: dill fills the globals of a function
 * after it is made, so nothing tells under which.
 */
function isOutOfReach(module: string, { carriedCode }: PickleFacts): boolean {
  const ofGlobals = carriedCode.flatMap(({ uses }) => uses).filter(({ origin }) => origin === 'global');
  if (carriedCode.length === 0) return false;
  return ofGlobals.every(({ kind, attributes }) => {
    const [first = '', ...rest] = attributes;
    if (kind === 'stored') return false;
    if (rest.length > 0) return vetted.includes(classifyCallable({ module, name: rest.join('.') }).kind);
    return kind === 'called' || vetted.includes(classifyCallable({ module: 'builtins', name: first }).kind);
  });
}

/** The names of the variables that hold what a call gave back; undefined where something else holds it, too. */
function variablesOf(index: number, { uses }: PickleFacts): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const { target, argument, keywords } of uses) {
    if (holds(target, index)) return undefined;
    for (const value of keywords === undefined ? [argument] : [argument, keywords]) {
      if (!collect(value, index, names)) return undefined;
    }
  }
  return names;
}

/** Takes the keys under which dictionaries hold the value; false where it stands anywhere else. */
function collect(value: ValueFact, index: number, names: Set<string>): boolean {
  if (value.type !== 'dict')
    return itemsOf(value).every((item) => !holds(item, index) && collect(item, index, names));
  return value.entries.every(([key, item]) => {
    if (!holds(item, index)) return !holds(key, index) && collect(item, index, names);
    if (key.type !== 'str') return false;
    names.add(key.text);
    return true;
  });
}

function holds(value: ValueFact, index: number): boolean {
  return (
    (value.type === 'call' && value.use === index) ||
    (value.type === 'attribute' && holds(value.owner, index))
  );
}
