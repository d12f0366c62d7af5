import { itemOf } from './expressions.js';
import type { Interpreter, Site } from './interpreter.js';
import { storeAttribute } from './targets.js';
import {
  alternatives,
  builtin,
  choice,
  imported,
  itemsOf,
  sequence,
  textOf,
  unknown,
  type CallArguments,
  type ClassValue,
  type Value,
} from './value.js';

export type Reference = Extract<Value, { kind: 'reference' }>;

/** An attribute whose name nobody can follow. */
export function computed(run: Interpreter, owner: Value, site: Site): Value {
  for (const one of alternatives(owner)) if (one.kind === 'reference') run.record('computed', one.name, site);
  return unknown;
}

/** What a call of a well-known name does; undefined where it is a call like any other. */
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

/** `super()`: what the bases of the class around say of the object that the method is called of. */
const superOf: Special = (run) => {
  const { self } = run;
  if (self.kind !== 'instance' && self.kind !== 'class') return undefined;
  const name = run.within.split('.').at(-2) ?? '';
  const around = alternatives(run.globals.lookUp(name) ?? unknown).find(({ kind }) => kind === 'class');
  const of = self.kind === 'instance' ? self.of : self;
  const bases = around?.kind === 'class' ? around.bases : of.bases;
  const parent: ClassValue = { kind: 'class', members: new Map(), bases };
  return self.kind === 'class' ? parent : { kind: 'instance', of: parent, members: new Map() };
};

/** `type(value)`; `type(name, bases, members)` makes a class. */
const typeOf: Special = (_, { positional: [first, bases, members, ...rest] }) => {
  if (bases === undefined) return first?.kind === 'instance' ? first.of : undefined;
  if (members?.kind !== 'mapping' || rest.length > 0) return undefined;
  const entries = members.entries.flatMap(([key, value]): [string, Value][] => {
    const name = textOf(key);
    return name === undefined ? [] : [[name, value]];
  });
  return { kind: 'class', members: new Map(entries), bases: itemsOf(bases) ?? [] };
};

/** Folders and files that a path leads to are paths again. */
const pathOf: Special = () => imported('pathlib', ['Path']);

/** Decorators and casts that give back what they are given. */
const identity: Special = (_, { positional }) => positional[0];
const second: Special = (_, { positional }) => positional[1];

/** Functions of Python that import, read attributes, run text or call what they are given, by their dotted name. */
export const specials: ReadonlyMap<string, Special> = new Map<string, Special>([
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
  ['super', superOf],
  ['type', typeOf],
  ...'home cwd expanduser resolve absolute joinpath with_name with_suffix'
    .split(' ')
    .map((name): [string, Special] => [`pathlib.Path.${name}`, pathOf]),
  ['globals', (_, __, ___, callee) => ({ kind: 'reference', name: callee.name, isResult: true })],
  ['__builtins__', () => builtin('__builtins__')],
]);
