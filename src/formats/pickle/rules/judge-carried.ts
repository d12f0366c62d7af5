import type { Severity } from '../../../core/types.js';
import type { UseFact } from '../facts.js';
import type { Callable } from '../../../judgement/python/classify-callable.js';
import { importName, renderUse } from './expression.js';
import { isGivenToCode } from './harmless-code.js';
import { calledSeverity, carryOfArguments, type Subject } from './subject.js';
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
  return {
    notes: imports
      .filter((index) => !isGivenToCode(subject.callables[index] as Callable, subject.facts))
      .map((index) => handedOn(use, index, subject)),
    severity: others ? severity : undefined,
  };
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
