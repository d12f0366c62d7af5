import { plainCodecs } from '../../../knowledge/python/rebuild.js';
import type { ArgumentKind, ArgumentPattern } from '../../../knowledge/python/types.js';
import type { TextTrait, UseFact, ValueFact } from '../facts.js';
import type { CallableKind } from '../../../judgement/python/classify-callable.js';
import { calleeOf, carryOf, itemsOf, kindOf, type Subject } from './subject.js';

const telling: readonly TextTrait[] = ['url', 'address', 'absolute-path', 'climbing-path', 'shell', 'code'];
const dataKinds: readonly CallableKind[] = ['inert', 'rebuild', 'library-class', 'foreign-class'];

/** Whether a value is something that can be called and is no mere type. */
export function isCallableValue(value: ValueFact, subject: Subject): boolean {
  if (value.type === 'attribute' || value.type === 'unknown') return true;
  if (value.type === 'global') return !dataKinds.includes(kindOf(value.index, subject));
  if (value.type !== 'call') return false;
  const use = subject.facts.uses[value.use];
  return use?.target.type !== 'global' || subject.callables[use.target.index]?.kind === 'carrier';
}

/** Whether an argument is a shell command, code, an address or a path that leaves (PICKLE: telling arguments). */
export function isTelling(value: ValueFact): boolean {
  if ('traits' in value) return value.traits.some((trait) => telling.includes(trait));
  return itemsOf(value).some(isTelling);
}

const largestSmallContainer = 16;
const longestSmallText = 64;

/** Numbers, names and short words (PICKLE: small arguments). */
export function isSmall(value: ValueFact): boolean {
  if ('traits' in value) return value.traits.length === 0 && value.length <= longestSmallText;
  if (value.type === 'dict')
    return value.count <= largestSmallContainer && value.entries.flat().every(isSmall);
  if ('items' in value) {
    return (
      value.count <= largestSmallContainer && value.items.length === value.count && value.items.every(isSmall)
    );
  }
  return !['attribute', 'unknown', 'plain'].includes(value.type);
}

/** Whether a call of a rebuild function keeps to its argument schema. */
export function keepsSchema(use: UseFact, schema: readonly ArgumentPattern[], subject: Subject): boolean {
  const values =
    use.argument.type === 'tuple' || use.argument.type === 'list' ? use.argument.items : undefined;
  if (values === undefined || use.keywords !== undefined) return false;
  let position = 0;
  for (const pattern of schema) {
    const kind = pattern.replace(/[?*]$/, '') as ArgumentKind;
    if (pattern.endsWith('*')) {
      return values.slice(position).every((value) => isKind(value, kind, subject));
    }
    const value = values[position];
    if (value === undefined && pattern.endsWith('?')) return true;
    if (value === undefined || !isKind(value, kind, subject)) return false;
    position++;
  }
  return position >= values.length;
}

type Test = (value: ValueFact, subject: Subject) => boolean;

const isNumber: Test = (value) => value.type === 'int' || value.type === 'bool';

const tests: Readonly<Record<ArgumentKind, Test>> = {
  plain: isPlainData,
  int: isNumber,
  bool: isNumber,
  str: (value) => value.type === 'str',
  bytes: (value, subject) => value.type === 'bytes' || isRebuilt(value, subject),
  codec: (value) => value.type === 'str' && plainCodecs.has(value.text.toLowerCase()),
  type: (value, subject) => value.type === 'global' && dataKinds.includes(kindOf(value.index, subject)),
  builder: (value, subject) => value.type === 'global' && kindOf(value.index, subject) === 'rebuild',
  storage: (value, subject) => value.type === 'persistent' || isData(value, subject),
  empty: isEmpty,
  object: isData,
};

function isKind(value: ValueFact, kind: ArgumentKind, subject: Subject): boolean {
  return tests[kind](value, subject);
}

/** What a vetted function or builtin type gave back: protocols 0 to 2 write bytes as `_codecs.encode('…', 'latin1')`. */
function isRebuilt(value: ValueFact, subject: Subject): boolean {
  const kind = value.type === 'call' ? calleeOf(value, subject)?.kind : undefined;
  return (kind === 'rebuild' || kind === 'inert') && carryOf(value, subject).severity === undefined;
}

/** Plain data, at any depth. */
function isPlainData(value: ValueFact, subject: Subject): boolean {
  const items = itemsOf(value);
  return (
    isRebuilt(value, subject) ||
    (items.length > 0 ? items.every((item) => isPlainData(item, subject)) : isPlainFact(value))
  );
}

function isPlainFact(value: ValueFact): boolean {
  return (
    !['global', 'call', 'attribute', 'persistent', 'unknown'].includes(value.type) &&
    itemsOf(value).every(isPlainFact)
  );
}

function isEmpty(value: ValueFact, subject: Subject): boolean {
  if (value.type === 'none') return true;
  if (value.type === 'dict' || value.type === 'tuple') return value.count === 0;
  if (value.type !== 'call' || value.contents !== undefined) return false;
  const use = subject.facts.uses[value.use];
  return (
    calleeOf(value, subject)?.kind === 'inert' &&
    use !== undefined &&
    itemsOf(use.argument).every((item) => itemsOf(item).length === 0 && isPlainFact(item))
  );
}

/** Data: plain values, types, pure functions, storages, instances and methods of vetted ones. */
function isData(value: ValueFact, subject: Subject): boolean {
  return carryOf(value, subject).severity === undefined;
}
