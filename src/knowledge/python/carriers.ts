/**
 * Callables that call, store or resolve what they are given; they are judged by what they carry. Sources: the
 * documentation of builtins, functools, operator, itertools, types, weakref; experiments with both unpicklers.
 */
export const carrierNames: ReadonlySet<string> = new Set(
  (
    'builtins.getattr builtins.map builtins.filter builtins.zip builtins.iter builtins.enumerate builtins.reversed builtins.sorted builtins.min ' +
    'builtins.max builtins.sum builtins.any builtins.all builtins.type builtins.hasattr builtins.isinstance builtins.issubclass ' +
    'functools.partial functools.reduce functools.cmp_to_key functools.lru_cache collections.defaultdict operator.attrgetter ' +
    'operator.methodcaller operator.getitem itertools.starmap itertools.chain itertools.count itertools.cycle itertools.repeat ' +
    'itertools.accumulate itertools.takewhile itertools.dropwhile itertools.islice itertools.groupby itertools.product ' +
    'abc.ABCMeta enum.EnumMeta ' +
    'enum.EnumType typing._ProtocolMeta typing._TypedDictMeta types.MethodType types.MappingProxyType weakref.ref weakref.proxy copyreg.__newobj__ copyreg.__newobj_ex__ ' +
    'numpy.vectorize numpy.lib.function_base.vectorize numpy.lib._function_base_impl.vectorize'
  ).split(' '),
);

/** Carriers that call their first argument with what follows it, at once or when something iterates over them. */
export const invokerNames: ReadonlySet<string> = new Set(
  'builtins.map builtins.filter builtins.iter functools.reduce itertools.starmap itertools.takewhile itertools.dropwhile types.MethodType'.split(
    ' ',
  ),
);

/** Carriers whose text arguments name attributes that are looked up, or methods that are called, later. */
export const lookupNames: ReadonlySet<string> = new Set(['operator.attrgetter', 'operator.methodcaller']);
