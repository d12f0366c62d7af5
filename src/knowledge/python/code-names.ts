import type { NameGroup } from './types.js';

/** What only code can do with names; the tables of callables come first. */

/** Names that no pickle should call and that ordinary functions and classes are made of. */
export const ordinaryInCode: ReadonlySet<string> = new Set(
  (
    'builtins.super builtins.property builtins.classmethod builtins.staticmethod builtins.__build_class__ builtins.print ' +
    'builtins.dir builtins.isinstance functools.wraps functools.update_wrapper functools.singledispatch functools.partialmethod ' +
    'contextlib.contextmanager contextlib.suppress contextlib.nullcontext contextlib.ExitStack abc.abstractmethod abc.ABC abc.ABCMeta ' +
    'builtins.str.format collections.namedtuple typing dataclasses.dataclass dataclasses.field copy.copy copy.deepcopy ' +
    'keras.backend tensorflow.keras.backend tensorflow.python.keras.backend'
  ).split(' '),
);

/** Module variables that code reads for its own name. Source: https://docs.python.org/3/reference/datamodel.html */
export const ordinaryDunders: ReadonlySet<string> = new Set(
  (
    '__name__ __module__ __qualname__ __doc__ __annotations__ __class__ __firstlineno__ __static_attributes__ __init__ __call__ __new__ ' +
    '__len__ __iter__ __next__ __enter__ __exit__ __getitem__ __setitem__ __contains__ __version__ __repr__ __str__ __eq__ __hash__ ' +
    '__annotate__ __classdict__ __classcell__ __conditional_annotations__ __slots__ __debug__ __mro__ __bases__ __base__ __file__ __path__ __all__ __author__ ' +
    '__post_init__ __super__ __setstate__ __getstate__ __dict__ __del__ __add__ __mul__ __sub__ __lt__ __gt__ __le__ __ge__ __ne__'
  ).split(' '),
);

/** Attributes by which a value of any type leads to the interpreter, a file, a program or the network. */
export const tellingAttributes: readonly NameGroup[] = [
  {
    effect: "reaches into the interpreter's own objects",
    source: 'https://docs.python.org/3/reference/datamodel.html; G-04',
    names:
      '__globals__ __builtins__ __subclasses__ __code__ __closure__ __getattribute__ __import__ __loader__ __spec__ ' +
      '__reduce__ __reduce_ex__ __self__ __func__ f_globals f_locals f_builtins f_back f_code gi_frame gi_code cr_frame cr_code ag_frame ' +
      'tb_frame func_globals func_code func_closure im_func im_self co_code co_consts',
  },
  {
    effect: 'starts a program',
    source: 'https://docs.python.org/3/library/os.html, subprocess.html; G-02',
    names:
      'system popen Popen check_output check_call getoutput getstatusoutput execv execve execvp execl execlp spawnv spawnve spawnl ' +
      'posix_spawn startfile fork forkpty',
  },
  {
    effect: 'imports or resolves a name given at load time',
    source: 'https://docs.python.org/3/library/importlib.html; G-03',
    names:
      'import_module exec_module load_module find_spec spec_from_file_location module_from_spec resolve_name run_path',
  },
  {
    effect: 'reads, writes or removes files',
    source: 'https://docs.python.org/3/library/pathlib.html, numpy.ndarray; G-08',
    names:
      'write_text write_bytes read_text read_bytes unlink rmdir rmtree symlink_to hardlink_to tofile fromfile savetxt to_pickle read_pickle ' +
      'makedirs removedirs copyfile copytree',
  },
  {
    effect: 'connects to the network',
    source: 'https://docs.python.org/3/library/urllib.request.html; G-07',
    names: 'urlopen urlretrieve create_connection sendto recvfrom getaddrinfo',
  },
];

/** What model code calls its imports. Sources: the documentation of numpy, pandas, TensorFlow, Keras and PyTorch. */
export const moduleAliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    np: 'numpy',
    jnp: 'jax.numpy',
    pd: 'pandas',
    tf: 'tensorflow',
    K: 'keras.backend',
    keras: 'keras',
    F: 'torch.nn.functional',
    nn: 'torch.nn',
    sp: 'scipy',
  }),
);

/** Every name of the builtins module in Python 2.7 and 3.4 to 3.14. Source: the documentation of builtins. */
export const builtinNames: ReadonlySet<string> = new Set(
  (
    'abs aiter all anext any apply ascii basestring bin bool breakpoint buffer bytearray bytes callable chr classmethod cmp coerce compile ' +
    'complex copyright credits delattr dict dir divmod enumerate eval exec execfile exit file filter float format frozenset getattr ' +
    'globals hasattr hash help hex id input int intern isinstance issubclass iter len license list locals long map max memoryview min ' +
    'next object oct open ord pow print property quit range raw_input reduce reload repr reversed round set setattr slice sorted ' +
    'staticmethod str sum super tuple type unichr unicode vars xrange zip __import__ __build_class__ __builtins__ __loader__ __spec__'
  ).split(' '),
);
