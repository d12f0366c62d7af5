/**
 * Functions by which cloudpickle and dill put functions and classes together from code that the pickle carries. They are
 * forbidden as such; where all of the code is there and does nothing, they say no more than that code is carried.
 * Sources: cloudpickle/cloudpickle.py and cloudpickle_fast.py (1.x to 3.x), dill/_dill.py (0.3.x).
 */
const cloudpickleFunctions =
  '_make_function _make_skel_func _fill_function _function_setstate _make_empty_cell _make_cell _cell_set _builtin_type ' +
  '_make_skeleton_class _class_setstate _make_skeleton_enum _rehydrate_skeleton_class _make_typevar _empty_cell_value ' +
  '_make_dict_keys _make_dict_values _make_dict_items _gen_ellipsis _gen_not_implemented';
const dillFunctions = '_create_function _create_code _create_cell _create_type _load_type _create_ftype';

export const codeCarriers: ReadonlySet<string> = new Set([
  ...[
    'cloudpickle.cloudpickle',
    'cloudpickle.cloudpickle_fast',
    'joblib.externals.cloudpickle.cloudpickle',
    'ray.cloudpickle.cloudpickle',
  ].flatMap((module) => cloudpickleFunctions.split(' ').map((name) => `${module}.${name}`)),
  ...dillFunctions.split(' ').map((name) => `dill._dill.${name}`),
  'types.CodeType',
]);

/** Of them, those that give a type by its name: what they give back is called. */
export const typesByName: ReadonlySet<string> = new Set(
  [...codeCarriers].filter((name) => name.endsWith('._builtin_type') || name.endsWith('._load_type')),
);

/** Of them, those that make a class. */
export const classMakers: ReadonlySet<string> = new Set(
  [...codeCarriers].filter((name) => /\._(?:make_skeleton_class|create_type)$/.test(name)),
);

/** Functions by which they import a module that carried code uses. */
export const carriedImports: ReadonlySet<string> = new Set(
  'cloudpickle.cloudpickle.subimport cloudpickle.cloudpickle.dynamic_subimport joblib.externals.cloudpickle.cloudpickle.subimport dill._dill._import_module'.split(
    ' ',
  ),
);
