import { worseSeverity } from '../../../core/severity.js';
import type { Severity } from '../../../core/types.js';
import { modelMethods, stateDunders } from '../../../knowledge/python/packages.js';
import type { UseFact, ValueFact } from '../facts.js';
import { isCallableValue } from './arguments.js';
import { carriedNote, completesHarmlessCode, handedToCode } from './judge-carried-code.js';
import { judgeCarried } from './judge-carried.js';
import type { Callable } from '../../../judgement/python/classify-callable.js';
import { renderUse, renderValue } from './expression.js';
import type { Note, Topic } from './note.js';
import { boundVerdict } from './judge-call.js';
import { calleeOf, itemsOf, type Subject } from './subject.js';
import { keywordValues, tupleOf } from './unwrap-call.js';

/** The last column of the decision table: BUILD, APPEND(S), SETITEM(S) and ADDITEMS on what is no builtin container. */
export function judgeChange(use: UseFact, subject: Subject): Note[] {
  if (use.target.type === 'global') return judgePatch(use, subject);
  const planted = use.kind === 'build' ? plantedKey(use.argument, subject) : undefined;
  if (planted !== undefined)
    return [
      note(
        use,
        subject,
        'planted-callable',
        'critical',
        `plants a callable under ${planted} of ${target(use, subject)}`,
      ),
    ];
  const callable = calleeOf(use.target, subject);
  const carried = judgeCarried(use, subject);
  if (completesHarmlessCode(use, subject)) return [...handedToCode(carried), carriedNote(use, subject)];
  const held = carried.severity === undefined ? partialState(use, callable, subject) : undefined;
  const severity = held ?? changedSeverity(use, callable, carried.severity);
  if (severity === undefined) return carried.notes;
  const topic: Topic =
    callable?.kind === 'forbidden'
      ? 'dangerous-call'
      : callable?.kind.startsWith('foreign')
        ? 'foreign-call'
        : 'patched-object';
  return [
    ...carried.notes,
    note(
      use,
      subject,
      topic,
      severity,
      `gives ${target(use, subject)} a state that holds ${renderValue(use.argument, subject.facts)}`,
    ),
  ];
}

/** The state of a partial is the call that it stands for: function, arguments, keywords (Modules/_functoolsmodule.c). */
function partialState(use: UseFact, callable: Callable | undefined, subject: Subject): Severity | undefined {
  if (callable?.resolved !== 'functools.partial' || use.kind !== 'build') return undefined;
  const [target, positional, keywords] = itemsOf(use.argument);
  if (target === undefined || positional === undefined) return undefined;
  const argument = tupleOf([...itemsOf(positional), ...keywordValues(keywords)]);
  return boundVerdict({ ...use, kind: 'reduce', target, argument }, subject)?.[1];
}

/** BUILD and SETITEM on a module's attribute itself patch it for everyone in the process (P-09, P-13). */
function judgePatch(use: UseFact, subject: Subject): Note[] {
  return [
    note(
      use,
      subject,
      'patched-object',
      'critical',
      `changes ${renderValue(use.target, subject.facts)} itself, for the whole process`,
    ),
  ];
}

function changedSeverity(
  use: UseFact,
  callable: Callable | undefined,
  carried: Severity | undefined,
): Severity | undefined {
  switch (callable?.kind) {
    case undefined:
      return use.target.type === 'unknown' || use.target.type === 'call' ? 'critical' : carried;
    case 'pure':
    case 'unlisted':
    case 'member':
    case 'forbidden':
      return 'critical';
    case 'foreign-function':
      return worseSeverity<Severity>('warning', carried ?? 'warning');
    default:
      return carried;
  }
}

/** A key of the state under which Python itself, or the code that uses a model, will call what stands there (P-10). */
function plantedKey(state: ValueFact, subject: Subject): string | undefined {
  for (const dictionary of stateDictionaries(state)) {
    for (const [key, value] of dictionary.entries) {
      if (key.type !== 'str' || !isCallableValue(value, subject)) continue;
      const dunder = /^__.+__$/.test(key.text) && !stateDunders.has(key.text);
      if (dunder || modelMethods.has(key.text)) return key.text;
    }
  }
  return undefined;
}

/** BUILD takes a dictionary, or a pair of the instance's and the slots' dictionaries. */
function stateDictionaries(state: ValueFact): Extract<ValueFact, { type: 'dict' }>[] {
  const parts = state.type === 'tuple' ? state.items : [state];
  return parts.flatMap((part) =>
    part.type === 'dict'
      ? [part]
      : part.type === 'call' && part.contents?.type === 'dict'
        ? [part.contents]
        : [],
  );
}

function target(use: UseFact, subject: Subject): string {
  return calleeOf(use.target, subject)?.written ?? renderValue(use.target, subject.facts);
}

function note(use: UseFact, subject: Subject, topic: Topic, severity: Severity, clause: string): Note {
  const callable = calleeOf(use.target, subject);
  return {
    topic,
    severity,
    subject: callable?.resolved ?? renderValue(use.target, subject.facts),
    callable,
    clause,
    opcode: use.opcode,
    offset: use.offset,
    length: 1,
    count: use.count,
    expression: renderUse(use, subject.facts),
  };
}
