/**
 * Names that lead from a template's values into the interpreter. Sources: the unsafe attributes of
 * https://github.com/pallets/jinja/blob/3.1.6/src/jinja2/sandbox.py ; the special names of
 * https://docs.python.org/3/reference/datamodel.html and https://docs.python.org/3/library/inspect.html .
 */
const words = (text: string): string[] => text.trim().split(/\s+/);

/** Special names that exist on objects, types, functions, modules, code and frames. */
export const specialNames: ReadonlySet<string> = new Set(
  words(`
  __class__ __mro__ __base__ __bases__ __subclasses__ __globals__ __builtins__ __builtin__ __import__ __init__ __new__
  __dict__ __getattribute__ __getattr__ __setattr__ __delattr__ __getitem__ __setitem__ __delitem__ __call__ __code__
  __closure__ __func__ __self__ __wrapped__ __module__ __loader__ __spec__ __reduce__ __reduce_ex__ __getstate__
  __setstate__ __defaults__ __kwdefaults__ __annotations__ __init_subclass__ __subclasshook__ __instancecheck__
  __subclasscheck__ __class_getitem__ __enter__ __exit__ __del__ __get__ __set__ __delete__ __format__ __str__ __repr__
  __doc__ __name__ __qualname__ __file__ __path__ __package__ __weakref__ __slots__ __prepare__ __metaclass__ __text_signature__
  __add__ __mod__ __mul__ __iter__ __next__ __len__ __contains__ __dir__ __sizeof__ __hash__ __eq__ __bytes__ __main__
  __traceback__ __context__ __cause__ __html__ __await__ __aiter__ __anext__ __fspath__ __index__ __objclass__
  `),
);

/** Special names that only describe a value; a template for documents or code may print them. */
export const describingNames: ReadonlySet<string> = new Set(
  words(
    '__class__ __name__ __qualname__ __doc__ __module__ __version__ __file__ __len__ __str__ __repr__ __html__ __package__',
  ),
);

/** Attributes of generators, coroutines, frames, tracebacks, code, functions and types without underscores around them. */
export const frameNames: ReadonlySet<string> = new Set(
  words(`
  gi_frame gi_code gi_yieldfrom cr_frame cr_code cr_await cr_origin ag_frame ag_code ag_await
  f_back f_builtins f_code f_globals f_locals f_trace tb_frame tb_next
  co_code co_consts co_names func_globals func_code func_closure im_func im_self im_class mro
  `),
);

/** Objects that every template finds in Jinja or in the frameworks around it; their private attributes are walked. */
export const hostObjects: ReadonlySet<string> = new Set(
  words(`
  cycler joiner lipsum namespace range dict self loop caller varargs kwargs raise_exception strftime_now
  request config session g url_for get_flashed_messages app current_app
  `),
);

/** Methods that a sandbox watches only where they are called by their own name: CVE-2024-56326, CVE-2025-27516. */
export const formattingMethods: ReadonlySet<string> = new Set(['format', 'format_map']);

/** Callables that no template has any business with, wherever they are reached from. */
export const dangerousCalls: ReadonlySet<string> = new Set(
  words(`
  popen system Popen check_output check_call getoutput getstatusoutput execv execve execvp execl execlp spawnl spawnv
  spawnlp posix_spawn fork startfile import_module __import__ load_module exec_module find_module run_path run_module
  urlopen urlretrieve create_connection execfile eval exec load_source rmtree unlink
  write_text write_bytes
  `),
);

/** Builtins that templates do not get; calling one by its name is an attempt. */
export const dangerousBuiltins: ReadonlySet<string> = new Set(
  words(
    'open eval exec compile __import__ getattr setattr delattr globals locals vars breakpoint execfile file reload input exit quit',
  ),
);

/** Modules whose functions reach the system. */
export const dangerousModules: ReadonlySet<string> = new Set(
  words(
    'os posix nt subprocess sys builtins __builtins__ importlib socket shutil pty ctypes pickle marshal runpy requests urllib commands platform code codeop',
  ),
);
