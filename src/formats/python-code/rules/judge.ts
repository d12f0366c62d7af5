import type { Callable } from '../../../judgement/python/classify-callable.js';
import { resolveDottedName } from '../../../judgement/python/resolve-dotted-name.js';
import { ordinaryInCode, tellingAttributes } from '../../../knowledge/python/code-names.js';
import { walkedModules } from '../../../knowledge/python/packages.js';
import type { NameUse, PythonCodeFacts } from '../facts.js';
import type { Note, Topic } from './note.js';

const judged = new WeakMap<PythonCodeFacts, readonly Note[]>();

const effects: ReadonlyMap<string, string> = new Map(
  tellingAttributes.flatMap(({ effect, names }) =>
    names.split(' ').map((name): [string, string] => [name, effect]),
  ),
);

/** What the code does that nothing in a model has to do; one note per topic and name. */
export function judge(facts: PythonCodeFacts): readonly Note[] {
  let notes = judged.get(facts);
  if (notes === undefined) {
    notes = join(facts.uses.flatMap(judgeUse));
    judged.set(facts, notes);
  }
  return notes;
}

function judgeUse(use: NameUse): Note[] {
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
function tellingEffect({ kind, origin, attributes }: NameUse): string | undefined {
  const looked = origin === 'value' || kind === 'mentioned' ? attributes : attributes.slice(1);
  return looked.map((name) => effects.get(name)).find((effect) => effect !== undefined);
}

function topicOf({ kind }: NameUse): Topic {
  return kind === 'called' ? 'dangerous-call' : 'dangerous-import';
}

function isOfLibrary({ origin }: NameUse, callable: Callable | undefined): boolean {
  return callable !== undefined && (origin === 'import' || callable.kind !== 'foreign-function');
}

function note(topic: Topic, use: NameUse, effect: string, callable: Callable | undefined): Note {
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
function join(notes: readonly Note[]): Note[] {
  const explained = new Set(
    notes.flatMap((candidate) =>
      candidate.topic === 'dangerous-call' ? [candidate.subject, candidate.package] : [],
    ),
  );
  const byCause = new Map<string, Note>();
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
