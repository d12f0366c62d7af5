import type { Expression, FunctionNode } from '../syntax.js';

/** A dotted name as the source spells it, imports and assignments followed. */
export interface DottedName {
  /** `import`: below an imported module. `global`: a builtin or nobody's name. `value`: an attribute of a value. */
  readonly origin: 'import' | 'global' | 'value';
  /** The imported module; empty for other origins. */
  readonly module: string;
  readonly attributes: readonly string[];
}

/** How sure it is that a statement runs; what is bound in doubt stands beside what was bound before. */
export type Certainty = 'sure' | 'maybe' | 'doubtful';

/** Where names are bound and looked up. */
export interface Environment {
  readonly names: ReadonlyMap<string, Value>;
  readonly outer: Environment | undefined;
  readonly isClass: boolean;
  /** The module around. */
  readonly module: Environment;
  /** Modules of which every name was imported. */
  readonly starred: string[];
  bind(name: string, value: Value, certainty: Certainty): void;
  unbind(name: string): void;
  declareOuter(names: readonly string[]): void;
  lookUp(name: string): Value | undefined;
}

export interface FunctionValue {
  readonly kind: 'function';
  readonly node: FunctionNode | Extract<Expression, { kind: 'lambda' }>;
  readonly scope: Environment;
  /** Qualified name. */
  readonly within: string;
}

export interface ClassValue {
  readonly kind: 'class';
  readonly members: ReadonlyMap<string, Value>;
  readonly bases: readonly Value[];
}

export interface CallArguments {
  readonly positional: readonly Value[];
  readonly keywords: ReadonlyMap<string, Value>;
}

/** What is known of a value without running anything. */
export type Value =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'text' | 'bytes'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'sequence'; readonly items: readonly Value[] }
  | { readonly kind: 'mapping'; readonly entries: readonly (readonly [Value, Value])[] }
  | {
      readonly kind: 'reference';
      readonly name: DottedName;
      /** What the attribute is taken of, where that is a value. */
      readonly owner?: Value;
      /** Whether it is what a call of the name gave back. */
      readonly isResult?: boolean;
    }
  | FunctionValue
  | ClassValue
  | { readonly kind: 'instance'; readonly of: ClassValue; readonly members: Map<string, Value> }
  /** A method of a class of the source, bound to an instance. */
  | { readonly kind: 'method'; readonly function: Value; readonly self: Value }
  | { readonly kind: 'partial'; readonly callee: Value; readonly given: CallArguments }
  /** `attrgetter`, `methodcaller`, `itemgetter`. */
  | {
      readonly kind: 'getter';
      readonly form: 'attribute' | 'method' | 'item';
      readonly given: CallArguments;
    }
  /** One of several, by the branch that was taken. */
  | { readonly kind: 'choice'; readonly values: readonly Value[] };

export const unknown: Value = { kind: 'unknown' };
export const none: Value = { kind: 'none' };
export const noArguments: CallArguments = { positional: [], keywords: new Map() };

/** Alternatives that are kept of one value. */
const maxChoices = 8;
/** Characters of a folded string; longer ones count as unknown. CWE-770. */
export const maxFoldedCharacters = 4 * 2 ** 20;
export const maxFoldedItems = 50_000;

export function number(value: number): Value {
  return { kind: 'number', value };
}

export function text(value: string): Value {
  return value.length <= maxFoldedCharacters ? { kind: 'text', value } : unknown;
}

export function bytes(value: string): Value {
  return value.length <= maxFoldedCharacters ? { kind: 'bytes', value } : unknown;
}

export function sequence(items: readonly Value[]): Value {
  return items.length <= maxFoldedItems ? { kind: 'sequence', items } : unknown;
}

export function imported(module: string, attributes: readonly string[] = []): Value {
  return { kind: 'reference', name: { origin: 'import', module, attributes } };
}

export function builtin(name: string): Value {
  return { kind: 'reference', name: { origin: 'global', module: '', attributes: [name] } };
}

/** One of the values, the first `maxChoices` different ones; nothing beyond them is asked for. */
export function choice(values: Iterable<Value>): Value {
  // By far the most are one value, and a choice never holds another one.
  if (Array.isArray(values) && values.length === 1) return (values as Value[])[0] ?? unknown;
  const different: Value[] = [];
  for (const value of values) if (addDifferent(different, value)) break;
  return oneOf(different);
}

/** What `combine` makes of each two alternatives, as a choice. */
export function choiceOfPairs(left: Value, right: Value, combine: (a: Value, b: Value) => Value): Value {
  const different: Value[] = [];
  for (const a of alternatives(left))
    for (const b of alternatives(right)) if (addDifferent(different, combine(a, b))) return oneOf(different);
  return oneOf(different);
}

/** @returns whether there are as many as are kept */
function addDifferent(different: Value[], value: Value): boolean {
  for (const one of alternatives(value))
    if (different.length < maxChoices && !different.some((other) => isSame(other, one))) different.push(one);
  return different.length >= maxChoices;
}

function oneOf(different: readonly Value[]): Value {
  const [only] = different;
  if (only === undefined) return unknown;
  return different.length === 1 ? only : { kind: 'choice', values: different };
}

function isSame(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.kind === 'reference' && b.kind === 'reference') return isSameName(a.name, b.name);
  if ((a.kind === 'text' || a.kind === 'bytes' || a.kind === 'number') && a.kind === b.kind)
    return a.value === b.value;
  return a.kind === b.kind && (a.kind === 'unknown' || a.kind === 'none');
}

function isSameName(a: DottedName, b: DottedName): boolean {
  return (
    a.module === b.module &&
    a.attributes.length === b.attributes.length &&
    a.attributes.every((attribute, index) => attribute === b.attributes[index])
  );
}

export function alternatives(value: Value): readonly Value[] {
  return value.kind === 'choice' ? value.values : [value];
}

export function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'text' || value?.kind === 'bytes' ? value.value : undefined;
}

export function numberOf(value: Value | undefined): number | undefined {
  return value?.kind === 'number' ? value.value : undefined;
}

/** The items of a known iterable: characters of a text, numbers of bytes, keys of a mapping. */
export function itemsOf(value: Value | undefined): readonly Value[] | undefined {
  switch (value?.kind) {
    case 'sequence':
      return value.items;
    case 'text':
      return value.value.length > maxFoldedItems ? undefined : Array.from(value.value, (one) => text(one));
    case 'bytes':
      return value.value.length > maxFoldedItems
        ? undefined
        : Array.from(value.value, (one) => number(one.charCodeAt(0)));
    case 'mapping':
      return value.entries.map(([key]) => key);
    default:
      return undefined;
  }
}

export function isConstant(value: Value): boolean {
  return ['text', 'bytes', 'number', 'none', 'sequence', 'mapping'].includes(value.kind);
}

/** Whether a constant counts as true; undefined for what is no constant. */
export function truth(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'number':
      return value.value !== 0;
    case 'text':
    case 'bytes':
      return value.value !== '';
    case 'none':
      return false;
    case 'sequence':
      return value.items.length > 0;
    case 'mapping':
      return value.entries.length > 0;
    default:
      return undefined;
  }
}
