import { classifyCallable, type CallableKind } from '../../../judgement/python/classify-callable.js';
import {
  assemblyParts,
  evaluatedConstants,
  metaclasses,
  type AssemblyPart,
} from '../../../knowledge/python/code-carriers.js';
import { vettedPackages } from '../../../knowledge/python/packages.js';
import { actingModules } from '../../../knowledge/python/source-names.js';
import { stdlibModules } from '../../../knowledge/python/stdlib-modules.js';
import type { UseFact, ValueFact } from '../facts.js';
import { givesOnlyVetted } from './carried-modules.js';
import { calleeOf, itemsOf, type Subject } from './subject.js';

/** What a step makes; an `instance` is what a class that the pickle carries gives back. */
export type AssembledPart = AssemblyPart | 'instance';

/** Calls of calls that are followed to the step that began them. CWE-674. */
const maxFollowed = 16;

/** Parts that make a class. */
const classParts: ReadonlySet<AssembledPart | undefined> = new Set<AssembledPart>(['class', 'enum']);

/** Parts that are made of what the pickle carries: filling them changes nothing that was there before. */
const made: ReadonlySet<AssembledPart | undefined> = new Set<AssembledPart>([
  'function',
  'cell',
  'class',
  'enum',
  'wrapper',
  'instance',
]);

/** What a call of `target` does in an assembly of carried code; undefined where it is no part of one. */
export function partOfTarget(target: ValueFact, subject: Subject, depth = 0): AssembledPart | undefined {
  if (target.type === 'global') return assemblyParts.get(subject.callables[target.index]?.resolved ?? '');
  if (target.type !== 'call' || depth > maxFollowed) return undefined;
  const maker = subject.facts.uses[target.use];
  const part = maker && partOfTarget(maker.target, subject, depth + 1);
  if (maker === undefined || part === undefined) return undefined;
  if (part === 'member') return 'value';
  return classParts.has(part) ? 'instance' : undefined;
}

/** What a value was made as by a step of an assembly. */
export function partOfValue(value: ValueFact | undefined, subject: Subject): AssembledPart | undefined {
  const maker = value?.type === 'call' ? subject.facts.uses[value.use] : undefined;
  return maker && partOfTarget(maker.target, subject);
}

/** Whether a value was made of what the pickle carries, and is no type or module that was there before. */
export function isMade(value: ValueFact | undefined, subject: Subject): boolean {
  return made.has(partOfValue(value, subject));
}

type Test = (use: UseFact, subject: Subject) => boolean;

const always: Test = () => true;

/** What the arguments of each part have to be. */
const tests: Readonly<Record<AssembledPart, Test>> = {
  // What is harmless of these the machine has resolved.
  type: () => false,
  array: () => false,
  'named-tuple': () => false,
  module: (use, subject) => importsHarmless(firstText(use), use, subject),
  code: ({ offset }, { facts }) => facts.carriedCode.some((code) => code.offset === offset),
  function: ({ argument }, subject) => partOfValue(itemsOf(argument)[0], subject) === 'code',
  wrapper: wrapsFunctions,
  cell: always,
  class: makesClass,
  items: ({ argument }) => itemsOf(argument).every(({ type }) => type === 'dict'),
  fill: fillsMade,
  text: (use) => evaluatedConstants.test(firstText(use)),
  member: isMemberOfType,
  enum: always,
  value: always,
  instance: always,
};

/** Parts that are made of values and names alone. */
const codeless: ReadonlySet<AssembledPart> = new Set<AssembledPart>(['text', 'value']);

/** Whether a step says that code is carried. */
export function isOfCode(part: AssembledPart): boolean {
  return !codeless.has(part);
}

/** Whether a step keeps to what its part may be given; what its arguments hand on is judged for itself. */
export function keepsToPart(use: UseFact, part: AssembledPart, subject: Subject): boolean {
  return tests[part](use, subject);
}

function makesClass(use: UseFact, subject: Subject): boolean {
  const [first] = itemsOf(use.argument);
  return first?.type === 'str' ? isClassBody(use, subject) : isMetaclass(first, subject);
}

/** `setattr(made, 'name', value)`, `delattr(made, 'name')`, or a state for what was made. */
function fillsMade({ argument }: UseFact, subject: Subject): boolean {
  const items = itemsOf(argument);
  if (isMade(items[0], subject)) return items.length < 3 || items[1]?.type === 'str';
  return items.length === 3 && namesForeign(items, subject);
}

/** Attributes that say what a class is called and nothing else. */
const namings: ReadonlySet<string> = new Set(['__name__', '__qualname__', '__doc__']);

const foreign: ReadonlySet<CallableKind | undefined> = new Set<CallableKind>([
  'foreign-class',
  'foreign-function',
]);

/** dill says anew what an enum of the program is called, which it refers to by name. */
function namesForeign([target, name, value]: readonly ValueFact[], { callables }: Subject): boolean {
  return (
    target?.type === 'global' &&
    foreign.has(callables[target.index]?.kind) &&
    name?.type === 'str' &&
    namings.has(name.text) &&
    value?.type === 'str'
  );
}

/** The text of the first argument; empty where it is none or was cut. */
function firstText({ argument }: UseFact): string {
  const [first] = itemsOf(argument);
  return first?.type === 'str' && first.length === first.text.length ? first.text : '';
}

/** Importing a module runs it: one that acts by that, or that nobody can know, is no harmless step. */
function importsHarmless(module: string, use: UseFact, subject: Subject): boolean {
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(module)) return false;
  if (actsOnImport(module)) return false;
  if (isVettedModule(module)) return isKnownModule(module) || carriesAny(subject);
  return stdlibModules.has(module) && givesOnlyVetted(module, use, subject.facts);
}

function isKnownModule(module: string): boolean {
  return [stdlibModules, vettedPackages].some((known) => known.has(module.split('.', 1)[0] ?? ''));
}

/** Python's own tests are programs, too. */
function actsOnImport(module: string): boolean {
  const parts = module.split('.');
  return (
    parts[0] === 'test' || parts.some((_, index) => actingModules.has(parts.slice(0, index + 1).join('.')))
  );
}

/** Whether the pickle carries code or a class at all. */
function carriesAny({ facts, callables }: Subject): boolean {
  return (
    facts.carriedCode.length > 0 ||
    facts.uses.some(
      ({ target }) =>
        target.type === 'global' &&
        classParts.has(assemblyParts.get(callables[target.index]?.resolved ?? '')),
    )
  );
}

/** `property`, `classmethod` and their like over carried functions, or still empty. */
function wrapsFunctions({ kind, argument }: UseFact, subject: Subject): boolean {
  const [first, ...others] = itemsOf(argument);
  if (first === undefined && kind === 'newobj') return true;
  const isFunction = (value: ValueFact | undefined): boolean => partOfValue(value, subject) === 'function';
  return (
    isFunction(first) &&
    others.every((other) => isFunction(other) || other.type === 'none' || other.type === 'str')
  );
}

function isVettedModule(module: string): boolean {
  const [package_ = '', ...rest] = module.split('.');
  return [
    { module, name: '*' },
    { module: package_, name: [...rest, '*'].join('.') },
  ].every((name) => classifyCallable(name).kind !== 'forbidden');
}

/** What `type(name, bases, namespace)` may be: a class of classes, or one that the pickle carries. */
function isMetaclass(value: ValueFact | undefined, subject: Subject): boolean {
  if (value?.type === 'global') return metaclasses.has(subject.callables[value.index]?.resolved ?? '');
  return partOfValue(value, subject) === 'class';
}

/** `type(name, bases, namespace)`, and `types.new_class(name, bases, {'metaclass': …}, partial(_setitems, …))`. */
function isClassBody({ argument }: UseFact, subject: Subject): boolean {
  const [, bases, keywords, body] = itemsOf(argument);
  if (bases?.type !== 'tuple') return false;
  if (body === undefined) return true;
  const maker = body.type === 'call' ? subject.facts.uses[body.use] : undefined;
  const isFilled = maker !== undefined && calleeOf(body, subject)?.resolved === 'functools.partial';
  return (
    isFilled &&
    keywords?.type === 'dict' &&
    keywords.entries.every(([, value]) => isMetaclass(value, subject))
  );
}

/** `_getattr(type, 'name', "<method 'name' of 'type' objects>")`, whose last argument dill evaluates in part. */
function isMemberOfType({ argument }: UseFact, { callables }: Subject): boolean {
  const [owner, name, written] = itemsOf(argument);
  if (owner?.type !== 'global' || name?.type !== 'str' || written?.type !== 'str') return false;
  const [, type] = writtenMember.exec(written.text) ?? [];
  const resolved = callables[owner.index]?.resolved;
  return (resolved === type || resolved === `builtins.${String(type)}`) && memberName.test(name.text);
}

const memberName =
  /^(?:(?!format)[a-z]\w*|__(?:repr|str|format|hash|eq|ne|lt|le|gt|ge|len|bool|int|float|index)__)$/;
const writtenMember =
  /^<[\w ]+ '\w+' of '(dict|list|str|int|float|tuple|set|frozenset|bytes|collections\.OrderedDict)' objects>$/;
