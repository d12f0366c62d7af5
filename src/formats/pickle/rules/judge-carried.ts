import type { Severity } from '../../../core/types.js';
import type { UseFact } from '../facts.js';
import type { Callable } from '../../../judgement/python/classify-callable.js';
import { partOfTarget } from './code-assembly.js';
import { importName, renderUse } from './expression.js';
import { isGivenToCode } from './harmless-code.js';
import { calledSeverity, calleeOf, carryOfArguments, type Subject } from './subject.js';
import { withResolved, type Note, type Topic } from './note.js';

export interface Carried {
  /** About the callables that are handed on, where they are the cause by themselves. */
  readonly notes: Note[];
  /** What is left to say of the callee: the severity of values that no import explains. */
  readonly severity: Severity | undefined;
}

/** Judges what a use hands on: one cause, one note, so a callable is told about and not everything that holds it. */
export function judgeCarried(use: UseFact, subject: Subject): Carried {
  const { severity, imports, others } = carryOfArguments(use, subject);
  const isStep = partOfTarget(use.target, subject) !== undefined || isPartial(use, subject);
  return {
    notes: imports
      .filter((index) => !isStep || !isGivenToCode(subject.callables[index] as Callable, subject.facts))
      .map((index) => handedOn(use, index, subject)),
    severity: others ? severity : undefined,
  };
}

/** dill fills dictionaries by a partial of a function of its own. */
function isPartial({ target }: UseFact, subject: Subject): boolean {
  return calleeOf(target, subject)?.resolved === 'functools.partial';
}

function handedOn(use: UseFact, index: number, subject: Subject): Note {
  const { facts } = subject;
  const callable = subject.callables[index] as Callable;
  const expression = renderUse(use, facts);
  return {
    topic: topicOf(callable),
    severity: calledSeverity(callable) ?? 'warning',
    subject: callable.resolved,
    callable,
    clause: `hands ${withResolved(importName(facts, index), callable)} on to be called in ${expression}`,
    opcode: use.opcode,
    offset: use.offset,
    length: 1,
    count: use.count,
    expression,
  };
}

function topicOf({ kind }: Callable): Topic {
  if (kind === 'forbidden') return 'dangerous-call';
  return kind === 'unlisted' ? 'unlisted-callable' : 'foreign-call';
}
