import { invokerNames } from '../../../knowledge/python/carriers.js';
import { classMakers } from '../../../knowledge/python/rebuild.js';
import type { UseFact, ValueFact } from '../facts.js';
import { itemsOf, type Subject } from './subject.js';

/** Carriers in carriers that are followed to a callee. */
const maxUnwrapped = 8;

/**
 * The call that a use amounts to: of a partial what it carries, with the arguments that both give; of a callable that
 * calls its first argument that one. Anything else that a call gave back is no callee one can know.
 */
export function unwrapCall(use: UseFact, subject: Subject): UseFact {
  let call = use;
  for (let step = 0; step < maxUnwrapped; step++) {
    const inner =
      unwrapPartial(call, subject) ??
      unwrapInvoker(call, subject) ??
      unwrapNew(call, subject) ??
      unwrapCache(call, subject) ??
      unwrapMadeClass(call, subject);
    if (inner === undefined) return call;
    call = inner;
  }
  return call;
}

function unwrapPartial(use: UseFact, { facts, callables }: Subject): UseFact | undefined {
  const partial = use.target.type === 'call' ? facts.uses[use.target.use] : undefined;
  if (partial?.target.type !== 'global') return undefined;
  if (callables[partial.target.index]?.resolved !== 'functools.partial') return undefined;
  const [target, ...bound] = itemsOf(partial.argument);
  if (target === undefined) return undefined;
  const given = keywordValues(partial.keywords);
  return { ...use, target, argument: tupleOf([...bound, ...itemsOf(use.argument), ...given]) };
}

/** Only classes and their members: functions that an invoker is given are judged by what they carry. */
function unwrapInvoker(use: UseFact, { callables }: Subject): UseFact | undefined {
  if (use.target.type !== 'global') return undefined;
  if (!invokerNames.has(callables[use.target.index]?.resolved ?? '')) return undefined;
  const [target, ...rest] = itemsOf(use.argument);
  if (target?.type !== 'global') return undefined;
  const kind = callables[target.index]?.kind;
  const isJudged = kind === 'library-class' || kind === 'foreign-class' || kind === 'member';
  return isJudged ? { ...use, kind: 'reduce', target, argument: tupleOf(rest) } : undefined;
}

/** `C.__new__(C, …)` is NEWOBJ of C; of another class it stays a call of what a pickle has no business with. */
function unwrapNew(use: UseFact, { callables }: Subject): UseFact | undefined {
  if (use.kind !== 'reduce' || use.target.type !== 'global') return undefined;
  const callable = callables[use.target.index];
  const [made, ...rest] = itemsOf(use.argument);
  if (callable?.makesInstance !== true || made?.type !== 'global') return undefined;
  const same = callables[made.index]?.resolved === callable.resolved;
  return same ? { ...use, kind: 'newobj_ex', target: made, argument: tupleOf(rest) } : undefined;
}

/** `lru_cache(size, typed)(function)` holds the function, as `lru_cache(function)` does. */
function unwrapCache(use: UseFact, { facts, callables }: Subject): UseFact | undefined {
  const maker = use.target.type === 'call' ? facts.uses[use.target.use] : undefined;
  if (maker?.target.type !== 'global') return undefined;
  const isCache = callables[maker.target.index]?.resolved === 'functools.lru_cache';
  return isCache && itemsOf(maker.argument).every(({ type }) => type !== 'global' && type !== 'call')
    ? { ...use, target: maker.target }
    : undefined;
}

/** An instance of a class that a rebuild function made. */
function unwrapMadeClass(use: UseFact, { facts, callables }: Subject): UseFact | undefined {
  const maker = use.target.type === 'call' ? facts.uses[use.target.use] : undefined;
  if (maker?.target.type !== 'global' || !['reduce', 'newobj', 'newobj_ex'].includes(use.kind))
    return undefined;
  return classMakers.has(callables[maker.target.index]?.resolved ?? '')
    ? { ...use, kind: 'newobj', target: maker.target }
    : undefined;
}

/** What keywords give; their names are the callee's own. */
export function keywordValues(keywords: ValueFact | undefined): readonly ValueFact[] {
  if (keywords === undefined) return [];
  return keywords.type === 'dict' ? keywords.entries.map(([, value]) => value) : [keywords];
}

export function tupleOf(items: readonly ValueFact[]): ValueFact {
  return { type: 'tuple', items, count: items.length, overflowed: false };
}
