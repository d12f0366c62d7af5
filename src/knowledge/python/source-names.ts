import type { NameGroup } from './types.js';

/**
 * What Python source is made of that no pickle should call: the tables of callables forbid these, and modules of models
 * use them while they are imported. Sources: the documentation of the standard library; the modules of transformers,
 * torch, timm, diffusers and sentence-transformers, which import without effect. A name stands for everything below it.
 */
export const ordinaryInSource: ReadonlySet<string> = new Set(
  (
    'builtins.setattr builtins.delattr builtins.vars builtins.dir builtins.globals builtins.locals builtins.super builtins.property ' +
    'builtins.classmethod builtins.staticmethod builtins.help builtins.str.format builtins.str.format_map builtins.__build_class__ ' +
    'builtins.exit builtins.quit builtins.reload importlib.reload ' +
    'os.environ os.getenv os.path os.getcwd os.cpu_count os.name os.sep os.linesep os.pathsep os.fspath os.PathLike os.getpid os.getppid ' +
    'os.devnull os.curdir os.pardir os.sched_getaffinity os.uname os.stat os.lstat os.listdir os.scandir os.walk os.access os.urandom ' +
    'os.get_terminal_size os.fsdecode os.fsencode os.error os.getuid os.geteuid os.getgid os.umask os.supports_follow_symlinks os.environb ' +
    'os.register_at_fork os.makedirs os.mkdir os.close os.dup os.dup2 os.fstat os.getpgid os.ctermid os.getlogin os.isatty os.times os.getloadavg os.extsep os.altsep os.strerror os.sysconf os.nice os.sched_setaffinity ' +
    'posixpath ntpath subprocess.PIPE subprocess.DEVNULL subprocess.STDOUT subprocess.CalledProcessError subprocess.TimeoutExpired ' +
    'subprocess.SubprocessError subprocess.CompletedProcess subprocess.list2cmdline importlib.util.find_spec importlib.util.module_from_spec _distutils_hack importlib.metadata importlib.resources ' +
    'importlib.invalidate_caches importlib.machinery importlib.abc importlib.util.LazyLoader pkgutil.extend_path pkgutil.iter_modules pkgutil.get_data ' +
    'sysconfig dataclasses.dataclass dataclasses.field dataclasses.make_dataclass collections typing functools contextlib abc _abc copy weakref _weakref ' +
    'inspect types.ModuleType types.MethodType types.DynamicClassAttribute types.new_class types.CellType types.GeneratorType types.CoroutineType ' +
    'gc threading _threading_local contextvars signal atexit queue Queue _queue asyncio.run asyncio.Lock asyncio.Queue asyncio.Event asyncio.Semaphore ' +
    'asyncio.get_event_loop asyncio.new_event_loop asyncio.set_event_loop asyncio.iscoroutinefunction asyncio.gather asyncio.sleep asyncio.wait_for ' +
    'asyncio.create_task asyncio.to_thread asyncio.set_event_loop_policy asyncio.Future asyncio.TimeoutError asyncio.CancelledError asyncio.coroutine ' +
    'concurrent.futures multiprocessing.cpu_count multiprocessing.Lock multiprocessing.Value multiprocessing.Array multiprocessing.Queue ' +
    'multiprocessing.set_start_method multiprocessing.get_context multiprocessing.current_process multiprocessing.freeze_support multiprocessing.Pool ' +
    'multiprocessing.Manager multiprocessing.Process multiprocessing.pool multiprocessing.get_start_method multiprocessing.Event logging unittest test.support ' +
    'timeit.default_timer cProfile.Profile sched.scheduler cmd.Cmd optparse gettext argparse doctest.ELLIPSIS doctest.NORMALIZE_WHITESPACE ' +
    'time.sleep random.seed decimal.setcontext locale string.Formatter operator _operator copyreg selectors tracemalloc faulthandler symtable ' +
    'linecache tokenize dis configparser ConfigParser mimetypes tomllib xml.etree filecmp fileinput glob netrc plistlib wave imghdr sndhdr ' +
    'platform uuid getpass pwd grp resource fcntl mmap termios readline curses _curses msvcrt tempfile.gettempdir tempfile.mkdtemp ' +
    'tempfile.TemporaryDirectory tempfile.NamedTemporaryFile tempfile.mkstemp tempfile.TemporaryFile tempfile.SpooledTemporaryFile ' +
    'pathlib shutil.which shutil.get_terminal_size shutil.disk_usage shutil.Error shutil.SameFileError socket.gethostname socket.timeout socket.error socket.AF_INET ' +
    'socket.SOCK_STREAM socket.has_ipv6 socket.gaierror socket.setdefaulttimeout socket.AF_INET6 socket.AF_UNIX ssl.SSLError ssl.create_default_context ' +
    'ssl.CERT_NONE ssl.CERT_REQUIRED ssl.SSLContext ssl.PROTOCOL_TLS urllib.parse urllib.error urllib.request.Request urllib.quote urllib.urlencode ' +
    'urllib.unquote http.HTTPStatus http.client.responses http.client.HTTPException http.cookiejar xmlrpc.client.Fault pickle.dumps pickle.dump ' +
    'pickle.HIGHEST_PROTOCOL pickle.DEFAULT_PROTOCOL pickle.PicklingError pickle.UnpicklingError pickle.PickleError pickle.Pickler pickletools marshal.dumps ' +
    'ctypes.c_int ctypes.c_void_p ctypes.c_char_p ctypes.c_float ctypes.c_double ctypes.c_size_t ctypes.c_uint8 ctypes.c_bool ctypes.c_int64 ctypes.c_long ' +
    'ctypes.c_uint32 ctypes.c_uint64 ctypes.c_ubyte ctypes.c_char ctypes.c_int32 ctypes.c_uint ctypes.c_ulong ctypes.c_short ctypes.c_longlong ' +
    'ctypes.Structure ctypes.Union ctypes.POINTER ctypes.pointer ctypes.byref ctypes.sizeof ctypes.cast ctypes.util ctypes.CFUNCTYPE ctypes.addressof ' +
    'ctypes.create_string_buffer ctypes.Array ctypes.wintypes codecs.lookup codecs.open webbrowser.Error sqlite3.Error sqlite3.OperationalError ' +
    'io.TextIOWrapper io.BufferedReader io.BufferedWriter io.FileIO csv.writer gzip.decompress gzip.compress bz2.decompress bz2.compress ' +
    'lzma.decompress lzma.compress zipfile.ZipFile.namelist zipfile.is_zipfile zipfile.BadZipFile zipfile.ZIP_DEFLATED tarfile.is_tarfile tarfile.TarError ' +
    'encodings warnings.filterwarnings sys user site.getsitepackages site.getusersitepackages syslog select.select select.poll tkinter Tkinter setuptools ' +
    'distutils.version distutils.util distutils.spawn.find_executable distutils.core distutils.command distutils.extension ' +
    'pdb.Pdb trace.Trace rlcompleter cgi.escape cgi.parse_header getpass.getuser requests.Session requests.exceptions requests.adapters requests.packages ' +
    'requests.RequestException requests.auth requests.codes urllib3.disable_warnings urllib3.exceptions urllib3.util urllib3.Retry aiohttp.ClientTimeout ' +
    'aiohttp.ClientError httpx.Timeout httpx.HTTPError boto3.Session botocore.exceptions'
  ).split(' '),
);

/** Names below ordinary ones that act all the same, and what packages of models offer that acts. */
export const actingInSource: readonly NameGroup[] = [
  {
    effect: 'writes or deletes files',
    source: 'https://docs.python.org/3/library/os.html#files-and-directories',
    names:
      'os.remove os.unlink os.rename os.renames os.replace os.rmdir os.removedirs os.chmod os.chown os.symlink os.link os.truncate ' +
      'os.write os.mkfifo os.mknod',
  },
  {
    effect: 'writes or deletes files',
    source: 'https://docs.python.org/3/library/pathlib.html',
    names: ['Path', 'PosixPath', 'WindowsPath']
      .flatMap((type) =>
        'write_text write_bytes unlink rmdir rename replace touch chmod symlink_to hardlink_to link_to'
          .split(' ')
          .map((method) => `pathlib.${type}.${method}`),
      )
      .join(' '),
  },
  {
    effect: 'writes or deletes files',
    source: 'https://pytorch.org/docs/stable/generated/torch.save.html',
    names: 'torch.save torch.serialization.save numpy.save numpy.savez numpy.savetxt numpy.savez_compressed',
  },
  {
    effect: 'runs Python code',
    source: 'https://docs.python.org/3/library/logging.config.html, asyncio-subprocess.html; G-01',
    names:
      'logging.config.listen sys.settrace sys.setprofile sys.addaudithook threading.settrace threading.setprofile signal.set_wakeup_fd typing.get_type_hints typing._eval_type',
  },
  {
    effect: 'starts a program',
    source: 'https://docs.python.org/3/library/asyncio-subprocess.html; G-25',
    names:
      'sh pexpect fabric invoke.run plumbum psutil.Popen delegator envoy sarge pwntools pwn ' +
      'asyncio.create_subprocess_exec asyncio.create_subprocess_shell platform.popen torch.utils.cpp_extension torch.utils.collect_env ' +
      'torch.utils.hipify numpy.f2py numpy.distutils',
  },
  {
    effect: 'opens network connections',
    source:
      'the documentation of requests, httpx, aiohttp, urllib3, paramiko, websockets; asyncio-stream.html',
    names:
      'requests.get requests.post requests.put requests.delete requests.head requests.patch requests.request requests.api httpx.get httpx.post ' +
      'httpx.put httpx.delete httpx.request httpx.stream httpx.Client httpx.AsyncClient aiohttp.ClientSession aiohttp.request urllib3.PoolManager ' +
      'urllib3.request urllib3.ProxyManager paramiko pycurl websocket websockets httplib2 socks pysftp scp telnetlib3 dns boto3.client boto3.resource ' +
      'asyncio.open_connection asyncio.start_server asyncio.open_unix_connection logging.handlers.SocketHandler logging.handlers.HTTPHandler ' +
      'logging.handlers.SMTPHandler logging.handlers.DatagramHandler requests.Session.get requests.Session.post requests.Session.request ' +
      'requests.Session.put multiprocessing.managers multiprocessing.connection torch.hub.download_url_to_file torchvision.datasets.utils.download_url',
  },
  {
    effect: 'deserialises data that may run code itself',
    source: 'G-05, G-23, G-25',
    names:
      'dill.load dill.loads cloudpickle.load cloudpickle.loads jsonpickle.decode yaml.load yaml.unsafe_load yaml.full_load ruamel.yaml.load ' +
      'torch.load torch.jit.load torch.hub.load torch.package torch.serialization.load torch.serialization._load torch.serialization._legacy_load ' +
      'torch.export.load torch._C.import_ir_module joblib.load numpy.core._internal pandas.read_pickle keras.models.load_model keras.saving.load_model ' +
      'tensorflow.keras.models.load_model tensorflow.saved_model.load sklearn.externals.joblib.load mlflow.pyfunc.load_model tf_keras.models.load_model',
  },
  {
    effect: 'loads or calls native code',
    source: 'G-06, G-25',
    names:
      'torch.ops.load_library torch.classes.load_library torch._ops.load_library numpy.ctypeslib.load_library tensorflow.load_op_library ' +
      'tensorflow.load_library xgboost.core._load_lib',
  },
];

/** Functions of libraries that download what they are asked for, as loading a model does not. */
export const downloading =
  /^(?:nltk\.download|huggingface_hub\.(?:\w+\.)*(?:hf_hub_download|snapshot_download|upload_\w+)|(?:transformers|diffusers|sentence_transformers|peft)\.(?:\w+\.)*from_pretrained|transformers\.pipeline|torch\.hub\.load_state_dict_from_url|torch\.utils\.model_zoo\.load_url|spacy\.(?:load|cli\.download)|datasets\.load_dataset|gdown\.\w+|wget\.download|kagglehub\.\w+|tensorflow_hub\.load)$/;

/** Functions that open a file by its first argument, in the mode that the second names. */
export const opening =
  /^(?:builtins\.open|io\.open|_io\.open|codecs\.open|gzip\.open|bz2\.open|lzma\.open|tarfile\.open|pathlib\.\w*Path\.open|os\.open|builtins\.file|tensorflow\.io\.gfile\.GFile)$/;

/** Files that hold what nobody gives away. Source: the credential files of common tools, proc(5). */
export const sensitivePath =
  /(?:\/etc\/(?:passwd|shadow|sudoers|hosts)|\/proc\/(?!cpuinfo|meminfo|version)|\.ssh\b|\.aws\b|\.netrc|id_rsa|id_ed25519|\.git-credentials|\.bash_history|\.kube\b|\.docker\/config|\.npmrc|\.pypirc|\.gnupg|wallet|Cookies|Login Data)/;

/** Modules that act when they are imported. Sources: their code; the catalogue's group G-10. */
export const actingModules: ReadonlySet<string> = new Set(
  'this antigravity __hello__ __phello__ idlelib turtledemo test.regrtest test.autotest lib2to3.__main__ sitecustomize usercustomize'.split(
    ' ',
  ),
);

/** What somebody who runs programs names without need: held as a value, it is there to be called later. */
export const heldForCalling =
  /^(?:builtins\.(?:eval|exec|execfile|compile|__import__)|os\.(?:system|popen|exec\w+|spawn\w+|startfile)|posix\.\w+|nt\.\w+|subprocess\.(?:run|call|check_\w+|Popen|getoutput|getstatusoutput)|pty\.spawn|runpy\.\w+|pickle\.loads?|marshal\.loads?)$/;

/** Functions that look at what they are given and never call it. */
export const inspecting =
  /^(?:isinstance|issubclass|hasattr|callable|print|repr|str|id|type|len|super|inspect\.\w+|typing\.\w+|functools\.(?:wraps|update_wrapper)|Union|Optional|(?:[\w.]*\.)?(?:append|add|extend|register\w*|update)|unittest\.mock\.\w+|(?:mock\.)?patch)$/;

/** Variables by which programs are made to load something else. Source: ld.so(8), Python's environment variables. */
export const steeringVariables =
  /^(?:LD_PRELOAD|LD_LIBRARY_PATH|LD_AUDIT|DYLD_\w+|PATH|PYTHONPATH|PYTHONSTARTUP|PYTHONHOME|PYTHONINSPECT|BROWSER|PAGER|EDITOR|BASH_ENV|ENV|PROMPT_COMMAND|IFS|GIT_\w+|PIP_INDEX_URL|PIP_EXTRA_INDEX_URL|TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD|TRUST_REMOTE_CODE|HF_ENDPOINT|https?_proxy|HTTPS?_PROXY|REQUESTS_CA_BUNDLE|SSL_CERT_FILE)$/;

/** Attributes that lead from any value to the interpreter; one alone is ordinary, two in a row are a way out. */
export const reflection: ReadonlySet<string> = new Set(
  (
    '__class__ __base__ __bases__ __mro__ mro __subclasses__ __globals__ __builtins__ __init__ __dict__ __getattribute__ __code__ __closure__ ' +
    '__import__ __loader__ __spec__ __self__ __func__ f_globals f_locals f_builtins f_back f_code gi_frame gi_code cr_frame tb_frame func_globals load_module'
  ).split(' '),
);
export const reflectionTargets: ReadonlySet<string> = new Set(
  '__subclasses__ __globals__ __builtins__ f_globals f_builtins func_globals f_back load_module __import__'.split(
    ' ',
  ),
);
