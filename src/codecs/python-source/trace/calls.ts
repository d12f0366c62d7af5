import { foldCall } from './fold-calls.js';
import { foldMethod } from './fold-methods.js';
import { itemOf } from './expressions.js';
import type { Interpreter, Site } from './interpreter.js';
import { storeAttribute } from './targets.js';
import {
  alternatives,
  builtin,
  choice,
  imported,
  itemsOf,
  noArguments,
  sequence,
  spell,
  textOf,
  unknown,
  type CallArguments,
  type ClassValue,
  type DottedName,
  type Value,
} from './value.js';

type Reference = Extract<Value, { kind: 'reference' }>;

/** Attributes of one chain; of longer ones the first and the last are kept. CWE-770. */
const maxAttributes = 32;

/** Names of the standard library that call what they are given, now or when something happens. */
const invokers =
  /^(?:map|filter|sorted|min|max|iter|(?:functools\.)?reduce|functools\.(?:cache|lru_cache|singledispatch|cmp_to_key)|re\.subn?|itertools\.\w+|threading\.(?:Thread|Timer|setprofile|settrace)|_thread\.start_new_thread|thread\.start_new_thread|multiprocessing\..*|concurrent\.futures\..*|asyncio\..*|atexit\.register|signal\.signal|sys\.(?:settrace|setprofile)|weakref\.(?:finalize|ref|proxy)|timeit\.\w+|contextlib\.\w+|operator\.call|sched\..*|ctypes\..*|unittest\..*|builtins\.(?:map|filter|sorted|min|max|iter)|apply|tkinter\..*|codecs\.register\w*|gc\.callbacks\.append|sys\.(?:meta_path|path_hooks)\.\w+)$/;

/** The attribute of a value: followed into the source's own classes, else one more name. */
export function attributeOf(run: Interpreter, owner: Value, name: string, site: Site): Value {
  if (owner.kind !== 'choice') return attributeOfOne(run, owner, name, site);
  return choice(owner.values.map((one) => attributeOfOne(run, one, name, site)));
}

function attributeOfOne(run: Interpreter, owner: Value, name: string, site: Site): Value {
  if (owner.kind === 'reference')
    return isBuiltins(owner.name) ? ofBuiltins(owner, name) : longer(owner, name);
  const own = memberOf(owner, name);
  if (own !== undefined) return own;
  if ((owner.kind === 'class' || owner.kind === 'instance') && !name.startsWith('__')) {
    const fallback = owner.kind === 'instance' ? memberOf(owner, '__getattr__') : undefined;
    return fallback === undefined
      ? unknown
      : run.call(fallback, { positional: [{ kind: 'text', value: name }], keywords: new Map() }, site);
  }
  return { kind: 'reference', name: { origin: 'value', module: '', attributes: [name] }, owner };
}

/** `__builtins__` is the module in one place and its namespace in another. */
function isBuiltins({ origin, attributes }: DottedName): boolean {
  return origin === 'global' && attributes.length === 1 && attributes[0] === '__builtins__';
}

function ofBuiltins(owner: Reference, name: string): Value {
  return name === '__dict__' ? owner : builtin(name);
}

function memberOf(owner: Value, name: string): Value | undefined {
  if (owner.kind === 'class') return classMember(owner, name);
  if (owner.kind !== 'instance') return undefined;
  const own = owner.members.get(name);
  if (own !== undefined) return own;
  const member = classMember(owner.of, name);
  return member?.kind === 'function' ? { kind: 'method', function: member, self: owner } : member;
}

/** Found in the class or one of its bases, a few steps up. */
function classMember(owner: ClassValue, name: string, depth = 0): Value | undefined {
  const own = owner.members.get(name);
  if (own !== undefined || depth > 8) return own;
  for (const base of owner.bases) {
    const inherited = base.kind === 'class' ? classMember(base, name, depth + 1) : undefined;
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}

function longer(owner: Reference, name: string): Reference {
  const attributes = [...owner.name.attributes, name];
  if (attributes.length > maxAttributes) attributes.splice(1, attributes.length - maxAttributes);
  return { kind: 'reference', name: { ...owner.name, attributes } };
}

/** Calls one value: what it gives back, as far as it can be followed. */
export function callValue(run: Interpreter, callee: Value, given: CallArguments, site: Site): Value {
  switch (callee.kind) {
    case 'reference':
      return callReference(run, callee, given, site);
    case 'function':
      return run.enter(callee, given);
    case 'method':
      return run.call(callee.function, { ...given, positional: [callee.self, ...given.positional] }, site);
    case 'class':
      return instantiate(run, callee, given, site);
    case 'instance':
      return callMember(run, callee, '__call__', given, site) ?? unknown;
    case 'partial':
      return run.call(callee.callee, joinArguments(callee.given, given), site);
    case 'getter':
      return callGetter(run, callee, given.positional[0] ?? unknown, site);
    case 'choice':
      return choice(callee.values.map((one) => run.call(one, given, site)));
    default:
      return unknown;
  }
}

function joinArguments(first: CallArguments, second: CallArguments): CallArguments {
  return {
    positional: [...first.positional, ...second.positional],
    keywords: new Map([...first.keywords, ...second.keywords]),
  };
}

function callMember(
  run: Interpreter,
  owner: Value,
  name: string,
  given: CallArguments,
  site: Site,
): Value | undefined {
  const member = memberOf(owner, name);
  return member === undefined ? undefined : run.call(member, given, site);
}

function instantiate(run: Interpreter, callee: ClassValue, given: CallArguments, site: Site): Value {
  const instance: Value = { kind: 'instance', of: callee, members: new Map() };
  const creator = classMember(callee, '__new__');
  if (creator !== undefined) run.call(creator, { ...given, positional: [callee, ...given.positional] }, site);
  callMember(run, instance, '__init__', given, site);
  return instance;
}

function callGetter(
  run: Interpreter,
  { form, given }: Extract<Value, { kind: 'getter' }>,
  owner: Value,
  site: Site,
): Value {
  const [first, ...rest] = given.positional;
  const name = textOf(first);
  if (form === 'item') return first === undefined ? unknown : itemOf(run, owner, first, site);
  if (name === undefined) return computed(run, owner, site);
  let value = owner;
  for (const part of name.split('.')) value = run.attribute(value, part, site);
  return form === 'method' ? run.call(value, { ...given, positional: rest }, site) : value;
}

function computed(run: Interpreter, owner: Value, site: Site): Value {
  for (const one of alternatives(owner)) if (one.kind === 'reference') run.record('computed', one.name, site);
  return unknown;
}

function callReference(run: Interpreter, callee: Reference, given: CallArguments, site: Site): Value {
  const dotted = spell(callee.name).replace(/^(?:builtins|__builtin__|__builtins__)\./, '');
  const method =
    callee.owner === undefined || callee.name.attributes.length !== 1
      ? undefined
      : foldMethod(callee.owner, dotted, given);
  if (method !== undefined) return method;
  const special = specials.get(dotted)?.(run, given, site, callee);
  if (special !== undefined) return special;
  run.record('called', callee.name, site, { given });
  handOn(run, dotted, given, site);
  const folded = choiceFold(dotted, given);
  // Attributes of a result are named behind the callee: `pathlib.Path('x').unlink` is `pathlib.Path.unlink`.
  return folded ?? { kind: 'reference', name: callee.name, isResult: true };
}

function choiceFold(dotted: string, given: CallArguments): Value | undefined {
  const [first, ...rest] = given.positional;
  if (first?.kind !== 'choice') return foldCall(dotted, given);
  const values = first.values.map((one) => foldCall(dotted, { ...given, positional: [one, ...rest] }));
  return values.includes(undefined) ? undefined : choice(values as Value[]);
}

/** What is handed to something that calls it, is called; other names are only said to be handed on. */
function handOn(run: Interpreter, dotted: string, given: CallArguments, site: Site): void {
  for (const value of given.positional) handOnItems(run, dotted, value, site);
  for (const value of given.keywords.values()) handOnItems(run, dotted, value, site);
}

/** A value, and the items of a short tuple beside it. */
function handOnItems(run: Interpreter, dotted: string, value: Value, site: Site): void {
  for (const one of alternatives(value)) handOnOne(run, dotted, one, site);
  if (value.kind !== 'sequence' || value.items.length >= 16) return;
  for (const item of value.items) for (const one of alternatives(item)) handOnOne(run, dotted, one, site);
}

function handOnOne(run: Interpreter, dotted: string, one: Value, site: Site): void {
  if (one.kind === 'reference' && one.isResult !== true)
    run.record('handed', one.name, site, { callee: dotted });
  else if (isCallable(one) && invokers.test(dotted)) run.call(one, noArguments, site);
}

function isCallable({ kind }: Value): boolean {
  return kind === 'function' || kind === 'method' || kind === 'partial' || kind === 'instance';
}

type Special = (run: Interpreter, given: CallArguments, site: Site, callee: Reference) => Value | undefined;

function importModule(takesWhole: boolean): Special {
  return (run, { positional, keywords }, site, callee) => {
    const argument = positional[0] ?? keywords.get('name');
    const names = alternatives(argument ?? unknown).map((one) => textOf(one));
    if (names.includes(undefined) || argument === undefined) {
      run.record('computed', callee.name, site);
      return unknown;
    }
    const list = positional[3] ?? keywords.get('fromlist');
    const isWhole = takesWhole || (itemsOf(list)?.length ?? 0) > 0;
    const values = (names as string[]).map((name) => {
      run.record('imported', { origin: 'import', module: name, attributes: [] }, site);
      return imported(isWhole ? name : (name.split('.')[0] ?? name));
    });
    return choice(values);
  };
}

const readAttribute: Special = (run, { positional }, site) => {
  const [owner, name] = positional;
  if (owner === undefined || name === undefined) return undefined;
  const values = alternatives(name).map((one) => {
    const constant = textOf(one);
    return constant === undefined ? computed(run, owner, site) : run.attribute(owner, constant, site);
  });
  const value = choice(values);
  for (const one of alternatives(value)) if (one.kind === 'reference') run.record('loaded', one.name, site);
  return value;
};

const writeAttribute: Special = (run, { positional }, site) => {
  const [owner, name, value = unknown] = positional;
  const constant = textOf(name);
  if (owner === undefined || constant === undefined) return undefined;
  for (const one of alternatives(owner)) storeAttribute(run, one, constant, value, site);
  return unknown;
};

const execute: Special = (run, given, site, callee) => {
  run.record('called', callee.name, site, { given });
  const [source] = given.positional;
  const results = alternatives(source ?? unknown).map((one) => {
    const text = textOf(one);
    return text === undefined ? unknown : run.runText(text, undefined, site);
  });
  return choice(results);
};

/** `compile` gives its text on, so that `exec` runs it. */
const compile: Special = (run, given, site, callee) => {
  run.record('called', callee.name, site, { given });
  return given.positional[0] ?? unknown;
};

const partial: Special = (run, { positional, keywords }, site) => {
  const [callee, ...rest] = positional;
  if (callee === undefined) return undefined;
  for (const one of alternatives(callee))
    if (one.kind === 'reference')
      run.record('handed', one.name, site, {
        callee: 'functools.partial',
        given: { positional: rest, keywords },
      });
  return { kind: 'partial', callee, given: { positional: rest, keywords } };
};

const getter =
  (form: 'attribute' | 'method' | 'item'): Special =>
  (_, given) => ({ kind: 'getter', form, given });

/** `map` and friends call their first argument with items of the others. */
const mapping: Special = (run, { positional }, site) => {
  const [callee, iterable, ...others] = positional;
  const items = itemsOf(iterable);
  if (callee === undefined) return undefined;
  const rows =
    items?.map((item, index) => [item, ...others.map((other) => itemsOf(other)?.[index] ?? unknown)]) ?? [];
  const results: Value[] = [];
  for (const [index, row] of (rows.length === 0 ? [[unknown]] : rows).entries()) {
    if (index > 0 && !run.mayRepeat()) return unknown;
    results.push(run.call(callee, { positional: row, keywords: new Map() }, site));
  }
  return items === undefined ? unknown : sequence(results);
};

const starmap: Special = (run, { positional }, site) => {
  const [callee, iterable] = positional;
  if (callee === undefined) return undefined;
  const rows = itemsOf(iterable) ?? [unknown];
  return sequence(
    rows
      .slice(0, 64)
      .map((row) => run.call(callee, { positional: itemsOf(row) ?? [unknown], keywords: new Map() }, site)),
  );
};

const reduce: Special = (run, { positional }, site) => {
  const [callee, iterable, initial] = positional;
  const items = itemsOf(iterable);
  if (callee === undefined || items === undefined) return undefined;
  const [first = unknown, ...rest] = initial === undefined ? items : [initial, ...items];
  return rest
    .slice(0, 1000)
    .reduce(
      (left, right) => run.call(callee, { positional: [left, right], keywords: new Map() }, site),
      first,
    );
};

const variables: Special = (_, { positional }) => {
  const [owner] = positional;
  const name = { origin: 'global', module: '', attributes: ['vars'] } as const;
  return owner === undefined ? undefined : { kind: 'reference', name, owner, isResult: true };
};

/** `Thread(target=f, args=(…))`: f runs with these arguments. */
const thread: Special = (run, given, site, callee) => {
  run.record('called', callee.name, site, { given });
  const target = given.keywords.get('target') ?? given.keywords.get('function') ?? given.positional[1];
  const list = given.keywords.get('args') ?? given.positional[3] ?? given.positional[2];
  if (target !== undefined) run.call(target, { positional: itemsOf(list) ?? [], keywords: new Map() }, site);
  return { kind: 'reference', name: callee.name, isResult: true };
};

/** `atexit.register(f, …)` and `apply(f, (…))`. */
const register: Special = (run, given, site, callee) => {
  run.record('called', callee.name, site, { given });
  const [target, ...rest] = given.positional;
  return target === undefined
    ? unknown
    : run.call(target, { positional: rest, keywords: given.keywords }, site);
};

/** Decorators and casts that give back what they are given. */
const identity: Special = (_, { positional }) => positional[0];
const second: Special = (_, { positional }) => positional[1];

const specials: ReadonlyMap<string, Special> = new Map<string, Special>([
  ['__import__', importModule(false)],
  ['importlib.import_module', importModule(true)],
  ['importlib.__import__', importModule(false)],
  ['getattr', readAttribute],
  ['inspect.getattr_static', readAttribute],
  ['object.__getattribute__', readAttribute],
  ['setattr', writeAttribute],
  ['eval', execute],
  ['exec', execute],
  ['compile', compile],
  ['vars', variables],
  ['functools.partial', partial],
  ['operator.attrgetter', getter('attribute')],
  ['operator.methodcaller', getter('method')],
  ['operator.itemgetter', getter('item')],
  [
    'operator.getitem',
    (run, { positional: [owner, key] }, site) => owner && key && itemOf(run, owner, key, site),
  ],
  ['map', mapping],
  ['filter', mapping],
  ['itertools.starmap', starmap],
  ['functools.reduce', reduce],
  ['reduce', reduce],
  ['threading.Thread', thread],
  ['threading.Timer', thread],
  ['multiprocessing.Process', thread],
  ['atexit.register', register],
  ['operator.call', register],
  ['typing.cast', second],
  ['staticmethod', identity],
  ['classmethod', identity],
  ['functools.cache', identity],
  [
    'type',
    (_, { positional }) =>
      positional.length === 1 && positional[0]?.kind === 'instance' ? positional[0].of : undefined,
  ],
  ['globals', (_, __, ___, callee) => ({ kind: 'reference', name: callee.name, isResult: true })],
  ['__builtins__', () => builtin('__builtins__')],
]);
