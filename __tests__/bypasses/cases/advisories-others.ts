/** Published advisories of fickling, open issues of modelscan, and vulnerabilities of loaders and libraries. */
import { callPickle, pickle, type PickleAssembler } from '../../support/pickle-assembler.js';
import { bypass, callCases, type BypassCase, type Expectation } from '../bypass-case.js';

const p = (): PickleAssembler => pickle().proto(4);
const text = 'echo hello';
const runsSystem: Expectation = ['critical', 'pickle/dangerous-call', 'posix.system'];

const fickling = callCases('A-03', [
  ['pty', 'spawn', text, ['GHSA-r7v6-mfhq-g3m2']],
  ['marshal', 'loads', text, ['GHSA-565g-hwwr-4pp3']],
  ['types', 'FunctionType', text, ['GHSA-565g-hwwr-4pp3']],
  ['runpy', 'run_path', 'x.py', ['GHSA-wfq2-52f7-7qvj', 'GHSA-q5qq-mvfm-j35x']],
  ['ctypes', 'CDLL', 'x.so', ['GHSA-wfq2-52f7-7qvj', 'GHSA-5hvc-6wx8-mvv4']],
  ['importlib', 'import_module', 'os', ['GHSA-q5qq-mvfm-j35x']],
  ['importlib.machinery', 'SourceFileLoader', 'x.py', ['GHSA-q5qq-mvfm-j35x']],
  ['code', 'interact', text, ['GHSA-q5qq-mvfm-j35x']],
  ['multiprocessing.util', 'spawnv_passfds', text, ['GHSA-q5qq-mvfm-j35x', 'modelscan#338']],
  ['cProfile', 'run', text, ['GHSA-p523-jq9w-64x9']],
  ['pydoc', 'locate', 'os', ['GHSA-5hvc-6wx8-mvv4']],
  ['builtins', 'eval', text, ['GHSA-h4rm-mm56-xf63']],
  ['uuid', '_get_command_stdout', text, ['GHSA-5hwf-rc88-82xm']],
  ['_aix_support', '_read_cmd_output', text, ['GHSA-5hwf-rc88-82xm']],
  ['_osx_support', '_read_output', text, ['GHSA-5hwf-rc88-82xm']],
  ['_posixsubprocess', 'fork_exec', text, ['GHSA-m6fh-58r7-x697']],
  ['site', 'addsitedir', 'x', ['GHSA-m6fh-58r7-x697']],
  ['atexit', 'register', text, ['GHSA-m6fh-58r7-x697']],
  ['imp', 'load_source', 'x', ['fickling#312']],
  ['pipes', 'Template', text, ['fickling#312']],
  ['pathlib', 'os.system', text, ['GHSA-5j3x-jp52-966f']],
]);

const structures: readonly BypassCase[] = [
  bypass(
    'A-03',
    'OBJ, then POP: the call is in no result',
    runsSystem,
    pickle().mark().global('posix', 'system').unicode(text).obj().pop().none().stop(),
    ['GHSA-mxhj-88fx-4pcv'],
  ),
  bypass(
    'A-03',
    'a callee under a list of names that an analysis no longer asks',
    ['critical', 'pickle/dangerous-call', 'torch.hub.load'],
    pickle().raw(callPickle(4, 'torch.hub', 'load', 'x')),
    ['GHSA-cffv-grgg-g429', 'CVE-2026-14535'],
  ),
  bypass(
    'A-03',
    'an interpreter that BUILD hands its source to',
    ['critical', 'pickle/dangerous-call', '_interpreters.create'],
    p().global('_interpreters', 'create').emptyTuple().reduce().emptyDict().build().stop(),
    ['GHSA-6ggj-6f2q-f7mx'],
  ),
  bypass(
    'A-03',
    'the function of that interpreter planted under `__setstate__`',
    ['critical', 'pickle/planted-callable', 'types.SimpleNamespace'],
    p()
      .global('types', 'SimpleNamespace')
      .emptyTuple()
      .reduce()
      .emptyDict()
      .unicode('__setstate__')
      .global('_xxsubinterpreters', 'run_string')
      .setitem()
      .build()
      .unicode('pass')
      .build()
      .stop(),
    ['GHSA-6ggj-6f2q-f7mx'],
  ),
  bypass(
    'A-04',
    'BUILD on a function of numpy',
    ['critical', 'pickle/patched-object', 'numpy.prod'],
    p()
      .global('numpy', 'prod')
      .none()
      .emptyDict()
      .unicode('a')
      .unicode('os')
      .setitem()
      .tuple2()
      .build()
      .stop(),
    ['modelscan#85'],
  ),
  bypass(
    'A-04',
    'builtins through numpy',
    ['critical', 'pickle/dangerous-import', 'numpy.__builtins__'],
    p().global('numpy', '__builtins__').stop(),
    ['modelscan#330'],
  ),
  bypass(
    'A-04',
    'a nested pickle in a pickle that only loads it',
    runsSystem,
    p()
      .global('_pickle', 'loads')
      .bytes(callPickle(4, 'posix', 'system', text))
      .tuple1()
      .reduce()
      .stop(),
    ['modelscan#338'],
  ),
];

const wild = callCases('A-04', [
  ['mlflow.projects.backend.local', '_run_entry_point', text, ['modelscan#338']],
  ['torch.utils.collect_env', 'run', text, ['modelscan#338']],
  ['pandas', 'read_csv', 'https://example.invalid/x', ['modelscan#338']],
  ['pandas.io.parsers.readers', 'read_csv', 'https://example.invalid/x', ['modelscan#338']],
  ['urllib.request', 'urlretrieve', 'https://example.invalid/x', ['modelscan#338']],
  ['webbrowser', 'open', 'https://example.invalid/x', ['modelscan#263']],
  ['shutil', 'rmtree', 'x', ['modelscan#311']],
  ['asyncio', 'create_subprocess_shell', text, ['modelscan#311']],
  ['bdb', 'Bdb.run', text, ['modelscan#311']],
]);

const libraries = callCases('A-05', [
  ['numpy', 'load', 'x.npy', ['CVE-2019-6446']],
  ['numpy.lib.format', 'read_array', 'x', ['CVE-2019-6446']],
  ['joblib', 'load', 'x.joblib', ['CVE-2020-13092', 'GHSA-m62q-453p-gv66']],
  ['joblib.numpy_pickle', 'load', 'x.joblib', ['GHSA-m62q-453p-gv66']],
  ['joblib.numpy_pickle_utils', '_read_fileobject', 'x', ['CVE-2024-34997']],
  ['nltk.data', 'load', 'x', ['CVE-2024-39705']],
  ['torch.jit.annotations', 'parse_type_line', text, ['CVE-2022-45907']],
  ['torch.distributed.rpc', 'rpc_sync', text, ['CVE-2024-5480']],
  ['torch.distributed.nn.api.remote_module', 'RemoteModule', text, ['CVE-2024-48063']],
  ['torch', 'load', 'x.tar', ['CVE-2025-32434']],
  ['transformers.trainer', 'Trainer._load_rng_state', 'x', ['CVE-2026-1839']],
  ['cloudpickle', 'loads', 'x', ['CVE-2025-23298']],
]);

export const advisoriesOfOthers: readonly BypassCase[] = [
  ...fickling,
  ...structures,
  ...wild,
  ...libraries,
  bypass(
    'A-05',
    'joblib’s wrapper around an array whose nested unpickler knows no restriction',
    runsSystem,
    p()
      .global('joblib.numpy_pickle', 'NumpyArrayWrapper')
      .emptyTuple()
      .newobj()
      .emptyDict()
      .unicode('subclass')
      .global('posix', 'system')
      .setitem()
      .build()
      .stop(),
    ['GHSA-m62q-453p-gv66'],
  ),
  bypass(
    'A-05',
    'SETITEM on a tensor’s storage',
    ['critical', 'pickle/patched-object', 'torch.FloatStorage'],
    p().global('torch', 'FloatStorage').int(0).int(1).setitem().stop(),
    ['CVE-2026-24747'],
  ),
];
