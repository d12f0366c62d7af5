/** P-22 to P-26: names that lead elsewhere, and names that are made while loading. */
import { pickle, type PickleAssembler } from '../../support/pickle-assembler.js';
import { bypass, callCases, type BypassCase, type Expectation } from '../bypass-case.js';

const p = (): PickleAssembler => pickle().proto(4);
const imports = (name: string): Expectation => ['critical', 'pickle/dangerous-import', name];
const unlisted = (name: string): Expectation => ['critical', 'pickle/unlisted-callable', name];
const computed: Expectation = ['critical', 'pickle/computed-name'];

export const dottedNames: readonly BypassCase[] = [
  bypass(
    'P-22',
    'a dotted name walks through a module',
    imports('pathlib.os.system'),
    p().global('pathlib', 'os.system').stop(),
    ['GHSA-5j3x-jp52-966f'],
  ),
  bypass(
    'P-22',
    'a dotted name that is called',
    ['critical', 'pickle/dangerous-call', 'pathlib.os.system'],
    p().stackGlobal('pathlib', 'os.system').unicode('echo hello').tuple1().reduce().stop(),
    ['GHSA-5j3x-jp52-966f'],
  ),
  ...callCases('P-22', [
    ['trace', 'Trace.run'],
    ['json', 'decoder.scanner.re.enum.sys.modules'],
    ['collections', 'abc.sys.modules.get'],
  ]),
  bypass(
    'P-23',
    'a module that another one imported',
    imports('linecache.os'),
    p().global('linecache', 'os').stop(),
  ),
  ...callCases('P-23', [
    ['random', '_os.system'],
    ['tarfile', 'bltn_open'],
    ['tokenize', '_builtin_open'],
    ['ssl', 'create_connection'],
    ['pdb', 'CodeType'],
    ['transformers.modeling_utils', 'Thread'],
    ['torch', 'os.system'],
  ]),
  bypass(
    'P-24',
    '`__builtins__` through any module',
    imports('json.__builtins__'),
    p().global('json', '__builtins__').stop(),
    ['modelscan#330'],
  ),
  bypass(
    'P-24',
    '`__builtins__` through a numeric library',
    imports('numpy.__builtins__'),
    p().global('numpy', '__builtins__').stop(),
    ['modelscan#330'],
  ),
  bypass(
    'P-24',
    'a loader through a module',
    ['critical', 'pickle/dangerous-call', 'json.__loader__.load_module'],
    p().global('json', '__loader__.load_module').unicode('os').tuple1().reduce().stop(),
  ),
  bypass(
    'P-24',
    'the globals of a function',
    imports('numpy.size.__globals__'),
    p().global('numpy', 'size.__globals__').stop(),
  ),
  bypass(
    'P-25',
    'an attribute written to a function becomes a name',
    ['critical', 'pickle/patched-object', 'numpy.prod'],
    p()
      .global('numpy', 'prod')
      .none()
      .emptyDict()
      .unicode('a')
      .unicode('posix')
      .setitem()
      .tuple2()
      .build()
      .pop()
      .global('numpy', 'prod.a')
      .short('system')
      .raw(0x93)
      .unicode('echo hello')
      .tuple1()
      .reduce()
      .stop(),
    ['modelscan#85'],
  ),
  bypass(
    'P-25',
    'STACK_GLOBAL takes an imported value for a name',
    computed,
    p().global('numpy', 'prod.a').short('system').raw(0x93).stop(),
    ['modelscan#85'],
  ),
  bypass(
    'P-26',
    'a name that str.join makes',
    computed,
    p()
      .global('builtins', 'str.join')
      .unicode('')
      .emptyList()
      .unicode('po')
      .append()
      .unicode('six')
      .append()
      .tuple2()
      .reduce()
      .short('system')
      .raw(0x93)
      .stop(),
    ['fickling#125'],
  ),
  bypass(
    'P-26',
    'a name that itemgetter picks',
    computed,
    p()
      .global('operator', 'itemgetter')
      .int(1)
      .tuple1()
      .reduce()
      .unicode('xposix')
      .tuple1()
      .reduce()
      .short('system')
      .raw(0x93)
      .stop(),
  ),
  bypass(
    'P-26',
    'a name that bytes.decode makes',
    computed,
    p()
      .global('builtins', 'bytes.decode')
      .bytes(Buffer.from('posix'))
      .tuple1()
      .reduce()
      .short('system')
      .raw(0x93)
      .stop(),
  ),
  bypass(
    'P-26',
    'a name that a codec makes',
    unlisted('codecs.decode'),
    p()
      .global('codecs', 'decode')
      .unicode('cbfvk')
      .unicode('rot13')
      .tuple2()
      .reduce()
      .short('system')
      .raw(0x93)
      .stop(),
  ),
  bypass(
    'P-26',
    'a format text that walks attributes',
    ['critical', 'pickle/dangerous-call', 'builtins.str.format'],
    p().global('builtins', 'str.format').unicode('{0.__class__}').int(1).tuple2().reduce().stop(),
  ),
];
