/**
 * Modules by which the interpreter, its imports and its unpickler are reached: who changes what stands in one of them, or
 * plants what stands there, needs no call, and what was changed stays so whatever breaks off behind it. The Python Standard
 * Library, and packages that models are loaded with. A list of words has none of them behind a `c`.
 */
export const interpreterModules: ReadonlySet<string> = new Set(
  (
    'sys os posix nt posixpath ntpath builtins __builtin__ __main__ pickle cPickle _pickle importlib imp zipimport site copyreg copy_reg ' +
    'codecs encodings io _io types pkgutil runpy threading _thread thread warnings logging atexit signal gc subprocess _posixsubprocess ' +
    'commands popen2 pty platform shutil socket ssl http urllib urllib2 ftplib smtplib ctypes _ctypes operator _operator functools ' +
    '_functools itertools inspect linecache traceback tempfile pathlib glob fileinput webbrowser multiprocessing concurrent asyncio ' +
    'marshal shelve dbm code codeop bdb pdb cProfile profile timeit trace doctest numpy scipy pandas sklearn joblib torch torchvision ' +
    'tensorflow keras transformers dill cloudpickle jax'
  ).split(' '),
);
