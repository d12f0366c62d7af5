/** P-17 to P-21 and P-32 to P-34: results thrown away, broken and many streams, payloads inside payloads, bombs. */
import { deflateSync } from 'node:zlib';
import { callPickle, little, pickle, type PickleAssembler } from '../../support/pickle-assembler.js';
import { bypass, callCases, type BypassCase, type Expectation } from '../bypass-case.js';

const p = (): PickleAssembler => pickle().proto(4);
const run = (assembler: PickleAssembler): PickleAssembler =>
  assembler.global('posix', 'system').unicode('echo hello').tuple1().reduce();
const runsSystem: Expectation = ['critical', 'pickle/dangerous-call', 'posix.system'];
const hostile = callPickle(4, 'posix', 'system', 'echo hello');
const wrapped = (bytes: Uint8Array): PickleAssembler => p().bytes(bytes).stop();
const written = (text: string): PickleAssembler => p().unicode(text).stop();

/** Lists of two that hold the one before twice: 2^depth leaves. */
function laughs(depth: number): PickleAssembler {
  const assembler = p().emptyList();
  for (let level = 0; level < depth; level++) assembler.dup().tuple2();
  return assembler;
}

function nested(depth: number): PickleAssembler {
  const assembler = p();
  for (let level = 0; level < depth; level++) assembler.emptyList();
  for (let level = 1; level < depth; level++) assembler.append();
  return assembler;
}

const discarded: readonly BypassCase[] = [
  bypass('P-17', 'POP throws the result of the call away', runsSystem, run(p()).pop().none().stop(), [
    'GHSA-mxhj-88fx-4pcv',
  ]),
  bypass('P-17', 'POP_MARK throws it away', runsSystem, run(p().mark()).raw('1').none().stop()),
  bypass(
    'P-17',
    'OBJ, then POP',
    runsSystem,
    p().mark().global('posix', 'system').unicode('echo hello').obj().pop().none().stop(),
    ['GHSA-mxhj-88fx-4pcv'],
  ),
  bypass(
    'P-18',
    'the stream breaks at an unknown opcode behind the call',
    runsSystem,
    run(p()).raw(0xff, 'x'),
  ),
  bypass('P-18', 'such a stream is never clean', ['warning', 'scan/damaged'], run(p()).raw(0xff, 'x')),
  bypass('P-18', 'the stream ends behind the call', runsSystem, run(p())),
  bypass(
    'P-18',
    'a string declares more bytes than the file has',
    runsSystem,
    run(p())
      .pop()
      .raw('X', little(2 ** 30, 4), 'x'),
  ),
  bypass('P-19', 'the second stream acts', runsSystem, p().none().stop().raw(hostile)),
  bypass(
    'P-19',
    'the fifth stream acts',
    runsSystem,
    p().none().stop().raw('\x80', 2).none().stop().none().stop().none().stop().raw(hostile),
    ['modelaudit#580'],
  ),
  bypass(
    'P-19',
    'a stream behind bytes that are none',
    runsSystem,
    p().none().stop().raw(new Uint8Array(64).fill(0xee), hostile),
  ),
  bypass('P-20', 'a pickle in bytes that nothing loads', runsSystem, wrapped(hostile)),
  bypass(
    'P-20',
    'a pickle handed to an unpickler',
    ['critical', 'pickle/dangerous-call', 'pickle.loads'],
    p().global('pickle', 'loads').bytes(hostile).tuple1().reduce().stop(),
  ),
  bypass(
    'P-20',
    'what that unpickler would run',
    runsSystem,
    p().global('pickle', 'loads').bytes(hostile).tuple1().reduce().stop(),
  ),
  bypass(
    'P-20',
    'a nested torch file',
    runsSystem,
    p().global('torch.storage', '_load_from_bytes').bytes(hostile).tuple1().reduce().stop(),
  ),
  bypass('P-20', 'a pickle in base64', runsSystem, written(Buffer.from(hostile).toString('base64')), [
    'modelaudit#153',
  ]),
  bypass(
    'P-20',
    'a pickle in hexadecimal digits',
    runsSystem,
    written(Buffer.from(hostile).toString('hex')),
    ['modelaudit#1033'],
  ),
  bypass(
    'P-20',
    'a pickle of protocol 0 in bytes',
    runsSystem,
    wrapped(callPickle(0, 'posix', 'system', 'echo hello')),
  ),
  bypass(
    'P-20',
    'a pickle in a pickle in a pickle',
    runsSystem,
    wrapped(wrapped(wrapped(hostile).assemble()).assemble()),
  ),
  bypass(
    'P-20',
    'a compressed pickle and the call that opens it',
    ['critical', 'pickle/unlisted-callable', 'zlib.decompress'],
    p().global('zlib', 'decompress').bytes(deflateSync(hostile)).tuple1().reduce().stop(),
  ),
  ...['antigravity', 'this', 'idlelib.idle', 'test.regrtest', 'pip.__main__', 'turtledemo.clock'].map(
    (module) =>
      bypass(
        'P-21',
        `\`${module}\` acts when it is imported`,
        ['critical', 'pickle/dangerous-import', `${module}.x`] as const,
        p().global(module, 'x').stop(),
        ['modelaudit#1499'],
      ),
  ),
];

const bombs: readonly BypassCase[] = [
  bypass('P-32', 'nested pairs with 2^60 leaves cost nothing', ['silent', ''], laughs(60).stop()),
  bypass('P-32', 'nested pairs around a call', runsSystem, run(laughs(60).pop()).stop()),
  bypass(
    'P-32',
    'a function under nested pairs is a value',
    ['critical', 'pickle/dangerous-import', 'posix.system'],
    (() => {
      const assembler = p().global('posix', 'system');
      for (let level = 0; level < 60; level++) assembler.dup().tuple2();
      return assembler;
    })().stop(),
  ),
  bypass('P-32', 'lists nested 50 000 deep', ['silent', ''], nested(50_000).stop()),
  bypass(
    'P-32',
    'an integer of 5 000 digits before the call',
    runsSystem,
    run(p().raw('I', '9'.repeat(5000), '\n').pop()).stop(),
  ),
  bypass(
    'P-32',
    'that integer is told',
    ['warning', 'pickle/ambiguous-structure'],
    run(p().raw('I', '9'.repeat(5000), '\n').pop()).stop(),
  ),
  bypass(
    'P-32',
    'a memo index near 2^32',
    ['warning', 'pickle/ambiguous-structure'],
    p().none().raw('r', little(0xffff_fff0, 4)).stop(),
  ),
  bypass(
    'P-32',
    'a byte string that declares 2^62 bytes behind the call',
    runsSystem,
    run(p()).raw(0x8e, little(2 ** 62, 8), 'x'),
  ),
];

const fallbacks: readonly BypassCase[] = [
  bypass(
    'P-33',
    'a first stream that breaks, and a second that acts',
    runsSystem,
    p().raw('X', little(9, 4), 'abcdefghi', 0xff, 0xff).raw(hostile),
  ),
  bypass(
    'P-33',
    'a call in bytes that no reader reaches',
    ['critical', 'pickle/dangerous-import', 'posix.system'],
    p()
      .none()
      .raw('X', little(2 ** 30, 4))
      .global('posix', 'system')
      .unicode('echo hello')
      .tuple1()
      .reduce()
      .stop(),
  ),
  bypass(
    'P-33',
    'an operand of the wrong type before the call',
    runsSystem,
    run(p().int(42).short('os').raw(0x93).pop()).stop(),
    ['picklescan type confusion'],
  ),
  bypass('P-33', 'a memo entry that was never stored behind the call', runsSystem, run(p()).get(77).stop(), [
    'picklescan key error',
  ]),
  ...callCases('P-34', [
    ['cloudpickle.cloudpickle', '_make_function'],
    ['dill._dill', '_create_code'],
    ['dill._dill', '_create_function'],
    ['torch.fx.graph_module', 'reduce_graph_module'],
    ['torch_utils.persistence', '_reconstruct_persistent_obj'],
    ['types', 'CodeType'],
    ['torch.package.package_importer', 'PackageImporter'],
  ]),
];

export const streams: readonly BypassCase[] = [...discarded, ...bombs, ...fallbacks];
