import { python2Modules, python2Names } from '../../knowledge/python/python2-names.js';

/** A name as code or data imports it. */
export interface ImportedName {
  /** As written, dots walk packages. */
  readonly module: string;
  /** As written; dots walk attributes. */
  readonly name: string;
}

/** The dotted name that Python 3 gives a Python 2 name (CPython's Lib/_compat_pickle.py). */
export function mapPython2({ module, name }: ImportedName): string {
  const exact = python2Names.get(`${module}.${name}`);
  if (exact !== undefined) return exact;
  return `${python2Modules.get(module) ?? module}.${name}`;
}

/** What every name begins with that `canonical` writes anew: a look at it spares the others eleven. */
const written =
  /^(?:numpy\._core|sklearn\.externals|__builtin__|_operator|_functools|_collections|_datetime|_decimal|(?:tf_)?keras\.|torch[.])/;

/** Old and vendored module paths under the name that the tables use. */
export function canonical(name: string): string {
  if (!written.test(name)) return name;
  return (
    name
      .replace(/^numpy\._core\b/, 'numpy.core')
      .replace(/^sklearn\.externals\.joblib\b/, 'joblib')
      .replace(/^__builtin__(?=\.)/, 'builtins')
      .replace(/^_operator\b/, 'operator')
      .replace(/^_functools\b/, 'functools')
      .replace(/^_collections(?:_abc)?\b(?=\.(?:OrderedDict|defaultdict|deque)$)/, 'collections')
      .replace(/^_datetime\b/, 'datetime')
      .replace(/^_decimal\b/, 'decimal')
      // Every Keras object is pickled as its archive, under its own class; the archive is judged as a child.
      .replace(
        /^(?:tf_)?keras\.(?:\w+\.)+_unpickle_model$/,
        'keras.src.saving.keras_saveable.KerasSaveable._unpickle_model',
      )
      .replace(/^torch\._C\._VariableFunctions(?:Class)?(?=\.)/, 'torch')
      // pickle names a memory format after any module that imported torch: `torch._utils` and `torch.channels_last`.
      .replace(
        /^torch(?:\.\w+)+\.torch\.(?=(?:channels_last(?:_3d)?|contiguous_format|preserve_format)$)/,
        'torch.',
      )
  );
}
