import { worseSeverity } from '../../../core/severity.js';
import type { Severity } from '../../../core/types.js';
import type { Callable } from '../../../judgement/python/classify-callable.js';
import { assemblyParts } from '../../../knowledge/python/code-carriers.js';
import type { PickleFacts, UseFact, ValueFact } from '../facts.js';
import { isMade, keepsToPart, partOfTarget, partOfValue, type AssembledPart } from './code-assembly.js';
import { renderUse } from './expression.js';
import { carriesOnlyHarmlessCode, isGivenToCode } from './harmless-code.js';
import type { Carried } from './judge-carried.js';
import type { Note } from './note.js';
import { itemsOf, type Subject } from './subject.js';

/** The part that a call has in putting harmless code together; undefined where it does anything else. */
export function harmlessPart(use: UseFact, subject: Subject): AssembledPart | undefined {
  if (!carriesOnlyHarmlessCode(subject.facts)) return undefined;
  const part = partOfTarget(use.target, subject);
  if (isPlainType(use, subject)) return undefined;
  return part !== undefined && keepsToPart(use, part, subject) ? part : undefined;
}

/** `type` with one argument is no step of an assembly, and with more one only where code is carried at all. */
function isPlainType(use: UseFact, { facts, callables }: Subject): boolean {
  if (use.target.type !== 'global' || callables[use.target.index]?.resolved !== 'builtins.type') return false;
  return itemsOf(use.argument).length < 2 || facts.carriedCode.length === 0;
}

/** The classes that an instance of a carried class is made by: their constructors get its arguments, too. */
export function basesOfMade(use: UseFact, { facts }: Subject): readonly ValueFact[] {
  const maker = use.target.type === 'call' ? facts.uses[use.target.use] : undefined;
  const bases = maker && itemsOf(maker.argument).find(({ type }) => type === 'tuple');
  return bases === undefined ? [] : itemsOf(bases);
}

const called = new WeakMap<PickleFacts, ReadonlySet<number>>();

function calledImports(facts: PickleFacts): ReadonlySet<number> {
  let known = called.get(facts);
  if (known === undefined) {
    known = new Set(facts.uses.flatMap(({ target }) => (target.type === 'global' ? [target.index] : [])));
    called.set(facts, known);
  }
  return known;
}

/** Whether a name is imported only to put harmless code together; what is done with it is judged for itself. */
export function isPartOfCarriedCode(callable: Callable, index: number, facts: PickleFacts): boolean {
  if (!carriesOnlyHarmlessCode(facts)) return false;
  if (isGivenToCode(callable, facts)) return true;
  const { resolved } = callable;
  const part = assemblyParts.get(resolved);
  return (
    part === 'type' ||
    (part !== undefined &&
      (facts.imports[index]?.isResolved === true ||
        calledImports(facts).has(index) ||
        isSpareBuiltin(resolved, facts)))
  );
}

/** dill looks `setattr` up under its own name first and names the builtin in case that is missing. */
function isSpareBuiltin(resolved: string, { imports }: PickleFacts): boolean {
  const [, name] = /^builtins\.((?:set|del)attr)$/.exec(resolved) ?? [];
  return (
    name !== undefined &&
    imports.some((other) => other.origin === 'getattr' && other.name === `_dill._${name}`)
  );
}

/** Whether a state or content is given to what was put together of harmless code; what it holds is judged for itself. */
export function completesHarmlessCode(use: UseFact, subject: Subject): boolean {
  if (!carriesOnlyHarmlessCode(subject.facts)) return false;
  return use.kind === 'build' ? isMade(use.target, subject) : partOfValue(use.target, subject) === 'instance';
}

/** What a step hands on: what code does with a name of a known package is judged where the code uses it. */
export function handedToCode({ notes }: Carried): Note[] {
  return notes.map((note) => (note.callable?.kind === 'unlisted' ? { ...note, severity: 'warning' } : note));
}

/** One note for all that puts carried code together. */
export function carriedNote(use: UseFact, { facts }: Subject, least: Severity | undefined = 'warning'): Note {
  const expression = renderUse(use, facts);
  return {
    topic: 'carried-code',
    severity: worseSeverity<Severity>(least, 'warning'),
    subject: 'code',
    callable: undefined,
    clause: `builds functions or classes that it carries, which only compute: ${expression}`,
    opcode: use.opcode,
    offset: use.offset,
    length: 1,
    count: use.count,
    expression,
  };
}
