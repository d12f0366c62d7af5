/**
 * Functions by which cloudpickle and dill put functions and classes together from what the pickle carries. They are
 * forbidden as such; where all carried code is there and does nothing, and each step keeps to what its part may do, they
 * say no more than that code is carried.
 * Sources: cloudpickle/cloudpickle.py and cloudpickle_fast.py (1.x to 3.x), dill/_dill.py (0.3.x, 0.4.x).
 */

/**
 * What a step of such an assembly does with its arguments: gives a `type`, an `array` or a `named-tuple`, which the
 * machine resolves, or a `module`; makes `code`, a `function` of it, a `wrapper` of functions, a `cell`, a `class`, an
 * `enum`, a plain `value`; `fill`s what was made before, or a dictionary with `items`; evaluates a `text`; takes a
 * `member` of a builtin type.
 */
export type AssemblyPart =
  | 'type'
  | 'module'
  | 'code'
  | 'function'
  | 'cell'
  | 'wrapper'
  | 'class'
  | 'enum'
  | 'named-tuple'
  | 'value'
  | 'fill'
  | 'items'
  | 'text'
  | 'member'
  | 'array';

const cloudpickleModules =
  'cloudpickle.cloudpickle cloudpickle.cloudpickle_fast joblib.externals.cloudpickle.cloudpickle ray.cloudpickle.cloudpickle ' +
  'pyspark.cloudpickle.cloudpickle pyspark.cloudpickle.cloudpickle_fast';

const cloudpickleParts: Readonly<Partial<Record<AssemblyPart, string>>> = {
  type: '_builtin_type',
  module: 'subimport dynamic_subimport',
  function: '_make_function _make_skel_func',
  cell: '_make_empty_cell _make_cell',
  class: '_make_skeleton_class',
  enum: '_make_skeleton_enum',
  fill: '_fill_function _function_setstate _class_setstate _rehydrate_skeleton_class _cell_set',
  value:
    '_make_typevar _make_dict_keys _make_dict_values _make_dict_items _gen_ellipsis _gen_not_implemented _empty_cell_value ' +
    '_get_dataclass_field_type_sentinel',
};

const dillParts: Readonly<Partial<Record<AssemblyPart, string>>> = {
  type: '_load_type',
  module: '_import_module',
  code: '_create_code',
  function: '_create_function',
  cell: '_create_cell',
  class: '_create_type',
  'named-tuple': '_create_namedtuple',
  fill: '_setattr _delattr',
  items: '_setitems',
  value: '_create_weakref _create_weakproxy _create_typing_tuple _create_lock _create_rlock',
  text: '_eval_repr',
  member: '_getattr',
  array: '_create_array',
};

function* partsOf(
  modules: string,
  parts: Readonly<Partial<Record<AssemblyPart, string>>>,
): Iterable<readonly [string, AssemblyPart]> {
  for (const module of modules.split(' ')) {
    for (const [part, names] of Object.entries(parts)) {
      for (const name of names.split(' ')) yield [`${module}.${name}`, part as AssemblyPart];
    }
  }
}

export const assemblyParts: ReadonlyMap<string, AssemblyPart> = new Map([
  ...partsOf(cloudpickleModules, cloudpickleParts),
  ...partsOf('dill._dill', dillParts),
  ['types.CodeType', 'code'],
  ['types.FunctionType', 'function'],
  ['types.LambdaType', 'function'],
  ['types.CellType', 'cell'],
  ['builtins.setattr', 'fill'],
  ['builtins.delattr', 'fill'],
  ['builtins.type', 'class'],
  ['types.new_class', 'class'],
  ['builtins.property', 'wrapper'],
  ['builtins.classmethod', 'wrapper'],
  ['builtins.staticmethod', 'wrapper'],
  ['functools.cached_property', 'wrapper'],
  ['functools.partialmethod', 'wrapper'],
]);

/** Classes of classes: called, they make a class of a name, bases and a namespace. */
export const metaclasses: ReadonlySet<string> = new Set(
  'builtins.type abc.ABCMeta enum.EnumMeta enum.EnumType typing._ProtocolMeta typing._TypedDictMeta'.split(
    ' ',
  ),
);

/** Texts of constants that dill has Python evaluate. */
export const evaluatedConstants =
  /^(?:Ellipsis|NotImplemented|None|range\((?:-?\d{1,19}, ){1,2}-?\d{1,19}\))$/;

/**
 * What such a pickle names besides: the namespace of the program that loads it, which dill's unpickler gives functions
 * for their globals, and dill's own markers.
 */
export const assemblyContext: ReadonlySet<string> = new Set(
  (
    'builtins.__main__ __main__.__dict__ dill._dill dill._dill._setitems dill._dill._CELL_REF dill._dill._CELL_EMPTY dill._dill.Sentinel ' +
    'cloudpickle.cloudpickle._empty_cell_value'
  ).split(' '),
);
