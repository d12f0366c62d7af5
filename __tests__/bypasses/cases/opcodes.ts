/** P-01 to P-08: every opcode that imports or calls. */
import { pickle, type PickleAssembler } from '../../support/pickle-assembler.js';
import { bypass, type BypassCase, type Expectation } from '../bypass-case.js';

const p = (): PickleAssembler => pickle().proto(4);
const runsSystem: Expectation = ['critical', 'pickle/dangerous-call', 'posix.system'];
const computed: Expectation = ['critical', 'pickle/computed-name'];

export const opcodes: readonly BypassCase[] = [
  bypass(
    'P-01',
    'GLOBAL and REDUCE',
    runsSystem,
    pickle().global('posix', 'system').unicode('echo hello').tuple1().reduce().stop(),
    ['CVE-2020-13092'],
  ),
  bypass(
    'P-01',
    'GLOBAL that nothing calls',
    ['critical', 'pickle/dangerous-import', 'posix.system'],
    pickle().global('posix', 'system').stop(),
  ),
  bypass(
    'P-01',
    'GLOBAL of protocol 0 with text operands only',
    runsSystem,
    pickle().global('posix', 'system').mark().stringLine("'echo hello'").tuple().reduce().stop(),
  ),
  bypass(
    'P-02',
    'STACK_GLOBAL with short strings',
    runsSystem,
    p().stackGlobal('posix', 'system').unicode('echo hello').tuple1().reduce().stop(),
  ),
  bypass(
    'P-02',
    'STACK_GLOBAL whose operands come from the memo',
    runsSystem,
    p()
      .short('posix')
      .memoize()
      .pop()
      .short('system')
      .memoize()
      .pop()
      .get(0)
      .get(1)
      .raw(0x93)
      .unicode('echo hello')
      .tuple1()
      .reduce()
      .stop(),
    ['picklescan#22', 'picklescan#14'],
  ),
  bypass(
    'P-02',
    'STACK_GLOBAL whose operands are one string twice',
    ['critical', 'pickle/dangerous-import', 'runpy.runpy'],
    p().short('runpy').dup().raw(0x93).stop(),
  ),
  bypass(
    'P-02',
    'STACK_GLOBAL with Python 2 strings',
    runsSystem,
    p()
      .shortBinString('posix')
      .shortBinString('system')
      .raw(0x93)
      .unicode('echo hello')
      .tuple1()
      .reduce()
      .stop(),
    ['GHSA-9gvj-pp9x-gcfr'],
  ),
  bypass(
    'P-02',
    'STACK_GLOBAL with quoted strings of protocol 0',
    runsSystem,
    p().stringLine("'posix'").stringLine('"system"').raw(0x93).unicode('echo hello').tuple1().reduce().stop(),
    ['GHSA-9gvj-pp9x-gcfr'],
  ),
  bypass(
    'P-02',
    'STACK_GLOBAL whose operand a call returns',
    computed,
    p()
      .global('builtins', 'str')
      .short('posix')
      .tuple1()
      .reduce()
      .short('system')
      .raw(0x93)
      .unicode('echo hello')
      .tuple1()
      .reduce()
      .stop(),
    ['fickling#125'],
  ),
  bypass(
    'P-03',
    'INST imports and calls in one opcode',
    runsSystem,
    pickle().mark().unicodeLine('echo hello').inst('posix', 'system').stop(),
    ['modelaudit#1585'],
  ),
  bypass(
    'P-04',
    'OBJ calls the first item behind the mark',
    runsSystem,
    pickle().mark().global('posix', 'system').unicode('echo hello').obj().stop(),
    ['GHSA-mxhj-88fx-4pcv'],
  ),
  bypass(
    'P-04',
    'OBJ without arguments',
    ['critical', 'pickle/dangerous-call', 'builtins.globals'],
    pickle().mark().global('builtins', 'globals').obj().stop(),
  ),
  bypass(
    'P-05',
    'REDUCE with a list for its arguments, which the Python unpickler takes',
    runsSystem,
    p().global('posix', 'system').emptyList().unicode('echo hello').append().reduce().stop(),
  ),
  bypass(
    'P-05',
    'REDUCE with a dictionary for its arguments',
    runsSystem,
    p().global('posix', 'system').emptyDict().unicode('echo hello').none().setitem().reduce().stop(),
  ),
  bypass(
    'P-05',
    'REDUCE with a string for its arguments',
    runsSystem,
    p().global('posix', 'system').unicode('x').reduce().stop(),
  ),
  bypass(
    'P-06',
    'NEWOBJ of a class that acts in `__new__`',
    ['critical', 'pickle/dangerous-call', 'subprocess.Popen'],
    p().global('subprocess', 'Popen').unicode('echo hello').tuple1().newobj().stop(),
  ),
  bypass(
    'P-06',
    'NEWOBJ of tuple consumes a map over a function',
    runsSystem,
    p()
      .global('builtins', 'tuple')
      .global('builtins', 'map')
      .global('posix', 'system')
      .emptyList()
      .unicode('echo hello')
      .append()
      .tuple2()
      .reduce()
      .tuple1()
      .newobj()
      .stop(),
  ),
  bypass(
    'P-07',
    'NEWOBJ_EX makes a partial without REDUCE',
    runsSystem,
    p().global('functools', 'partial').global('posix', 'system').tuple1().emptyDict().newobjEx().stop(),
  ),
  bypass(
    'P-07',
    'NEWOBJ_EX hides the function in a keyword',
    runsSystem,
    p()
      .global('my_package', 'Net')
      .emptyTuple()
      .emptyDict()
      .unicode('hook')
      .global('posix', 'system')
      .setitem()
      .newobjEx()
      .stop(),
  ),
  bypass(
    'P-08',
    'BUILD hands bytes to a `__setstate__` that unpickles them',
    [
      'critical',
      'pickle/dangerous-call',
      'torch.utils.data.datapipes.datapipe._IterDataPipeSerializationWrapper',
    ],
    p()
      .global('torch.utils.data.datapipes.datapipe', '_IterDataPipeSerializationWrapper')
      .emptyTuple()
      .newobj()
      .bytes(Buffer.from('x'))
      .build()
      .stop(),
  ),
  bypass(
    'P-08',
    'BUILD fills a partial with a function',
    runsSystem,
    p()
      .global('functools', 'partial')
      .global('builtins', 'len')
      .tuple1()
      .reduce()
      .mark()
      .global('posix', 'system')
      .emptyTuple()
      .emptyDict()
      .none()
      .tuple()
      .build()
      .stop(),
  ),
];
