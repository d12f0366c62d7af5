import { foldCall } from './fold-calls.js';
import { foldMethod } from './fold-methods.js';
import { itemOf } from './expressions.js';
import type { Interpreter, Site } from './interpreter.js';
import type { Expression } from '../syntax.js';
import { computed, specials, type Reference } from './special-calls.js';
import {
  alternatives,
  builtin,
  choice,
  noArguments,
  textOf,
  unknown,
  type CallArguments,
  type ClassValue,
  type DottedName,
  type Value,
} from './value.js';
import { spellName } from '../../../core/spell-name.js';

/** Attributes of one chain; of longer ones the first and the last are kept. CWE-770. */
const maxAttributes = 32;

/** Names of the standard library that call what they are given, now or when something happens. */
const invokers =
  /^(?:map|filter|sorted|min|max|iter|(?:functools\.)?reduce|functools\.(?:cache|lru_cache|singledispatch|cmp_to_key)|re\.subn?|itertools\.\w+|dataclasses\.field|attrs?\.(?:ib|field)|pydantic\.Field|(?:collections\.)?defaultdict|threading\.(?:Thread|Timer|setprofile|settrace)|_thread\.start_new_thread|thread\.start_new_thread|multiprocessing\..*|concurrent\.futures\..*|asyncio\..*|atexit\.register|signal\.signal|sys\.(?:settrace|setprofile)|weakref\.(?:finalize|ref|proxy)|timeit\.\w+|contextlib\.\w+|operator\.call|sched\..*|ctypes\..*|unittest\..*|builtins\.(?:map|filter|sorted|min|max|iter)|apply|tkinter\..*|codecs\.register\w*|gc\.callbacks\.append|sys\.(?:meta_path|path_hooks)\.\w+)$/;

/** The attribute of a value: followed into the source's own classes, else one more name. */
export function attributeOf(run: Interpreter, owner: Value, name: string, site: Site): Value {
  if (owner.kind !== 'choice') return attributeOfOne(run, owner, name, site);
  return choice(owner.values.map((one) => attributeOfOne(run, one, name, site)));
}

function attributeOfOne(run: Interpreter, owner: Value, name: string, site: Site): Value {
  if (owner.kind === 'reference')
    return isBuiltins(owner.name) ? ofBuiltins(owner, name) : longer(owner, name);
  const own = memberOf(owner, name);
  if (own !== undefined) return isProperty(own) ? run.call(own, noArguments, site) : own;
  if ((owner.kind === 'class' || owner.kind === 'instance') && !name.startsWith('__')) {
    const fallback = owner.kind === 'instance' ? memberOf(owner, '__getattr__') : undefined;
    return fallback === undefined
      ? unknown
      : run.call(fallback, { positional: [{ kind: 'text', value: name }], keywords: new Map() }, site);
  }
  return { kind: 'reference', name: { origin: 'value', module: '', attributes: [name] }, owner };
}

/** Whether reading the attribute calls the method: `property`, `cached_property` and libraries' own of that name. */
function isProperty(value: Value): boolean {
  if (value.kind !== 'method' || value.function.kind !== 'function') return false;
  const { node } = value.function;
  return node.kind === 'function' && node.decorators.some(isPropertyDecorator);
}

function isPropertyDecorator(decorator: Expression): boolean {
  if (decorator.kind === 'name') return /property$/.test(decorator.name);
  const last = decorator.kind === 'chain' ? decorator.trailers.at(-1) : undefined;
  return last?.kind === 'attribute' && /property$/.test(last.name);
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
  for (const name of calledByTheLanguage) callMember(run, instance, name, noArguments, site);
  return instance;
}

/** Methods by which operators, loops, texts and the end of its life use an object: nobody writes these calls. */
const calledByTheLanguage = (
  '__post_init__ __del__ __iter__ __next__ __len__ __bool__ __str__ __repr__ __format__ __bytes__ __hash__ __index__ __int__ __float__ ' +
  '__contains__ __eq__ __ne__ __lt__ __gt__ __le__ __ge__ __add__ __radd__ __iadd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ ' +
  '__floordiv__ __mod__ __pow__ __matmul__ __or__ __ror__ __and__ __xor__ __lshift__ __rshift__ __invert__ __neg__ __pos__ __fspath__ __await__ __aiter__'
).split(' ');

/** Methods by which pickle, copy, inheritance and loaders of models build objects of a class that they were told of. */
const building = (
  '__new__ __init__ __reduce__ __reduce_ex__ __setstate__ __getattr__ __getattribute__ __setattr__ __init_subclass__ ' +
  '__class_getitem__ __call__ __enter__ __prepare__ from_pretrained from_config _from_config from_dict post_init init_weights ' +
  '_init_weights tie_weights load_state_dict _load_from_state_dict'
).split(' ');

/** Builds an object of a class with arguments that nobody knows, by every way that loaders take. */
export function buildObject(run: Interpreter, of: ClassValue, site: Site): void {
  const instance: Value = { kind: 'instance', of, members: new Map() };
  for (const name of [...building, ...calledByTheLanguage])
    callMember(run, instance, name, noArguments, site);
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

function callReference(run: Interpreter, callee: Reference, given: CallArguments, site: Site): Value {
  const dotted = spellName(callee.name).replace(/^(?:builtins|__builtin__|__builtins__)\./, '');
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
  else if (isCallable(one) && invokers.test(dotted)) {
    run.call(one, noArguments, site);
    if (one.kind === 'instance' && /^sys\.(?:meta_path|path_hooks)\b/.test(dotted))
      for (const name of importing) callMember(run, one, name, noArguments, site);
  }
}

/** What `import` calls of finders and loaders (importlib.abc). */
const importing = ['find_spec', 'find_module', 'create_module', 'exec_module', 'load_module'];

function isCallable({ kind }: Value): boolean {
  return kind === 'function' || kind === 'method' || kind === 'partial' || kind === 'instance';
}
