import type { NameGroup } from './types.js';

/**
 * Names of the standard library (Python 2 and 3) that execute, import, deserialise, read, write, connect or act when
 * imported. A name stands for itself and everything below it; the vetted tables come first. The catalogue's groups
 * G-01 to G-10 and G-D are the evidence, with the advisories of picklescan and fickling that they cite.
 */
export const forbiddenStdlib: readonly NameGroup[] = [
  {
    effect: 'runs Python code',
    source: 'G-01',
    names:
      'builtins.eval builtins.exec builtins.execfile builtins.compile builtins.apply builtins.breakpoint builtins.input builtins.raw_input ' +
      'builtins.help builtins.__build_class__ builtins.reload __builtin__.eval __builtin__.execfile __builtin__.compile __builtin__.apply ' +
      'code codeop runpy timeit cProfile profile hotshot pdb bdb trace doctest dataclasses._create_fn dataclasses.make_dataclass ' +
      'collections.namedtuple typing.ForwardRef typing.get_type_hints annotationlib inspect.get_annotations inspect.signature inspect._signature_fromstr gettext rlcompleter optparse ' +
      'unittest cgi test idlelib lib2to3 turtle turtledemo tkinter Tkinter logging.config _pyrepl _interpreters _xxsubinterpreters ' +
      'interpreters concurrent.interpreters _testcapi _testinternalcapi _testimportmultiple _testmultiphase asyncio sched cmd new ' +
      'multiprocessing rexec Bastion compiler this antigravity user __hello__ __phello__',
  },
  {
    effect: 'starts a program',
    source: 'G-02',
    names:
      'os posix nt os2 ce subprocess _subprocess commands popen2 pty _posixsubprocess _winapi concurrent.futures platform.popen ' +
      'platform._syscmd_uname platform._syscmd_file platform._syscmd_ver platform._Processor uuid._popen uuid._get_command_stdout ' +
      'uuid._find_mac uuid._arp_getnode uuid._ifconfig_getnode uuid._ip_getnode uuid._lanscan_getnode uuid._netstat_getnode uuid.getnode ' +
      'uuid._find_mac_near_keyword uuid._find_mac_under_heading uuid._ipconfig_getnode uuid._unix_getnode uuid._windll_getnode ' +
      'uuid._load_system_functions uuid.uuid1 _osx_support _aix_support webbrowser pydoc mailcap pipes crypt distutils ensurepip venv msilib _msi http.server socketserver ' +
      'SocketServer CGIHTTPServer wsgiref xmlrpc pip setuptools',
  },
  {
    effect: 'imports or resolves a name given at load time',
    source: 'G-03, GHSA-vvpj',
    names:
      'builtins.__import__ __builtin__.__import__ importlib imp ihooks imputil pkgutil zipimport modulefinder zipapp ' +
      '_frozen_importlib _frozen_importlib_external _imp warnings._getcategory xml.sax.make_parser xml.sax._create_parser ' +
      'xml.dom.domreg dbm anydbm sysconfig encodings.search_function codecs.lookup codecs.open pyclbr inspect.getmodule inspect._main',
  },
  {
    effect: "reaches into the interpreter's own objects",
    source: 'G-04',
    names:
      'builtins.setattr builtins.delattr builtins.vars builtins.dir builtins.globals builtins.locals builtins.super builtins.property ' +
      'builtins.classmethod builtins.staticmethod builtins.open __builtin__.file builtins.file functools.singledispatch functools.wraps ' +
      'functools.update_wrapper functools.partialmethod functools.cached_property types.FunctionType types.LambdaType types.CodeType types.ModuleType types.new_class ' +
      'types.CellType types.GeneratorType types.CoroutineType types.DynamicClassAttribute weakref _weakref copyreg gc sys atexit signal _signal ' +
      'contextlib threading _thread thread _threading_local dummy_threading selectors tracemalloc faulthandler symtable ' +
      'contextvars abc _abc queue _queue Queue string.Formatter operator.call operator.setitem operator.delitem operator.iadd operator.concat ' +
      '_operator.call builtins.str.format builtins.str.format_map inspect.getattr_static inspect.getmembers inspect.unwrap',
  },
  {
    effect: 'deserialises data that may run code itself',
    source: 'G-05, CVE-2019-6446',
    names:
      'pickle _pickle cPickle pickletools shelve marshal copy.copy copy.deepcopy copy._reconstruct pstats plistlib.load sqlite3 _sqlite3 ' +
      'dbhash gdbm bsddb dumbdbm whichdb logging.handlers',
  },
  {
    effect: 'loads or calls native code',
    source: 'G-06',
    names:
      'ctypes _ctypes msvcrt winreg _winreg resource fcntl mmap termios readline curses _curses nis spwd pwd grp ossaudiodev dl',
  },
  {
    effect: 'reads files',
    source: 'G-07',
    names:
      'io.open io.FileIO io.open_code io.BufferedReader io.BufferedWriter io.TextIOWrapper _io.open _io.FileIO _io.open_code ' +
      '_io.BufferedReader _io.BufferedWriter _io.TextIOWrapper _pyio linecache fileinput tokenize configparser ConfigParser netrc mailbox ' +
      'zipfile tarfile gzip bz2 lzma glob filecmp dis py_compile compileall mimetypes xml.etree.ElementTree.parse xml.sax ' +
      'xml.etree.cElementTree tomllib wave aifc sunau imghdr sndhdr locale nturl2path macurl2path ' +
      'difflib.HtmlDiff',
  },
  {
    effect: 'writes or deletes files',
    source: 'G-08',
    names:
      'shutil tempfile logging.FileHandler logging.basicConfig cookielib http.cookiejar asyncore asynchat csv.writer ' +
      'pathlib.Path pathlib.PosixPath pathlib.WindowsPath pathlib._local',
  },
  {
    effect: 'opens network connections',
    source: 'G-09',
    names:
      'socket _socket ssl _ssl http.client httplib urllib urllib2 ftplib smtplib smtpd poplib imaplib nntplib telnetlib select syslog ' +
      'xmlrpclib SimpleXMLRPCServer DocXMLRPCServer SimpleHTTPServer BaseHTTPServer robotparser getpass',
  },
  {
    effect: 'acts when it is imported, or on the process',
    source: 'G-10, G-D',
    names:
      'site sitecustomize usercustomize time.sleep decimal.setcontext random.seed _bootlocale builtins.quit builtins.exit builtins.copyright',
  },
];
