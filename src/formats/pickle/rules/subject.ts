import { worseSeverity } from '../../../core/severity.js';
import type { Severity } from '../../../core/types.js';
import type { PickleFacts, UseFact, ValueFact } from '../facts.js';
import {
  classifyCallable,
  type Callable,
  type CallableKind,
} from '../../../judgement/python/classify-callable.js';

/** What a value hands on to whoever gets it. */
export interface Carry {
  /** The severity of calling what is in the value; undefined for data, types and pure functions. */
  readonly severity: Severity | undefined;
  /** Imports in it that are a finding when called. */
  readonly imports: readonly number[];
  /** Whether something that no import explains adds to the severity. */
  readonly others: boolean;
}

/** A pickle's facts with its imports classified and with what the result of each use carries. */
export interface Subject {
  readonly facts: PickleFacts;
  readonly callables: readonly Callable[];
  readonly carries: readonly Carry[];
}

const nothing: Carry = { severity: undefined, imports: [], others: false };
/** Imports that one value is followed to; a value that carries more is bad enough. */
const maxImports = 64;
/** Calls of calls that are followed to a callee; beyond, it counts as computed. CWE-674. */
const maxFollowed = 64;

/** Classifies imports, then walks the uses in order: a result is only ever used behind the use that made it. */
export function subjectOf(facts: PickleFacts): Subject {
  const callables = facts.imports.map(classifyCallable);
  const carries: Carry[] = [];
  const subject: Subject = { facts, callables, carries };
  for (const use of facts.uses) carries.push(carryOfResult(use, subject));
  return subject;
}

/** A carrier's result stands for its arguments; what other calls gave back is judged where they are called. */
function carryOfResult(use: UseFact, subject: Subject): Carry {
  const callee = use.target.type === 'global' ? subject.callables[use.target.index] : undefined;
  if (callee?.kind === 'carrier') return carryOf(use.argument, subject);
  const isUnknown = callee === undefined || callee.kind === 'unlisted' || callee.kind === 'forbidden';
  return isUnknown ? { severity: 'critical', imports: [], others: false } : nothing;
}

/** What a value hands on. */
export function carryOf(value: ValueFact, subject: Subject): Carry {
  switch (value.type) {
    case 'global': {
      const severity = calledSeverity(subject.callables[value.index]);
      return severity === undefined ? nothing : { severity, imports: [value.index], others: false };
    }
    case 'call':
      return join([
        subject.carries[value.use] ?? nothing,
        value.contents ? carryOf(value.contents, subject) : nothing,
      ]);
    case 'attribute':
      return join([carryOfAttribute(value, subject), carryOf(value.owner, subject)]);
    case 'unknown':
      return { severity: 'critical', imports: [], others: true };
    default:
      return join(itemsOf(value).map((item) => carryOf(item, subject)));
  }
}

/** A method bound to an instance of a vetted class is data like the class's own; of anything else nobody knows it. */
function carryOfAttribute(
  { owner, name }: Extract<ValueFact, { type: 'attribute' }>,
  subject: Subject,
): Carry {
  const callee = calleeOf(owner, subject);
  const kind = callee?.kind;
  const method = callee && classifyCallable({ module: callee.resolved, name });
  if (method?.kind === 'forbidden') return { severity: 'critical', imports: [], others: true };
  const isVetted = kind === 'library-class' || kind === 'inert' || kind === 'rebuild';
  return isVetted && !name.startsWith('__') ? nothing : { severity: 'warning', imports: [], others: true };
}

/** What a use hands on in its arguments and keywords. */
export function carryOfArguments(use: UseFact, subject: Subject): Carry {
  return join(
    [use.argument, ...(use.keywords === undefined ? [] : [use.keywords])].map((value) =>
      carryOf(value, subject),
    ),
  );
}

function join(parts: readonly Carry[]): Carry {
  const relevant = parts.filter(({ severity }) => severity !== undefined);
  if (relevant.length === 0) return nothing;
  return {
    severity: relevant.reduce<Severity | undefined>(
      (worst, { severity }) => worseSeverity(worst, severity),
      undefined,
    ),
    imports: [...new Set(relevant.flatMap(({ imports }) => imports))].slice(0, maxImports),
    others: relevant.some(({ others }) => others),
  };
}

/** The policy's *called* cell for a callable that something else will call. */
export function calledSeverity(callable: Callable | undefined): Severity | undefined {
  switch (callable?.kind) {
    case undefined:
    case 'unlisted':
    case 'forbidden':
      return 'critical';
    case 'foreign-function':
      return 'warning';
    default:
      return undefined;
  }
}

/** The callable behind a value: of a global itself, of an instance its class. */
export function calleeOf(value: ValueFact, { facts, callables }: Subject): Callable | undefined {
  let current: ValueFact | undefined = value;
  for (let step = 0; step < maxFollowed && current?.type === 'call'; step++)
    current = facts.uses[current.use]?.target;
  return current?.type === 'global' ? callables[current.index] : undefined;
}

export function kindOf(index: number, { callables }: Subject): CallableKind {
  return callables[index]?.kind ?? 'unlisted';
}

/** The values directly inside a container, keys included; nothing for other values. */
export function itemsOf(value: ValueFact): readonly ValueFact[] {
  if ('items' in value) return value.items;
  return value.type === 'dict' ? value.entries.flat() : [];
}
