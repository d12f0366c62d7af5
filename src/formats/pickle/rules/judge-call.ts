import { worseSeverity } from '../../../core/severity.js';
import type { Severity } from '../../../core/types.js';
import { metaclasses } from '../../../knowledge/python/code-carriers.js';
import { classMakers, rebuildFunctions, rebuildObjects } from '../../../knowledge/python/rebuild.js';
import type { ArgumentPattern } from '../../../knowledge/python/types.js';
import { openingConstructors, runningNames, textEvaluators } from '../../../knowledge/python/packages.js';
import { isActingConstructor } from '../../../judgement/python/acting-constructor.js';
import type { UseFact, ValueFact } from '../facts.js';
import { isSmall, isTelling, keepsSchema } from './arguments.js';
import type { Callable } from '../../../judgement/python/classify-callable.js';
import { renderUse, renderValue } from './expression.js';
import { isOfCode } from './code-assembly.js';
import { basesOfMade, carriedNote, handedToCode, harmlessPart } from './judge-carried-code.js';
import { judgeCarried } from './judge-carried.js';
import { withResolved, type Note, type Topic } from './note.js';
import { heldLookup } from './held-lookup.js';
import { itemsOf, type Subject } from './subject.js';
import { tupleOf, unwrapCall } from './unwrap-call.js';

export type Verdict = readonly [topic: Topic, severity: Severity];

/** The *called* columns of the decision table. */
export function judgeCall(use: UseFact, subject: Subject): Note[] {
  if (use.kind === 'persistent') return judgePersistent(use, subject);
  if (use.kind === 'computed-name') return [note(use, subject, undefined, ['computed-name', 'critical'])];
  if (use.kind === 'extension') return [note(use, subject, undefined, ['computed-name', 'info'])];
  const call = unwrapCall(use, subject);
  const callable = call.target.type === 'global' ? subject.callables[call.target.index] : undefined;
  const carried = judgeCarried(use, subject);
  const part = harmlessPart(use, subject);
  if (part !== undefined)
    return [
      ...handedToCode(carried),
      ...(isOfCode(part)
        ? [carriedNote(use, subject, part === 'instance' ? constructed(use, subject) : undefined)]
        : []),
    ];
  const verdict =
    callable === undefined
      ? computedVerdict(call, subject)
      : calledVerdict(call, callable, carried.severity, subject);
  return verdict === undefined ? carried.notes : [...carried.notes, note(use, subject, callable, verdict)];
}

/** A callee that only the loader can know, but for objects of libraries that rebuild others. */
function computedVerdict(use: UseFact, subject: Subject): Verdict | undefined {
  const maker = use.target.type === 'call' ? subject.facts.uses[use.target.use] : undefined;
  const name = maker?.target.type === 'global' ? subject.callables[maker.target.index]?.resolved : undefined;
  const schema = rebuildObjects[name ?? ''];
  return schema !== undefined && keepsSchema(use, schema, subject)
    ? undefined
    : ['computed-name', 'critical'];
}

/** What the constructors of a carried class's bases do with its arguments. */
function constructed(use: UseFact, subject: Subject): Severity | undefined {
  if (withoutInit(use)) return undefined;
  return basesOfMade(use, subject)
    .map((target) => boundVerdict({ ...use, target }, subject)?.[1])
    .reduce((worst, severity) => worseSeverity(worst, severity), undefined);
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
      return carried === undefined ? heldVerdict(use, callable, subject) : ['unexpected-arguments', carried];
    case 'library-class':
      return libraryVerdict(use, callable, carried);
    case 'foreign-class':
      return foreignClassVerdict(use, callable, carried);
    case 'foreign-function':
      return foreignFunctionVerdict(use, callable, carried);
  }
}

/** What a carrier that holds nothing bad by itself will do with its arguments later. */
function heldVerdict(use: UseFact, { resolved }: Callable, subject: Subject): Verdict | undefined {
  if (metaclasses.has(resolved) && itemsOf(use.argument).length > 1)
    return ['unexpected-arguments', 'critical'];
  if (heldLookup(use, resolved)) return ['unexpected-arguments', 'critical'];
  return resolved === 'functools.partial' ? partialVerdict(use, subject) : undefined;
}

/** A partial that holds arguments is the call that it stands for; what is no more than worth knowing waits for that. */
function partialVerdict(use: UseFact, subject: Subject): Verdict | undefined {
  const [target, ...bound] = itemsOf(use.argument);
  if (target === undefined || bound.length === 0) return undefined;
  return boundVerdict({ ...use, kind: 'reduce', target, argument: tupleOf(bound) }, subject);
}

/** The verdict on a call that something in the file will make later. */
export function boundVerdict(use: UseFact, subject: Subject): Verdict | undefined {
  const call = unwrapCall(use, subject);
  const callable = call.target.type === 'global' ? subject.callables[call.target.index] : undefined;
  if (callable === undefined || ['carrier', 'forbidden', 'unlisted'].includes(callable.kind))
    return undefined;
  const verdict = calledVerdict(call, callable, undefined, subject);
  return verdict?.[1] === 'info' ? undefined : verdict;
}

function rebuildVerdict(use: UseFact, callable: Callable, subject: Subject): Verdict | undefined {
  const schema = rebuildFunctions[callable.resolved];
  if (use.kind === 'newobj' && classMakers.has(callable.resolved)) return undefined;
  const keeps =
    schema === undefined || (keepsSchema(use, schema, subject) && buildersKeep(use, schema, subject));
  return keeps ? undefined : ['unexpected-arguments', 'critical'];
}

/** A rebuild function that calls another one gives it the next object: that one's schema holds for it. */
function buildersKeep(
  use: UseFact,
  schema: readonly ArgumentPattern[],
  { callables, ...rest }: Subject,
): boolean {
  const at = schema.indexOf('builder');
  const values = itemsOf(use.argument);
  const builder = at < 0 ? undefined : values[at];
  const inner =
    builder?.type === 'global' ? rebuildFunctions[callables[builder.index]?.resolved ?? ''] : undefined;
  const argument = values[schema.indexOf('object')];
  return (
    inner === undefined ||
    argument === undefined ||
    keepsSchema({ ...use, argument }, inner, { callables, ...rest })
  );
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
  if (evaluatesText(resolved) && hasExpression(use.argument)) return ['library-call', 'critical'];
  if (withoutInit(use)) return listed ? undefined : ['library-call', 'info'];
  const isOpening = openingConstructors.test(resolved) || isActingConstructor(resolved);
  if (isTelling(use.argument) || (isOpening && hasText(use.argument))) return ['library-call', 'critical'];
  if (isSmall(use.argument)) return listed ? undefined : ['library-call', 'info'];
  return ['library-call', 'warning'];
}

function evaluatesText(resolved: string): boolean {
  return textEvaluators.some(
    (row) => resolved.startsWith(`${row.package}.`) && !resolved.startsWith(row.except),
  );
}

/** A number, also as the digits of a mantissa; evaluated, it is itself. */
const atom = /^[-+]?[\da-f.]+(?:e[-+]?\d+)?$/i;

function hasExpression(value: ValueFact): boolean {
  if (value.type === 'str') return value.length > value.text.length || !atom.test(value.text);
  return itemsOf(value).some(hasExpression);
}

function hasText(value: ValueFact): boolean {
  return value.type === 'str' || itemsOf(value).some(hasText);
}

/** `js2py.eval_js('…')`, `kedro.utils.import_string('…')`: the function's own name says what it does with a text. */
function saysItRuns(use: UseFact, { resolved }: Callable): boolean {
  return !withoutInit(use) && runningNames.test(lastComponent(resolved)) && hasText(use.argument);
}

function lastComponent(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function foreignFunctionVerdict(use: UseFact, callable: Callable, carried: Severity | undefined): Verdict {
  return foreignVerdict(use, carried, saysItRuns(use, callable) ? 'critical' : 'warning');
}

function foreignClassVerdict(
  use: UseFact,
  callable: Callable,
  carried: Severity | undefined,
): Verdict | undefined {
  if (carried === undefined && withoutInit(use)) return undefined;
  // A method that is called is a function: what it does is not what constructors do.
  if (!/^_*[A-Z]/.test(lastComponent(callable.resolved)))
    return foreignFunctionVerdict(use, callable, carried);
  if (carried === undefined && isSmall(use.argument)) return undefined;
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
