"""What the functions of installed packages reach, read from their sources; nothing of theirs is run.

A function reaches a sink when it, or a function that it calls by a name that resolves inside the packages read, calls one
of SINKS. Methods are looked up along the bases that resolve. Over-approximates: whether an argument decides what happens
is not followed, save that an import or a read of a constant name is none.
"""
import ast
import collections
import pathlib

SINKS = {
    "EXEC": "exec eval compile execfile runpy.run_path runpy.run_module runpy._run_code timeit.timeit code.interact code.InteractiveInterpreter",
    "IMPORT": "__import__ importlib.import_module importlib.__import__ importlib.reload importlib.util.module_from_spec importlib.util.spec_from_file_location "
    "imp.load_source imp.load_module pkgutil.resolve_name pydoc.locate",
    "CMD": "os.system os.popen os.startfile os.fork os.posix_spawn subprocess.Popen subprocess.call subprocess.run subprocess.check_call "
    "subprocess.check_output subprocess.getoutput subprocess.getstatusoutput pty.spawn os.execv os.execve os.execvp os.spawnv os.spawnve "
    "asyncio.create_subprocess_exec asyncio.create_subprocess_shell pexpect.spawn",
    "DESER": "pickle.load pickle.loads pickle.Unpickler _pickle.loads marshal.loads marshal.load cloudpickle.load cloudpickle.loads shelve.open "
    "dill.load dill.loads joblib.load numpy.load pandas.read_pickle yaml.load yaml.unsafe_load yaml.full_load torch.load srsly.read_msgpack",
    "NATIVE": "ctypes.CDLL ctypes.PyDLL ctypes.WinDLL ctypes.cdll.LoadLibrary ctypes.util.find_library torch.ops.load_library",
    "CODE": "types.FunctionType types.CodeType types.LambdaType",
    "NET": "socket.socket socket.create_connection urllib.request.urlopen urllib.request.urlretrieve urllib.request.Request http.client.HTTPConnection "
    "requests.get requests.post requests.request requests.Session requests.head httpx.get httpx.Client httpx.stream huggingface_hub.hf_hub_download "
    "huggingface_hub.snapshot_download huggingface_hub.HfApi torch.hub.load torch.hub.load_state_dict_from_url torch.hub.download_url_to_file fsspec.open "
    "smart_open.open pooch.retrieve",
    "WRITE": "os.remove os.unlink os.rmdir os.rename os.replace os.mkdir os.makedirs os.chmod os.symlink os.link os.truncate shutil.rmtree shutil.copy "
    "shutil.copyfile shutil.copytree shutil.move shutil.unpack_archive tempfile.mkstemp tempfile.mkdtemp tempfile.NamedTemporaryFile "
    "tempfile.TemporaryDirectory numpy.save numpy.savez numpy.memmap torch.save pickle.dump joblib.dump os.putenv os.chdir os.kill signal.signal",
    "READ": "open io.open codecs.open gzip.open bz2.open lzma.open tarfile.open zipfile.ZipFile sqlite3.connect h5py.File numpy.fromfile numpy.loadtxt "
    "numpy.genfromtxt pandas.read_csv pandas.read_json pandas.read_parquet pandas.read_table json.load mmap.mmap PIL.Image.open cv2.imread "
    "safetensors.safe_open",
    "THREAD": "threading.Thread multiprocessing.Process multiprocessing.Pool concurrent.futures.ThreadPoolExecutor concurrent.futures.ProcessPoolExecutor",
}
SINK_TAG = {name: tag for tag, names in SINKS.items() for name in names.split()}
SINK_METHODS = {"read_text": "READ", "read_bytes": "READ", "write_text": "WRITE", "write_bytes": "WRITE", "mkdir": "WRITE", "unlink": "WRITE",
                "tofile": "WRITE", "to_pickle": "WRITE", "from_pretrained": "NET", "exec_module": "EXEC", "load_module": "EXEC"}
MODULE_LEVEL_FOLDERS = {"tests", "test", "testing", "_testing", "conftest", "benchmarks", "examples", "docs", "__pycache__"}


def dotted(node):
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if isinstance(node, ast.Name):
        parts.append(node.id)
        return ".".join(reversed(parts))
    return None


class Graph:
    """Functions `module:qualified.name`, with the sinks they reach; classes with their bases."""

    def __init__(self):
        self.direct = collections.defaultdict(set)
        self.calls = collections.defaultdict(set)
        self.functions = {}
        self.bases = {}
        self.names = {}
        self.reached = {}

    def read(self, site, package):
        root = pathlib.Path(site) / package
        files = sorted(root.rglob("*.py")) if root.is_dir() else [root.with_suffix(".py")]
        for path in files:
            relative = path.relative_to(site).with_suffix("")
            if MODULE_LEVEL_FOLDERS & set(relative.parts[1:]):
                continue
            module = ".".join(relative.parts).removesuffix(".__init__")
            try:
                tree = ast.parse(path.read_text(encoding="utf-8", errors="replace"))
            except (SyntaxError, ValueError, RecursionError):
                continue
            self._module(module, path.name == "__init__.py", tree)

    def _module(self, module, is_package, tree):
        names = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    names[alias.asname or alias.name.split(".")[0]] = alias.name if alias.asname else alias.name.split(".")[0]
            elif isinstance(node, ast.ImportFrom):
                base = node.module or ""
                if node.level:
                    parts = module.split(".")
                    keep = len(parts) - node.level + (1 if is_package else 0)
                    base = ".".join([part for part in [".".join(parts[:keep]), base] if part])
                for alias in node.names:
                    names[alias.asname or alias.name] = base + "." + alias.name
        for node in tree.body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                names[node.name] = module + "." + node.name
        self.names[module] = names
        self._body(module, names, tree.body, [], None)

    def _body(self, module, names, body, outer, owner):
        for node in body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self._function(module, names, node, ".".join([*outer, node.name]), owner)
            elif isinstance(node, ast.ClassDef):
                qualified = ".".join([*outer, node.name])
                full = module + "." + qualified
                bases = [dotted(base) for base in node.bases]
                self.bases[full] = [self._resolve(names, base) for base in bases if base]
                self._body(module, names, node.body, [*outer, node.name], full)
            elif isinstance(node, (ast.If, ast.Try, ast.With)):
                for part in ("body", "orelse", "finalbody"):
                    self._body(module, names, getattr(node, part, []), outer, owner)
                for handler in getattr(node, "handlers", []):
                    self._body(module, names, handler.body, outer, owner)

    @staticmethod
    def _resolve(names, name):
        head, _, rest = name.partition(".")
        return names.get(head, head) + ("." + rest if rest else "")

    def _function(self, module, names, node, qualified, owner):
        full = module + "." + qualified
        self.functions[full] = owner
        arguments = node.args
        parameters = {a.arg for a in [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]} | {
            a.arg for a in (arguments.vararg, arguments.kwarg) if a}
        parameters -= {"self", "cls"}
        local = dict(names)
        for inner in ast.walk(node):
            if isinstance(inner, ast.Call):
                self._call(full, local, inner, parameters, owner)

    def _call(self, full, names, call, parameters, owner):
        function = call.func
        constant = bool(call.args) and isinstance(call.args[0], ast.Constant)
        if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Call) and dotted(function.value.func) == "super" and owner:
            self.calls[full].add(("super", owner, function.attr))
            return
        name = dotted(function)
        if name is None:
            if isinstance(function, ast.Attribute) and function.attr in SINK_METHODS:
                self.direct[full].add(SINK_METHODS[function.attr])
            return
        head, _, rest = name.partition(".")
        if head in ("self", "cls") and owner:
            if rest and "." not in rest:
                self.calls[full].add(("method", owner, rest))
            elif rest and rest.rpartition(".")[2] in SINK_METHODS:
                self.direct[full].add(SINK_METHODS[rest.rpartition(".")[2]])
            return
        if head in parameters:
            if not rest:
                self.direct[full].add("CALLS")
            elif rest.rpartition(".")[2] in SINK_METHODS:
                self.direct[full].add(SINK_METHODS[rest.rpartition(".")[2]])
            return
        resolved = self._resolve(names, name)
        tag = SINK_TAG.get(resolved)
        if tag is not None:
            if tag == "IMPORT" and constant:
                return
            if resolved in ("open", "io.open") and len(call.args) > 1 and isinstance(call.args[1], ast.Constant) and set(str(call.args[1].value)) & set("wax+"):
                tag = "WRITE"
            self.direct[full].add(tag)
            return
        if rest.rpartition(".")[2] in SINK_METHODS:
            self.direct[full].add(SINK_METHODS[rest.rpartition(".")[2]])
        if name == "getattr" and len(call.args) > 1 and not isinstance(call.args[1], ast.Constant):
            self.direct[full].add("GETATTR")
        self.calls[full].add(("name", resolved))

    def resolve_name(self, name, depth=0):
        """Follows re-exports of packages to where the name is defined."""
        if name in self.functions or name in self.bases or depth > 8:
            return name
        module, _, last = name.rpartition(".")
        target = self.names.get(module, {}).get(last)
        if target is None or target == name:
            owner = self.resolve_name(module, depth + 1) if module and module not in self.names else None
            return owner + "." + last if owner and owner != module else name
        return self.resolve_name(target, depth + 1)

    def lineage(self, owner, seen=None):
        seen = seen if seen is not None else []
        owner = self.resolve_name(owner)
        if owner in seen or owner not in self.bases:
            return seen
        seen.append(owner)
        for base in self.bases[owner]:
            self.lineage(base, seen)
        return seen

    def method(self, owner, name, after=False):
        line = self.lineage(owner)
        for candidate in line[1:] if after else line:
            if candidate + "." + name in self.functions:
                return candidate + "." + name
        return None

    def _targets(self, call):
        kind, *rest = call
        if kind == "super":
            found = self.method(rest[0], rest[1], after=True)
            return [found] if found else []
        if kind == "method":
            found = self.method(rest[0], rest[1])
            return [found] if found else []
        name = self.resolve_name(rest[0])
        if name in self.bases:
            return [m for m in (self.method(name, n) for n in ("__init__", "__new__", "__post_init__")) if m]
        if name in self.functions:
            return [name]
        owner, _, last = name.rpartition(".")
        found = self.method(owner, last) if owner in self.bases else None
        return [found] if found else []

    def solve(self):
        edges = {full: {t for call in self.calls[full] for t in self._targets(call)} for full in self.functions}
        back = collections.defaultdict(set)
        for full, targets in edges.items():
            for target in targets:
                back[target].add(full)
        self.reached = {full: set(self.direct[full]) for full in self.functions}
        # That something behind it calls its own argument says nothing of this function's arguments.
        work = [full for full in self.functions if self.reached[full]]
        while work:
            full = work.pop()
            passed = self.reached[full] - {"CALLS", "GETATTR"}
            for caller in back[full]:
                if not passed <= self.reached[caller]:
                    self.reached[caller] |= passed
                    work.append(caller)
        return self

    def class_reach(self, owner, names):
        return set().union(*(self.reached[m] for m in (self.method(owner, n) for n in names) if m), set())
