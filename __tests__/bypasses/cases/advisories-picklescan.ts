/** Every published advisory of picklescan about a callable or a reading that it missed, and its open issues. */
import { callPickle, pickle, type PickleAssembler } from '../../support/pickle-assembler.js';
import { zip, type ZipMember } from '../../support/zip-assembler.js';
import { bypass, callCases, type BypassCase, type Expectation } from '../bypass-case.js';

const p = (): PickleAssembler => pickle().proto(4);
const text = 'echo hello';

const calls = callCases('A-01', [
  ['pip', 'main', 'install', ['GHSA-655q-fx9r-782v', 'CVE-2025-1716']],
  ['timeit', 'timeit', text, ['GHSA-v7x6-rv5q-mhwc']],
  ['torch.utils.bottleneck.__main__', 'run_cprofile', text, ['GHSA-4r9r-ch6f-vxmx']],
  ['torch.utils.bottleneck.__main__', 'run_autograd_prof', text, ['GHSA-4whj-rm5r-c2v8']],
  ['torch._dynamo.guards', 'GuardBuilder.get', text, ['GHSA-86cj-95qr-2p4f']],
  [
    'torch.fx.experimental.symbolic_shapes',
    'ShapeEnv.evaluate_guards_expression',
    text,
    ['GHSA-f4x7-rfwp-v3xw'],
  ],
  ['torch.utils.collect_env', 'run', text, ['GHSA-f745-w6jp-hpxx', 'CVE-2025-71350']],
  ['torch.utils.collect_env', 'run_and_read_all', text, ['GHSA-jhph-76pp-mggw']],
  ['torch.utils.data.datapipes.utils.decoder', 'basichandlers', text, ['GHSA-h3qp-7fh3-f8h4']],
  ['torch.jit.unsupported_tensor_ops', 'execWrapper', text, ['GHSA-vr7h-p6mm-wpmh']],
  ['torch.utils._config_module', 'ConfigModule.load_config', text, ['GHSA-vv6j-3g6g-2pvj']],
  ['trace', 'Trace.run', text, ['GHSA-5qwp-399c-mjwf']],
  ['trace', 'Trace.runctx', text, ['GHSA-g344-hcph-8vgg']],
  ['profile', 'Profile.run', text, ['GHSA-x696-vm39-cp64']],
  ['profile', 'Profile.runctx', text, ['GHSA-6vqj-c2q5-j97w']],
  ['profile', 'run', text, ['GHSA-7wx9-6375-f5wh']],
  ['cProfile', 'run', text, ['GHSA-49gj-c84q-6qm9']],
  ['cProfile', 'runctx', text, ['GHSA-9w88-8rmg-7g2p']],
  ['lib2to3.pgen2.grammar', 'Grammar.loads', text, ['GHSA-f54q-57x4-jg88']],
  ['lib2to3.pgen2.pgen', 'ParserGenerator.make_label', text, ['GHSA-p9w7-82w4-7q8m']],
  ['idlelib.debugobj', 'ObjectTreeItem.SetText', text, ['GHSA-3vg9-h568-4w9m']],
  ['idlelib.autocomplete', 'AutoComplete.get_entity', text, ['GHSA-6w4w-5w54-rjvr']],
  ['idlelib.autocomplete', 'AutoComplete.fetch_completions', text, ['GHSA-7cq8-mj8x-j263']],
  ['idlelib.calltip', 'Calltip.fetch_tip', text, ['GHSA-8r4j-24qv-fmq9']],
  ['idlelib.calltip', 'get_entity', text, ['GHSA-9xph-j2h6-g47v']],
  ['idlelib.run', 'Executive.runcode', text, ['GHSA-m869-42cg-3xwr']],
  ['idlelib.pyshell', 'ModifiedInterpreter.runcommand', text, ['GHSA-j343-8v2j-ff7w']],
  ['idlelib.pyshell', 'ModifiedInterpreter.runcode', text, ['GHSA-3gf5-cxq9-w223']],
  ['code', 'InteractiveInterpreter.runcode', text, ['GHSA-cj3c-v495-4xqh']],
  ['ensurepip', '_run_pip', text, ['GHSA-xp4f-hrf8-rxw7']],
  ['doctest', 'debug_script', text, ['GHSA-fqq6-7vqf-w3fg']],
  ['asyncio.unix_events', '_UnixSubprocessTransport._start', text, ['GHSA-q77w-mwjj-7mqx']],
  ['asyncio', 'run', text, ['GHSA-f7qq-56ww-84cr', 'CVE-2025-10157']],
  ['distutils.file_util', 'write_file', 'x.py', ['GHSA-m273-6v24-x4m4']],
  ['ctypes', 'CDLL', 'x.so', ['GHSA-4675-36f9-wf6r']],
  ['pydoc', 'locate', 'os', ['GHSA-84r2-jw7c-4r5q']],
  ['pty', 'spawn', text, ['GHSA-vqmv-47xg-9wpr', 'GHSA-hgrh-qx5j-jfwx']],
  ['numpy.f2py.crackfortran', 'getlincoef', text, ['GHSA-r8g5-cgf2-4m4m']],
  ['numpy.f2py.crackfortran', 'param_eval', text, ['GHSA-cffc-mxrf-mhh4', 'CVE-2025-71347']],
  ['numpy.f2py.crackfortran', '_eval_length', text, ['GHSA-6556-fwc2-fg2p', 'CVE-2025-71339']],
  [
    'numpy.f2py.crackfortran',
    'myeval',
    text,
    ['GHSA-x843-g5mx-g377', 'GHSA-3329-ghmp-jmv5', 'GHSA-rrxm-2pvv-m66x'],
  ],
  ['io', 'FileIO', 'x', ['GHSA-9726-w42j-3qjr', 'CVE-2026-53872']],
  ['pkgutil', 'resolve_name', 'os:system', ['GHSA-vvpj-8cmc-gx39']],
  ['uuid', '_get_command_stdout', text, ['GHSA-g38g-8gr9-h9xp']],
  ['_osx_support', '_read_output', text, ['GHSA-g38g-8gr9-h9xp']],
  ['_aix_support', '_read_cmd_output', text, ['GHSA-g38g-8gr9-h9xp']],
  ['imaplib', 'IMAP4_stream', text, ['GHSA-g38g-8gr9-h9xp']],
  ['_pyrepl.pager', 'pipe_pager', text, ['GHSA-g38g-8gr9-h9xp']],
  ['test.support.script_helper', 'assert_python_ok', '-c', ['GHSA-g38g-8gr9-h9xp']],
  ['importlib', 'import_module', 'os', ['picklescan#66', 'picklescan#74']],
  ['importlib.util', 'spec_from_file_location', 'x', ['picklescan#66']],
  ['marshal', 'loads', 'x', ['picklescan#74']],
  ['torch.serialization', 'load', 'x.pt', ['picklescan fixtures']],
  ['aiohttp.client', 'ClientSession', 'https://example.invalid', ['picklescan fixtures']],
  ['requests.api', 'get', 'https://example.invalid', ['picklescan fixtures']],
  ['urllib.request', 'urlopen', 'https://example.invalid', ['picklescan fixtures']],
  ['bdb', 'Bdb.run', text, ['picklescan fixtures']],
  ['venv', 'create', 'x', ['picklescan fixtures']],
  ['torch._inductor.codecache', 'compile_file', text, ['picklescan fixtures']],
]);

const runsSystem: Expectation = ['critical', 'pickle/dangerous-call', 'posix.system'];
const hostile = callPickle(4, 'posix', 'system', text);

/** A torch archive whose pickle acts and whose headers lie. */
function inArchive(what: string, lie: Partial<ZipMember>, advisories: readonly string[]): BypassCase {
  const bytes = zip([
    { name: 'model/data.pkl', content: hostile, ...lie },
    { name: 'model/version', content: '3\n' },
  ]);
  return { ...bypass('A-02', what, runsSystem, pickle().raw(bytes), advisories), file: 'model.pt' };
}

/** `operator.<getter>('system')` called with an imported module. */
const operatorOn = (getter: string): PickleAssembler =>
  p()
    .global('_operator', getter)
    .unicode('system')
    .tuple1()
    .reduce()
    .global('builtins', '__import__')
    .unicode('os')
    .tuple1()
    .reduce()
    .tuple1()
    .reduce()
    .stop();

export const advisoriesOfPicklescan: readonly BypassCase[] = [
  ...calls,
  bypass(
    'A-02',
    '`methodcaller` on a module that `__import__` gives',
    ['critical', 'pickle/dangerous-call', 'builtins.__import__'],
    operatorOn('methodcaller'),
    ['GHSA-955r-x9j8-7rhh'],
  ),
  bypass(
    'A-02',
    '`attrgetter` on a module that `__import__` gives',
    ['critical', 'pickle/dangerous-call', 'builtins.__import__'],
    operatorOn('attrgetter'),
    ['GHSA-46h3-79wf-xr6c'],
  ),
  bypass(
    'A-02',
    'what `methodcaller` gave is called',
    ['critical', 'pickle/computed-name'],
    operatorOn('methodcaller'),
    ['GHSA-84r2-jw7c-4r5q', 'GHSA-955r-x9j8-7rhh'],
  ),
  {
    ...bypass('A-02', 'a pickle whose name promises none', runsSystem, pickle().raw(hostile), [
      'GHSA-769v-p64c-89pr',
      'CVE-2025-1889',
    ]),
    file: 'config.txt',
  },
  {
    ...bypass('A-02', 'a pickle named as a torch file', runsSystem, pickle().raw(hostile), [
      'GHSA-jgw4-cr84-mqxg',
      'CVE-2025-10155',
    ]),
    file: 'pytorch_model.bin',
  },
  inArchive('an archive whose two names of a member differ', { local: { name: 'model/data.txt' } }, [
    'GHSA-7q5r-7gvp-wc82',
    'CVE-2025-1944',
  ]),
  inArchive('an archive whose flag says encrypted', { central: { flags: 1 } }, [
    'GHSA-w8jq-xcqf-f792',
    'CVE-2025-1945',
  ]),
  inArchive('an archive whose checksum is wrong', { central: { crc32: 1 } }, [
    'GHSA-mjqp-26hc-grxg',
    'CVE-2025-10156',
  ]),
  bypass(
    'A-02',
    'STACK_GLOBAL with STRING',
    ['critical', 'pickle/dangerous-call', 'posix.system'],
    p().stringLine("'posix'").stringLine("'system'").raw(0x93).unicode(text).tuple1().reduce().stop(),
    ['GHSA-9gvj-pp9x-gcfr'],
  ),
  bypass(
    'A-02',
    'a module below a blocked one, a cut stream, a nested archive',
    ['critical', 'pickle/dangerous-call', 'asyncio.subprocess.create_subprocess_shell'],
    p().stackGlobal('asyncio.subprocess', 'create_subprocess_shell').unicode(text).tuple1().reduce(),
    ['GHSA-gx77-x2pv-48v7', 'GHSA-f7qq-56ww-84cr'],
  ),
];
