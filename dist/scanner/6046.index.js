"use strict";
exports.id = 6046;
exports.ids = [6046];
exports.modules = {

/***/ 9351:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ findModules),
  S: () => (/* binding */ moduleChildren)
});

// EXTERNAL MODULE: ./lib/codecs/python-source/source-text.js
var source_text = __webpack_require__(8307);
// EXTERNAL MODULE: ./lib/codecs/python-source/statement-parser.js + 9 modules
var statement_parser = __webpack_require__(9881);
// EXTERNAL MODULE: ./lib/codecs/python-source/trace/trace-source.js + 13 modules
var trace_source = __webpack_require__(6439);
;// CONCATENATED MODULE: ./lib/codecs/python-modules/imports-of.js



/**
 * What importing a source imports in turn, and what of it is called.
 * @param asked what a loader builds and calls of the source, as `traceSource` takes it
 */
function importsOf(bytes, budget, asked = []) {
    const { text } = (0,source_text/* decodeSource */.E)(bytes);
    const { uses } = (0,trace_source/* traceSource */.L)((0,statement_parser/* parsePythonSource */.V)(text, budget), text, budget, asked);
    return uses.filter(({ when, origin }) => when !== 'function' && origin === 'import').flatMap(wantedBy);
}
function wantedBy({ kind, module, attributes }) {
    const [first = '', ...rest] = attributes;
    if (kind === 'imported')
        return [{ module, name: first }];
    if (kind !== 'called' || first === '')
        return [];
    // `package.module.run()` is known as `run` of the module, too.
    const inside = module.endsWith('.') ? `${module}${first}` : `${module}.${first}`;
    const called = [{ module, name: `${attributes.join('.')}()` }];
    return rest.length === 0 ? called : [...called, { module: inside, name: `${rest.join('.')}()` }];
}

;// CONCATENATED MODULE: ./lib/codecs/python-modules/module-paths.js
/** Folders above the model that are searched: repositories nest their models no deeper. */
const maxAncestors = 8;
/** Where a search path may point, seen from the folder of the scanned file, nearest first. */
function candidatePaths() {
    return Array.from({ length: maxAncestors + 1 }, (_, up) => '../'.repeat(up)).flatMap((folder) => [
        folder,
        `${folder}src/`,
    ]);
}
/** Joins two relative paths with `/`, resolving `..` as far as the first allows. */
function joinPath(base, path) {
    const parts = [];
    for (const part of `${base}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./lib/codecs/python-modules/find-modules.js


/** Files that are followed, and names that are looked for; the largest packages of models have some hundreds. CWE-400. */
const maxModules = 1024;
const maxWanted = 100_000;
/** Times that a module is read again because more of it is found to be called. CWE-400. */
const maxRounds = 32;
/** Bytes of a file that is read for its imports. CWE-400. */
const maxReadBytes = 2 * 2 ** 20;
/**
 * Modules that are there before a model is loaded: the interpreter's own that pickle needs, and the libraries that load
 * models. Nothing beside the model takes their place any more.
 */
const alreadyImported = new Set(('__main__ __builtin__ builtins sys os posix nt copyreg copy_reg collections _collections functools _functools operator ' +
    '_operator types io _io codecs _codecs re struct _struct pickle _pickle abc enum itertools weakref warnings datetime ' +
    'decimal random math numpy torch joblib sklearn scipy pandas cloudpickle dill transformers').split(' '));
/** Found modules as embedded artifacts: `import`, with the classes that loading builds and the functions that it calls. */
function moduleChildren(modules) {
    return modules.map(({ path, source, names }) => ({
        member: path,
        expects: 'python-source',
        profile: names.length === 0 ? 'import' : `import:${names.join(',')}`,
        open: () => source,
    }));
}
/**
 * The Python files that importing these names runs, packages before their modules, as far as they stand in the scanned
 * tree: a module stands below the folder of the model, one around it, or `src` there, as search paths are set up.
 * @param beyond is told where more modules or names are wanted than are followed
 */
function findModules(names, open, budget, beyond = () => undefined) {
    return new ModuleSearch(open, budget, beyond).run(names);
}
class ModuleSearch {
    #open;
    #budget;
    #beyond;
    #found = new Map();
    /** Modules of which more is wanted than was followed. */
    #unread = new Set();
    #roots = new Map();
    #queue = [];
    #seen = new Set();
    constructor(open, budget, beyond) {
        this.#open = open;
        this.#beyond = beyond;
        this.#budget = budget;
    }
    run(names) {
        for (const [module, name] of names)
            this.#want({ module, name, from: undefined });
        do {
            this.#followAll();
            const [module] = this.#unread;
            if (module !== undefined)
                this.#read(module);
        } while (this.#queue.length > 0 || this.#unread.size > 0);
        return [...this.#found.values()].map(({ path, source, names: taken }) => ({
            path,
            source,
            names: [...taken].sort(),
        }));
    }
    /** In the order that they were wanted in; taking from the front of a long array costs its length each time. */
    #followAll() {
        for (let index = 0; index < this.#queue.length; index += 1) {
            this.#budget.check();
            this.#follow(this.#queue[index]);
        }
        this.#queue.length = 0;
    }
    #want(wanted) {
        const key = `${wanted.module}\0${wanted.name}\0${wanted.module.startsWith('.') ? (wanted.from ?? '') : ''}`;
        if (this.#seen.has(key))
            return;
        if (this.#seen.size >= maxWanted) {
            this.#beyond();
            return;
        }
        this.#seen.add(key);
        this.#queue.push(wanted);
    }
    #follow({ module, name, from }) {
        const relative = /^(\.+)(.*)$/.exec(module);
        if (relative !== null) {
            if (from === undefined)
                return;
            const base = joinPath(from, '../'.repeat(relative[1]?.length ?? 1));
            this.#enter(base, (relative[2] ?? '').split('.').filter(Boolean), name);
            return;
        }
        const parts = module.split('.');
        if (!parts.every((part) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(part)))
            return;
        const [top = ''] = parts;
        const root = alreadyImported.has(top) ? undefined : this.#root(top, parts[1]);
        if (root !== undefined)
            this.#enter(root, parts, name);
    }
    /** The nearest folder around the model that holds a module or package of this name. */
    #root(top, next) {
        if (!this.#roots.has(top)) {
            const root = candidatePaths().find((folder) => this.#hasModule(joinPath(folder, top), next));
            this.#roots.set(top, root);
        }
        return this.#roots.get(top);
    }
    /** A package without `__init__` is known by what stands in it. */
    #hasModule(path, next) {
        const isThere = (file) => this.#take(`${file}/__init__.py`) !== undefined || this.#take(`${file}.py`) !== undefined;
        return isThere(path) || (next !== undefined && isThere(joinPath(path, next)));
    }
    /** Enters `parts` below `folder`, each package's `__init__` on the way; the last may be a module or a name. */
    #enter(folder, parts, name) {
        let path = folder;
        for (const part of parts) {
            path = joinPath(path, part);
            if (this.#visit(`${path}/__init__.py`, '') === undefined)
                this.#visit(`${path}.py`, '');
        }
        const first = name.replace(/\(\)$/, '').split('.')[0] ?? '';
        const taken = name.endsWith('()') ? name : first;
        if (this.#found.has(`${path}.py`))
            this.#visit(`${path}.py`, taken);
        else if (!this.#enterSubmodule(joinPath(path, first), first))
            this.#visit(`${path}/__init__.py`, taken);
    }
    /** `from package import module`. */
    #enterSubmodule(path, name) {
        if (!/^\w+$/.test(name))
            return false;
        return (this.#visit(`${path}.py`, '') ?? this.#visit(`${path}/__init__.py`, '')) !== undefined;
    }
    #visit(path, name) {
        const module = this.#found.get(path) ?? this.#discover(path);
        if (module === undefined || name === '' || module.names.has(name))
            return module;
        module.names.add(name);
        if (module.rounds < maxRounds)
            this.#unread.add(module);
        else
            this.#beyond();
        return module;
    }
    #discover(path) {
        const source = this.#take(path);
        if (source === undefined)
            return undefined;
        if (this.#found.size >= maxModules) {
            this.#beyond();
            return undefined;
        }
        const module = { path, source, names: new Set(), rounds: 0 };
        this.#found.set(path, module);
        this.#unread.add(module);
        return module;
    }
    /** Wants what importing the module, and what is built and called of it, imports and calls in turn. */
    #read(module) {
        this.#unread.delete(module);
        module.rounds++;
        for (const { module: wanted, name } of this.#importsOf(module))
            this.#want({ module: wanted, name, from: module.path });
    }
    #importsOf({ source, names }) {
        if (source.size <= maxReadBytes)
            return importsOf(source.read(0, source.size), this.#budget, [...names]);
        this.#beyond();
        return [];
    }
    #take(path) {
        return this.#found.get(path)?.source ?? this.#open(path);
    }
}


/***/ }),

/***/ 8307:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeSource)
/* harmony export */ });
/* harmony import */ var _encoded_digits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(470);
/** The text of a source file: https://docs.python.org/3/reference/lexical_analysis.html#encoding-declarations. */

const declaration = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const ordinary = /^(?:utf-?8(?:-sig)?|u8|latin-?1|iso-?8859-?1|l1|ascii|us-ascii|cp1252|windows-1252)$/;
/**
 * Decodes a source as its byte order mark or its first two lines say, UTF-8 where they say nothing.
 * @param declared finds the name in the lines; others than Python look for it in ways of their own
 */
function decodeSource(bytes, declared = declaredEncoding) {
    const marked = decodeMarked(bytes);
    if (marked !== undefined)
        return marked;
    const encoding = (declared(bytes) ?? 'utf-8').toLowerCase().replace(/_/g, '-');
    if (ordinary.test(encoding))
        return decodeOrdinary(bytes, encoding);
    const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const text = decodeOdd(latin, encoding) ?? decodeLabelled(bytes, encoding);
    return { text: normalise(text ?? latin), encoding, isWhole: true, isKnown: text !== undefined };
}
function decodeMarked(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return decodeOrdinary(bytes.subarray(3), 'utf-8');
    const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
    if (!isLittle && !(bytes[0] === 0xfe && bytes[1] === 0xff))
        return undefined;
    const label = isLittle ? 'utf-16le' : 'utf-16be';
    // No Python reads it; what stands there is shown all the same.
    return {
        text: normalise(new TextDecoder(label).decode(bytes)),
        encoding: label,
        isWhole: true,
        isKnown: false,
    };
}
/** The name in the declaration. */
function declaredEncoding(bytes) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString('latin1');
    const lines = head.split(/\r\n|\r|\n/).slice(0, 2);
    for (const line of lines) {
        const name = declaration.exec(line)?.[1];
        if (name !== undefined)
            return name;
        if (!/^[ \t\f]*(?:#|$)/.test(line))
            break;
    }
    return undefined;
}
function decodeOrdinary(bytes, encoding) {
    const isUtf8 = /^u/.test(encoding) && encoding !== 'us-ascii';
    const text = isUtf8 || encoding.includes('1252')
        ? new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252', { ignoreBOM: true }).decode(bytes)
        : // A TextDecoder's latin1 is windows-1252, in which other bytes end a line than in Python's.
            Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return { text: normalise(text), encoding, isWhole: !isUtf8 || !text.includes('\ufffd'), isKnown: true };
}
/** Encodings in which code looks like something else. */
function decodeOdd(latin, encoding) {
    switch (encoding.replace(/-/g, '')) {
        case 'rot13':
            return (0,_encoded_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeRot13 */ .AR)(latin);
        case 'utf7':
        case 'u7':
            return latin.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, digits) => digits === '' ? '+' : Buffer.from(digits, 'base64').swap16().toString('utf16le'));
        case 'unicodeescape':
        case 'rawunicodeescape':
            return latin.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([0-7]{1,3})|n)/g, (_, byte, short, octal) => {
                const digits = byte ?? short;
                if (digits !== undefined)
                    return String.fromCharCode(Number.parseInt(digits, 16));
                return octal === undefined ? '\n' : String.fromCharCode(Number.parseInt(octal, 8));
            });
        default:
            return undefined;
    }
}
function decodeLabelled(bytes, encoding) {
    try {
        return new TextDecoder(encoding).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function normalise(text) {
    return text.startsWith('\ufeff') ? text.slice(1) : text;
}


/***/ }),

/***/ 3980:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ worseSeverity),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/* unused harmony exports severities, reaches */
/** Worst first. */
const severities = (/* unused pure expression or super */ null && (['critical', 'warning', 'info', 'debug']));
const rank = {
    critical: 4,
    warning: 3,
    info: 2,
    debug: 1,
    never: 5,
};
/** Negative when `a` is worse than `b`. */
function compareSeverity(a, b) {
    return rank[b] - rank[a];
}
/** The worse of two severities; undefined counts as none. */
function worseSeverity(a, b) {
    return (a === undefined ? 0 : rank[a]) >= (b === undefined ? 0 : rank[b]) ? a : b;
}
/** Whether a finding of `severity` reaches the gate. */
function reaches(severity, failOn) {
    return rank[severity] >= rank[failOn];
}


/***/ }),

/***/ 1715:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ ordinaryInSource),
/* harmony export */   As: () => (/* binding */ actingModules),
/* harmony export */   F2: () => (/* binding */ inspecting),
/* harmony export */   Fb: () => (/* binding */ heldForCalling),
/* harmony export */   Jt: () => (/* binding */ steeringVariables),
/* harmony export */   S4: () => (/* binding */ reflection),
/* harmony export */   W1: () => (/* binding */ reflectionTargets),
/* harmony export */   eM: () => (/* binding */ sensitivePath),
/* harmony export */   n8: () => (/* binding */ downloading),
/* harmony export */   z8: () => (/* binding */ actingInSource),
/* harmony export */   zs: () => (/* binding */ opening)
/* harmony export */ });
/**
 * What Python source is made of that no pickle should call: the tables of callables forbid these, and modules of models
 * use them while they are imported. Sources: the documentation of the standard library; the modules of transformers,
 * torch, timm, diffusers and sentence-transformers, which import without effect. A name stands for everything below it.
 */
const ordinaryInSource = new Set(('builtins.setattr builtins.delattr builtins.vars builtins.dir builtins.globals builtins.locals builtins.super builtins.property ' +
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
    'aiohttp.ClientError httpx.Timeout httpx.HTTPError boto3.Session botocore.exceptions').split(' '));
/** Names below ordinary ones that act all the same, and what packages of models offer that acts. */
const actingInSource = [
    {
        effect: 'writes or deletes files',
        source: 'https://docs.python.org/3/library/os.html#files-and-directories',
        names: 'os.remove os.unlink os.rename os.renames os.replace os.rmdir os.removedirs os.chmod os.chown os.symlink os.link os.truncate ' +
            'os.write os.mkfifo os.mknod',
    },
    {
        effect: 'writes or deletes files',
        source: 'https://docs.python.org/3/library/pathlib.html',
        names: ['Path', 'PosixPath', 'WindowsPath']
            .flatMap((type) => 'write_text write_bytes unlink rmdir rename replace touch chmod symlink_to hardlink_to link_to'
            .split(' ')
            .map((method) => `pathlib.${type}.${method}`))
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
        names: 'logging.config.listen sys.settrace sys.setprofile sys.addaudithook threading.settrace threading.setprofile signal.set_wakeup_fd typing.get_type_hints typing._eval_type',
    },
    {
        effect: 'starts a program',
        source: 'https://docs.python.org/3/library/asyncio-subprocess.html; G-25',
        names: 'sh pexpect fabric invoke.run plumbum psutil.Popen delegator envoy sarge pwntools pwn ' +
            'asyncio.create_subprocess_exec asyncio.create_subprocess_shell platform.popen torch.utils.cpp_extension torch.utils.collect_env ' +
            'torch.utils.hipify numpy.f2py numpy.distutils',
    },
    {
        effect: 'opens network connections',
        source: 'the documentation of requests, httpx, aiohttp, urllib3, paramiko, websockets; asyncio-stream.html',
        names: 'requests.get requests.post requests.put requests.delete requests.head requests.patch requests.request requests.api httpx.get httpx.post ' +
            'httpx.put httpx.delete httpx.request httpx.stream httpx.Client httpx.AsyncClient aiohttp.ClientSession aiohttp.request urllib3.PoolManager ' +
            'urllib3.request urllib3.ProxyManager paramiko pycurl websocket websockets httplib2 socks pysftp scp telnetlib3 dns boto3.client boto3.resource ' +
            'asyncio.open_connection asyncio.start_server asyncio.open_unix_connection logging.handlers.SocketHandler logging.handlers.HTTPHandler ' +
            'logging.handlers.SMTPHandler logging.handlers.DatagramHandler requests.Session.get requests.Session.post requests.Session.request ' +
            'requests.Session.put multiprocessing.managers multiprocessing.connection torch.hub.download_url_to_file torchvision.datasets.utils.download_url',
    },
    {
        effect: 'deserialises data that may run code itself',
        source: 'G-05, G-23, G-25',
        names: 'dill.load dill.loads cloudpickle.load cloudpickle.loads jsonpickle.decode yaml.load yaml.unsafe_load yaml.full_load ruamel.yaml.load ' +
            'torch.load torch.jit.load torch.hub.load torch.package torch.serialization.load torch.serialization._load torch.serialization._legacy_load ' +
            'torch.export.load torch._C.import_ir_module joblib.load numpy.core._internal pandas.read_pickle keras.models.load_model keras.saving.load_model ' +
            'tensorflow.keras.models.load_model tensorflow.saved_model.load sklearn.externals.joblib.load mlflow.pyfunc.load_model tf_keras.models.load_model',
    },
    {
        effect: 'loads or calls native code',
        source: 'G-06, G-25',
        names: 'torch.ops.load_library torch.classes.load_library torch._ops.load_library numpy.ctypeslib.load_library tensorflow.load_op_library ' +
            'tensorflow.load_library xgboost.core._load_lib',
    },
];
/** Functions of libraries that download what they are asked for, as loading a model does not. */
const downloading = /^(?:nltk\.download|huggingface_hub\.(?:\w+\.)*(?:hf_hub_download|snapshot_download|upload_\w+)|(?:transformers|diffusers|sentence_transformers|peft)\.(?:\w+\.)*from_pretrained|transformers\.pipeline|torch\.hub\.load_state_dict_from_url|torch\.utils\.model_zoo\.load_url|spacy\.(?:load|cli\.download)|datasets\.load_dataset|gdown\.\w+|wget\.download|kagglehub\.\w+|tensorflow_hub\.load)$/;
/** Functions that open a file by its first argument, in the mode that the second names. */
const opening = /^(?:builtins\.open|io\.open|_io\.open|codecs\.open|gzip\.open|bz2\.open|lzma\.open|tarfile\.open|pathlib\.\w*Path\.open|os\.open|builtins\.file|tensorflow\.io\.gfile\.GFile)$/;
/** Files that hold what nobody gives away. Source: the credential files of common tools, proc(5). */
const sensitivePath = /(?:\/etc\/(?:passwd|shadow|sudoers|hosts)|\/proc\/(?!cpuinfo|meminfo|version)|\.ssh\b|\.aws\b|\.netrc|id_rsa|id_ed25519|\.git-credentials|\.bash_history|\.kube\b|\.docker\/config|\.npmrc|\.pypirc|\.gnupg|wallet|Cookies|Login Data)/;
/** Modules that act when they are imported. Sources: their code; the catalogue's group G-10. */
const actingModules = new Set('this antigravity __hello__ __phello__ idlelib turtledemo test.regrtest test.autotest lib2to3.__main__ sitecustomize usercustomize'.split(' '));
/** What somebody who runs programs names without need: held as a value, it is there to be called later. */
const heldForCalling = /^(?:builtins\.(?:eval|exec|execfile|compile|__import__)|os\.(?:system|popen|exec\w+|spawn\w+|startfile)|posix\.\w+|nt\.\w+|subprocess\.(?:run|call|check_\w+|Popen|getoutput|getstatusoutput)|pty\.spawn|runpy\.\w+|pickle\.loads?|marshal\.loads?)$/;
/** Functions that look at what they are given and never call it. */
const inspecting = /^(?:isinstance|issubclass|hasattr|callable|print|repr|str|id|type|len|super|inspect\.\w+|typing\.\w+|functools\.(?:wraps|update_wrapper)|Union|Optional|(?:[\w.]*\.)?(?:append|add|extend|register\w*|update)|unittest\.mock\.\w+|(?:mock\.)?patch)$/;
/** Variables by which programs are made to load something else. Source: ld.so(8), Python's environment variables. */
const steeringVariables = /^(?:LD_PRELOAD|LD_LIBRARY_PATH|LD_AUDIT|DYLD_\w+|PATH|PYTHONPATH|PYTHONSTARTUP|PYTHONHOME|PYTHONINSPECT|BROWSER|PAGER|EDITOR|BASH_ENV|ENV|PROMPT_COMMAND|IFS|GIT_\w+|PIP_INDEX_URL|PIP_EXTRA_INDEX_URL|TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD|TRUST_REMOTE_CODE|HF_ENDPOINT|https?_proxy|HTTPS?_PROXY|REQUESTS_CA_BUNDLE|SSL_CERT_FILE)$/;
/** Attributes that lead from any value to the interpreter; one alone is ordinary, two in a row are a way out. */
const reflection = new Set(('__class__ __base__ __bases__ __mro__ mro __subclasses__ __globals__ __builtins__ __init__ __dict__ __getattribute__ __code__ __closure__ ' +
    '__import__ __loader__ __spec__ __self__ __func__ f_globals f_locals f_builtins f_back f_code gi_frame gi_code cr_frame tb_frame func_globals load_module').split(' '));
const reflectionTargets = new Set('__subclasses__ __globals__ __builtins__ f_globals f_builtins func_globals f_back load_module __import__'.split(' '));


/***/ })

};
;