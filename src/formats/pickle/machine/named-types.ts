/** Types that picklers of code name by a word of their own. */

type Named = readonly [module: string, name: string];

/** cloudpickle's `_builtin_type`: an attribute of `types` (cloudpickle/cloudpickle.py). */
export function typeOfBuiltinName(name: string): Named | undefined {
  return /^[A-Z]\w*Type$|^SimpleNamespace$|^GenericAlias$/.test(name) ? ['types', name] : undefined;
}

/** Names that dill adds to those of `builtins` and `types` (dill/_dill.py, `_reverse_typemap`). */
const ofDill: ReadonlyMap<string, Named> = new Map<string, Named>([
  ['PartialType', ['functools', 'partial']],
  ['SuperType', ['builtins', 'super']],
  ['ItemGetterType', ['operator', 'itemgetter']],
  ['AttrGetterType', ['operator', 'attrgetter']],
]);

/** What `types` calls the types of code, functions and their parts; dill names files and consoles the same way. */
const ofTypes =
  /^(?:None|Ellipsis|NotImplemented|Code|Function|Lambda|Cell|Method|MappingProxy|GetSetDescriptor|MemberDescriptor|WrapperDescriptor|MethodDescriptor|MethodWrapper|ClassMethodDescriptor|BuiltinFunction|BuiltinMethod|Union|Module|Generator|Coroutine|AsyncGenerator|Traceback|Frame)Type$|^SimpleNamespace$|^GenericAlias$/;

/** dill's `_load_type`: a class of `builtins` or `types`, or one that dill adds. */
export function typeOfDillName(name: string): Named | undefined {
  const own = ofDill.get(name);
  if (own !== undefined) return own;
  if (ofTypes.test(name)) return ['types', name];
  return /^[a-z]\w*$|^[A-Z]\w*(?:Error|Exception|Warning|Exit|Interrupt|Iteration|Group)$/.test(name)
    ? ['builtins', name]
    : undefined;
}
