/** P-09 to P-16: what BUILD, APPEND, SETITEM and ADDITEMS do to objects, extension codes, persistent ids, buffers. */
import { little, pickle, type PickleAssembler } from '../../support/pickle-assembler.js';
import { bypass, type BypassCase, type Expectation } from '../bypass-case.js';

const p = (): PickleAssembler => pickle().proto(4);
const instance = (module: string, name: string): PickleAssembler =>
  p().global(module, name).emptyTuple().reduce();
/** An instance whose dictionary gets `posix.system` under a key. */
const plant = (module: string, name: string, key: string): PickleAssembler =>
  instance(module, name).emptyDict().unicode(key).global('posix', 'system').setitem().build();
const planted = (name: string): Expectation => ['critical', 'pickle/planted-callable', name];
const patched = (name: string): Expectation => ['critical', 'pickle/patched-object', name];
const runsSystem: Expectation = ['critical', 'pickle/dangerous-call', 'posix.system'];

export const states: readonly BypassCase[] = [
  bypass(
    'P-09',
    'BUILD changes a function',
    patched('json.dumps'),
    p().global('json', 'dumps').emptyDict().unicode('x').int(1).setitem().build().stop(),
  ),
  bypass(
    'P-09',
    'BUILD changes a class through the slots half of its state',
    patched('collections.OrderedDict'),
    p()
      .global('collections', 'OrderedDict')
      .none()
      .emptyDict()
      .unicode('update')
      .global('posix', 'system')
      .setitem()
      .tuple2()
      .build()
      .stop(),
  ),
  bypass(
    'P-09',
    'BUILD changes a module',
    patched('random._os'),
    p().global('random', '_os').emptyDict().unicode('x').int(1).setitem().build().stop(),
  ),
  bypass(
    'P-10',
    'a planted `__setstate__` of OrderedDict is called by a second BUILD',
    planted('collections.OrderedDict'),
    plant('collections', 'OrderedDict', '__setstate__').unicode('echo hello').build().stop(),
  ),
  bypass(
    'P-10',
    'a planted `__setstate__` of Namespace',
    planted('argparse.Namespace'),
    plant('argparse', 'Namespace', '__setstate__').unicode('echo hello').build().stop(),
  ),
  bypass(
    'P-10',
    'a planted `__setstate__` of SimpleNamespace',
    planted('types.SimpleNamespace'),
    plant('types', 'SimpleNamespace', '__setstate__').unicode('echo hello').build().stop(),
  ),
  bypass(
    'P-10',
    'a planted `__reduce_ex__` that acts when the object is saved again',
    planted('argparse.Namespace'),
    plant('argparse', 'Namespace', '__reduce_ex__').stop(),
  ),
  bypass(
    'P-11',
    'a planted `append` is called by APPEND',
    planted('types.SimpleNamespace'),
    plant('types', 'SimpleNamespace', 'append').unicode('echo hello').append().stop(),
  ),
  bypass(
    'P-11',
    'a planted `extend` is called by APPENDS',
    planted('types.SimpleNamespace'),
    plant('types', 'SimpleNamespace', 'extend').mark().unicode('echo hello').appends().stop(),
  ),
  bypass(
    'P-12',
    'a planted `add` is called by ADDITEMS',
    planted('types.SimpleNamespace'),
    plant('types', 'SimpleNamespace', 'add').mark().unicode('echo hello').additems().stop(),
  ),
  bypass(
    'P-13',
    'SETITEM writes the environment',
    patched('os.environ'),
    p().global('os', 'environ').unicode('LD_PRELOAD').unicode('x.so').setitem().stop(),
    ['CVE-2026-24747'],
  ),
  bypass(
    'P-13',
    'SETITEMS writes the table of modules',
    patched('sys.modules'),
    p().global('sys', 'modules').mark().unicode('json').none().setitems().stop(),
  ),
  bypass(
    'P-13',
    'SETITEM writes a module’s dictionary',
    patched('json.__dict__'),
    p().global('json', '__dict__').unicode('loads').none().setitem().stop(),
  ),
  bypass(
    'P-13',
    'SETITEM on what an opener of files returned',
    ['critical', 'pickle/dangerous-call', 'shelve.open'],
    p().global('shelve', 'open').unicode('x').tuple1().reduce().unicode('k').int(1).setitem().stop(),
  ),
  bypass(
    'P-14',
    'the stream registers an extension code',
    ['critical', 'pickle/dangerous-call', 'copyreg.add_extension'],
    p()
      .global('copyreg', 'add_extension')
      .unicode('os')
      .unicode('system')
      .int(7)
      .tuple3()
      .reduce()
      .pop()
      .raw(0x82, 7)
      .unicode('echo hello')
      .tuple1()
      .reduce()
      .stop(),
    ['modelaudit#623', 'modelaudit#493'],
  ),
  bypass(
    'P-14',
    'EXT1 that is called',
    ['critical', 'pickle/computed-name', 'extension code 7'],
    p().raw(0x82, 7).unicode('echo hello').tuple1().reduce().stop(),
  ),
  bypass(
    'P-14',
    'EXT2 that is called',
    ['critical', 'pickle/computed-name', 'extension code 513'],
    p().raw(0x83, 1, 2).unicode('echo hello').tuple1().reduce().stop(),
  ),
  bypass(
    'P-14',
    'EXT4 that is called',
    ['critical', 'pickle/computed-name', 'extension code 7'],
    p().raw(0x84, little(7, 4)).unicode('echo hello').tuple1().reduce().stop(),
  ),
  bypass(
    'P-14',
    'the stream registers a reducer',
    ['critical', 'pickle/dangerous-call', 'copyreg.pickle'],
    p()
      .global('copyreg', 'pickle')
      .global('builtins', 'int')
      .global('posix', 'system')
      .tuple2()
      .reduce()
      .stop(),
  ),
  bypass(
    'P-15',
    'BINPERSID hands a function to the loader',
    runsSystem,
    p().global('posix', 'system').raw('Q').stop(),
  ),
  bypass(
    'P-15',
    'the old id of a module gives back the function it names',
    runsSystem,
    p()
      .mark()
      .unicode('module')
      .global('posix', 'system')
      .unicode('x.py')
      .unicode('pass')
      .tuple()
      .raw('Q')
      .unicode('echo hello')
      .tuple1()
      .reduce()
      .stop(),
  ),
  bypass(
    'P-15',
    'PERSID with a line that the loader interprets, in a torch file',
    ['warning', 'pickle/persistent-id'],
    pickle()
      .proto(2)
      .raw(0x8a, 10, Uint8Array.of(0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19), '.')
      .proto(2)
      .raw('M', little(1001, 2), '.')
      .proto(2)
      .emptyDict()
      .stop()
      .proto(2)
      .raw('Pecho hello\n')
      .stop()
      .proto(2)
      .emptyList()
      .stop(),
  ),
  bypass(
    'P-16',
    'NEXT_BUFFER and READONLY_BUFFER stop no reader',
    runsSystem,
    pickle()
      .proto(5)
      .raw(0x97, 0x98)
      .pop()
      .global('posix', 'system')
      .unicode('echo hello')
      .tuple1()
      .reduce()
      .stop(),
    ['fickling#322'],
  ),
  bypass(
    'P-16',
    'BYTEARRAY8 stops no reader',
    runsSystem,
    pickle()
      .proto(5)
      .raw(0x96, little(3, 8), 'abc')
      .pop()
      .global('posix', 'system')
      .unicode('echo hello')
      .tuple1()
      .reduce()
      .stop(),
    ['fickling#324'],
  ),
];
