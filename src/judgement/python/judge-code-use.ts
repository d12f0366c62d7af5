import { ordinaryInCode, tellingAttributes } from '../../knowledge/python/code-names.js';
import { walkedModules } from '../../knowledge/python/packages.js';
import type { Callable } from './classify-callable.js';
import { resolveDottedName, type SpelledName } from './resolve-dotted-name.js';

/** What is done with a name in a code object. */
export interface CodeUse extends SpelledName {
  readonly kind: 'imported' | 'loaded' | 'called' | 'stored' | 'computed' | 'mentioned';
}

/** What a use of a name does that nothing in a model has to do. */
export interface CodeVerdict {
  readonly topic: 'dangerous-call' | 'dangerous-import' | 'computed-name' | 'patched-object';
  /** The resolved name. */
  readonly subject: string;
  /** The top-level package of the name. */
  readonly package: string;
  /** What the name does: `starts a program`. */
  readonly effect: string;
}

const effects: ReadonlyMap<string, string> = new Map(
  tellingAttributes.flatMap(({ effect, names }) =>
    names.split(' ').map((name): [string, string] => [name, effect]),
  ),
);

/** Judges one use of a name in code that came by value; undefined where it is ordinary. */
export function judgeCodeUse(use: CodeUse): CodeVerdict | undefined {
  if (use.kind === 'computed') {
    return verdict('computed-name', use, 'takes an attribute whose name it computes', undefined);
  }
  const callable = resolveDottedName(use);
  if (use.kind === 'stored' && isOfLibrary(use, callable))
    return verdict('patched-object', use, 'changes an object of a library for the whole process', callable);
  const effect = forbiddenEffect(callable) ?? tellingEffect(use);
  const topic = use.kind === 'called' ? 'dangerous-call' : 'dangerous-import';
  return effect === undefined ? undefined : verdict(topic, use, effect, callable);
}

function forbiddenEffect(callable: Callable | undefined): string | undefined {
  if (callable?.kind !== 'forbidden') return undefined;
  return isOrdinary(callable.resolved) ? undefined : (callable.effect ?? 'is not vetted');
}

/** The name itself or one directly below it, unless that is another module seen through this one. */
function isOrdinary(name: string): boolean {
  const at = name.lastIndexOf('.');
  return (
    ordinaryInCode.has(name) ||
    (ordinaryInCode.has(name.slice(0, at)) && !walkedModules.has(name.slice(at + 1).replace(/^_+/, '')))
  );
}

/** Attributes of unknown values, by names that only one kind of object has. */
function tellingEffect({ kind, origin, attributes }: CodeUse): string | undefined {
  const looked = origin === 'value' || kind === 'mentioned' ? attributes : attributes.slice(1);
  return looked.map((name) => effects.get(name)).find((effect) => effect !== undefined);
}

function isOfLibrary({ origin }: CodeUse, callable: Callable | undefined): boolean {
  return callable !== undefined && (origin === 'import' || callable.kind !== 'foreign-function');
}

function verdict(
  topic: CodeVerdict['topic'],
  use: CodeUse,
  effect: string,
  callable: Callable | undefined,
): CodeVerdict {
  return {
    topic,
    subject: callable?.resolved.replace(/[.][*]$/, '') ?? use.attributes.join('.'),
    package: callable?.package ?? '',
    effect,
  };
}
