import { ordinaryInCode, tellingAttributes } from '../../knowledge/python/code-names.js';
import { walkedModules } from '../../knowledge/python/packages.js';
import type { Callable } from './classify-callable.js';
import { resolveDottedName, type SpelledName } from './resolve-dotted-name.js';

/** What a code object does with a dotted name. */
export interface CodeUse extends SpelledName {
  readonly kind: 'imported' | 'loaded' | 'called' | 'stored' | 'computed' | 'mentioned';
}

export type CodeTopic = 'dangerous-call' | 'dangerous-import' | 'computed-name' | 'patched-object';

/** One conclusion about one use of a name. */
export interface CodeNote<Use extends CodeUse> {
  readonly topic: CodeTopic;
  readonly severity: 'critical';
  /** What makes it the same conclusion: the resolved name. */
  readonly subject: string;
  /** The top-level package of the name. */
  readonly package: string;
  /** What the name does: `starts a program`. */
  readonly effect: string;
  readonly use: Use;
}

const effects: ReadonlyMap<string, string> = new Map(
  tellingAttributes.flatMap(({ effect, names }) =>
    names.split(' ').map((name): [string, string] => [name, effect]),
  ),
);

/** What code does that nothing in a model has to do; one note per topic and name. */
export function judgeCode<Use extends CodeUse>(uses: readonly Use[]): readonly CodeNote<Use>[] {
  return join(uses.flatMap(judgeUse));
}

function judgeUse<Use extends CodeUse>(use: Use): CodeNote<Use>[] {
  if (use.kind === 'computed') {
    return [note('computed-name', use, 'takes an attribute whose name it computes', undefined)];
  }
  const callable = resolveDottedName(use);
  if (use.kind === 'stored' && isOfLibrary(use, callable))
    return [note('patched-object', use, 'changes an object of a library for the whole process', callable)];
  const effect = forbiddenEffect(callable) ?? tellingEffect(use);
  return effect === undefined ? [] : [note(topicOf(use), use, effect, callable)];
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

function topicOf({ kind }: CodeUse): CodeTopic {
  return kind === 'called' ? 'dangerous-call' : 'dangerous-import';
}

function isOfLibrary({ origin }: CodeUse, callable: Callable | undefined): boolean {
  return callable !== undefined && (origin === 'import' || callable.kind !== 'foreign-function');
}

function note<Use extends CodeUse>(
  topic: CodeTopic,
  use: Use,
  effect: string,
  callable: Callable | undefined,
): CodeNote<Use> {
  return {
    topic,
    severity: 'critical',
    subject: callable?.resolved.replace(/[.][*]$/, '') ?? use.attributes.join('.'),
    package: callable?.package ?? '',
    effect,
    use,
  };
}

/** One cause, one note: a call explains the import of its module. */
function join<Use extends CodeUse>(notes: readonly CodeNote<Use>[]): CodeNote<Use>[] {
  const explained = new Set(
    notes.flatMap((candidate) =>
      candidate.topic === 'dangerous-call' ? [candidate.subject, candidate.package] : [],
    ),
  );
  const byCause = new Map<string, CodeNote<Use>>();
  for (const candidate of notes) {
    const isExplained =
      explained.has(candidate.subject) ||
      (candidate.package !== 'builtins' && explained.has(candidate.package));
    if (candidate.topic === 'dangerous-import' && isExplained) continue;
    const key = `${candidate.topic} ${candidate.subject}`;
    if (!byCause.has(key)) byCause.set(key, candidate);
  }
  return [...byCause.values()];
}
