import { worseSeverity } from '../../../core/severity.js';
import type { Severity } from '../../../core/types.js';
import { invokerNames } from '../../../knowledge/python/carriers.js';
import { rebuildFunctions } from '../../../knowledge/python/rebuild.js';
import { openingConstructors, textEvaluators } from '../../../knowledge/python/packages.js';
import type { UseFact, ValueFact } from '../facts.js';
import { isSmall, isTelling, keepsSchema } from './arguments.js';
import type { Callable } from '../../../judgement/python/classify-callable.js';
import { renderUse, renderValue } from './expression.js';
import { judgeCarried } from './judge-carried.js';
import { withResolved, type Note, type Topic } from './note.js';
import { itemsOf, type Subject } from './subject.js';

type Verdict = readonly [topic: Topic, severity: Severity];

/** The *called* columns of the decision table. */
export function judgeCall(use: UseFact, subject: Subject): Note[] {
  if (use.kind === 'persistent') return judgePersistent(use, subject);
  if (use.kind === 'computed-name') return [note(use, subject, undefined, ['computed-name', 'critical'])];
  if (use.kind === 'extension') return [note(use, subject, undefined, ['computed-name', 'info'])];
  const call = unwrap(use, subject);
  const callable = call.target.type === 'global' ? subject.callables[call.target.index] : undefined;
  const carried = judgeCarried(use, subject);
  const verdict =
    callable === undefined
      ? (['computed-name', 'critical'] as const)
      : calledVerdict(call, callable, carried.severity, subject);
  return verdict === undefined ? carried.notes : [...carried.notes, note(use, subject, callable, verdict)];
}

/** Carriers in carriers that are followed to a callee. */
const maxUnwrapped = 8;

/**
 * The call that a use amounts to: of a partial what it carries, with the arguments that both give; of a callable that
 * calls its first argument that one. Anything else that a call gave back is no callee one can know.
 */
function unwrap(use: UseFact, subject: Subject): UseFact {
  let call = use;
  for (let step = 0; step < maxUnwrapped; step++) {
    const inner = unwrapPartial(call, subject) ?? unwrapInvoker(call, subject);
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
  const given = partial.keywords === undefined ? [] : [partial.keywords];
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

function tupleOf(items: readonly ValueFact[]): ValueFact {
  return { type: 'tuple', items, count: items.length, overflowed: false };
}

function calledVerdict(
  use: UseFact,
  callable: Callable,
  carried: Severity | undefined,
  subject: Subject,
): Verdict | undefined {
  switch (callable.kind) {
    case 'forbidden':
      return ['dangerous-call', 'critical'];
    case 'unlisted':
    case 'member':
      return ['unlisted-callable', 'critical'];
    case 'rebuild':
      return rebuildVerdict(use, callable, subject);
    case 'inert':
      return carried === undefined
        ? undefined
        : ['unexpected-arguments', worseSeverity<Severity>(carried, 'warning')];
    case 'pure':
      return ['library-call', worseSeverity<Severity>(carried ?? 'info', 'info')];
    case 'carrier':
      return carried === undefined ? undefined : ['unexpected-arguments', carried];
    case 'library-class':
      return libraryVerdict(use, callable, carried);
    case 'foreign-class':
      return foreignClassVerdict(use, carried);
    case 'foreign-function':
      return foreignVerdict(use, carried, 'warning');
  }
}

function rebuildVerdict(use: UseFact, callable: Callable, subject: Subject): Verdict | undefined {
  const schema = rebuildFunctions[callable.resolved];
  return schema !== undefined && !keepsSchema(use, schema, subject)
    ? ['unexpected-arguments', 'critical']
    : undefined;
}

/** NEWOBJ and copyreg make an instance without running `__init__`. */
function withoutInit(use: UseFact): boolean {
  return use.kind === 'newobj' || use.kind === 'newobj_ex' || use.kind === 'construct';
}

function libraryVerdict(
  use: UseFact,
  { listed, resolved }: Callable,
  carried: Severity | undefined,
): Verdict | undefined {
  if (carried !== undefined) return ['library-call', worseSeverity<Severity>(carried, 'warning')];
  if (evaluatesText(resolved) && hasText(use.argument)) return ['library-call', 'critical'];
  if (withoutInit(use)) return listed ? undefined : ['library-call', 'info'];
  if (isTelling(use.argument) || (openingConstructors.test(resolved) && hasText(use.argument)))
    return ['library-call', 'critical'];
  if (isSmall(use.argument)) return listed ? undefined : ['library-call', 'info'];
  return ['library-call', 'warning'];
}

function evaluatesText(resolved: string): boolean {
  return textEvaluators.some(
    (row) => resolved.startsWith(`${row.package}.`) && !resolved.startsWith(row.except),
  );
}

function hasText(value: ValueFact): boolean {
  return value.type === 'str' || itemsOf(value).some(hasText);
}

function foreignClassVerdict(use: UseFact, carried: Severity | undefined): Verdict | undefined {
  if (carried === undefined && (withoutInit(use) || isSmall(use.argument))) return undefined;
  return foreignVerdict(use, carried, 'warning');
}

function foreignVerdict(use: UseFact, carried: Severity | undefined, least: Severity): Verdict {
  return [
    'foreign-call',
    isTelling(use.argument) && !withoutInit(use)
      ? 'critical'
      : worseSeverity<Severity>(carried ?? least, least),
  ];
}

/** What torch writes as persistent ids, by tag and types; a storage may add a view (torch/serialization.py). */
const torchIds: readonly (readonly string[])[] = [
  ['storage', 'global', 'str', 'str', 'int'],
  ['storage', 'global', 'str', 'str', 'int', 'none'],
  ['storage', 'global', 'str', 'str', 'int', 'tuple'],
  // torch.package numbers its storages.
  ['storage', 'global', 'int', 'str', 'int'],
  ['module', 'global', 'str', 'str'],
  ['module', 'global', 'none', 'none'],
];

function hasShape(id: ValueFact, [tag, ...types]: readonly string[]): boolean {
  if (id.type !== 'tuple' || id.items.length !== types.length + 1) return false;
  const [first, ...rest] = id.items;
  return (
    first?.type === 'str' && first.text === tag && rest.every((item, index) => item.type === types[index])
  );
}

/** torch's ids name storages; other plain ids are the loader's own affair. */
function judgePersistent(use: UseFact, subject: Subject): Note[] {
  const id = use.argument;
  const carried = judgeCarried(use, subject);
  if (carried.severity !== undefined)
    return [...carried.notes, note(use, subject, undefined, ['persistent-id', carried.severity])];
  if (carried.notes.length > 0) return carried.notes;
  const isKnown = torchIds.some((shape) => hasShape(id, shape));
  if (isKnown || subject.facts.profile !== 'torch') return [];
  return [note(use, subject, undefined, ['persistent-id', 'warning'])];
}

function note(
  use: UseFact,
  subject: Subject,
  callable: Callable | undefined,
  [topic, severity]: Verdict,
): Note {
  const { facts } = subject;
  const expression = renderUse(use, facts);
  return {
    topic,
    severity,
    subject:
      callable?.resolved ??
      (use.target.type === 'unknown' ? use.target.reason : renderValue(use.target, facts)),
    callable,
    clause: clause(use, callable, expression, subject),
    opcode: use.opcode,
    offset: use.offset,
    length: 1,
    count: use.count,
    expression,
  };
}

function clause(
  use: UseFact,
  callable: Callable | undefined,
  expression: string,
  { facts }: Subject,
): string {
  if (use.kind === 'computed-name')
    return `imports a name that it computes from ${renderValue(use.argument, facts)}`;
  if (use.kind === 'extension')
    return `resolves ${use.target.type === 'unknown' ? use.target.reason : 'an extension code'} through the registry of copyreg`;
  if (use.kind === 'persistent') return `asks its loader for ${expression}`;
  if (callable === undefined) return `runs ${expression}, whose callee only the loader can know`;
  const resolved = withResolved(callable.written, callable);
  return `${withoutInit(use) ? 'makes' : 'runs'} ${expression}${resolved === callable.written ? '' : `; ${resolved}`}`;
}
