/** P-51 to P-65, P-71 and P-72: numbers, memo indexes, names and texts that readers read differently. */
import { pickle, type PickleAssembler } from '../../support/pickle-assembler.js';
import { bypass, callCases, type BypassCase, type Expectation } from '../bypass-case.js';

const p = (): PickleAssembler => pickle().proto(4);
const run = (assembler: PickleAssembler): PickleAssembler =>
  assembler.global('posix', 'system').unicode('echo hello').tuple1().reduce();
const call = (assembler: PickleAssembler): PickleAssembler =>
  assembler.raw(0x93).unicode('echo hello').tuple1().reduce().stop();
const runsSystem: Expectation = ['critical', 'pickle/dangerous-call', 'posix.system'];

/** The names stand in memo entries 1 and 10 under an odd spelling of the index, and are fetched under the plain one. */
const memo = (one: string, ten: string): PickleAssembler =>
  call(
    p()
      .short('posix')
      .raw('p', one, '\n')
      .pop()
      .short('system')
      .raw('p', ten, '\n')
      .pop()
      .raw('g1\n')
      .raw('g10\n'),
  );

const numbers: readonly BypassCase[] = [
  ...['0x10', '0o17', '010', '001', '0b1', '1_0', ' 1', '+1', '-0x1', '1L'].map((digits) =>
    bypass(
      'P-51',
      `the integer \`${digits}\` before the call`,
      runsSystem,
      run(pickle().raw('I', digits, '\n').pop()).stop(),
      ['cpython#126992'],
    ),
  ),
  ...['I', 'L', 'F'].map((opcode) =>
    bypass(
      'P-52',
      `a NUL in the line of \`${opcode}\``,
      runsSystem,
      run(pickle().raw(opcode, '1\0x\n').pop()).stop(),
      ['cpython#126996'],
    ),
  ),
  bypass('P-53', 'memo indexes with underscores', runsSystem, memo('1', '1_0')),
  bypass('P-53', 'memo indexes with a plus sign', runsSystem, memo('+1', '+10')),
  bypass('P-53', 'memo indexes with blanks', runsSystem, memo(' 1', '10 ')),
  bypass('P-54', 'memo index `01`, which a tool takes for True', runsSystem, memo('01', '10')),
  ...['+0', ' 0', '00', '01'].map((digits) =>
    bypass(
      'P-55',
      `the boolean or number \`${digits}\` before the call`,
      runsSystem,
      run(pickle().raw('I', digits, '\n').pop()).stop(),
      ['cpython#135241'],
    ),
  ),
  bypass(
    'P-56',
    'MEMOIZE numbers by how many entries are stored',
    runsSystem,
    call(
      p()
        .short('decoy')
        .put(7)
        .pop()
        .short('posix')
        .memoize()
        .pop()
        .short('system')
        .memoize()
        .pop()
        .get(1)
        .get(2),
    ),
    ['cpython#123309', 'picklescan key error'],
  ),
  bypass(
    'P-56',
    'an entry that is stored twice',
    runsSystem,
    call(
      p()
        .short('decoy')
        .put(0)
        .pop()
        .short('posix')
        .put(0)
        .pop()
        .short('system')
        .memoize()
        .pop()
        .get(0)
        .get(1),
    ),
  ),
  bypass(
    'P-57',
    'PUT stores the top of the stack and no decoy before it',
    runsSystem,
    call(
      p()
        .short('posix')
        .short('decoy')
        .pop()
        .put(0)
        .pop()
        .short('system')
        .short('decoy')
        .pop()
        .put(1)
        .pop()
        .get(0)
        .get(1),
    ),
  ),
];

const names: readonly BypassCase[] = [
  bypass(
    'P-60',
    'a Python 2 name',
    ['critical', 'pickle/dangerous-call', 'subprocess.getoutput'],
    pickle().global('commands', 'getoutput').unicode('echo hello').tuple1().reduce().stop(),
  ),
  ...callCases(
    'P-60',
    [
      ['commands', 'getoutput'],
      ['cPickle', 'loads'],
      ['urllib2', 'urlopen'],
      ['urllib', 'urlretrieve'],
      ['httplib', 'HTTPSConnection'],
      ['__builtin__', 'eval'],
      ['thread', 'start_new_thread'],
      ['SocketServer', 'TCPServer'],
      ['os2', 'system'],
    ],
    2,
  ),
  bypass(
    'P-61',
    'a dotted name without a protocol that walks it',
    ['critical', 'pickle/dangerous-call', 'pathlib.os.system'],
    pickle().global('pathlib', 'os.system').unicode('echo hello').tuple1().reduce().stop(),
  ),
  bypass(
    'P-61',
    'a dotted name in INST',
    ['critical', 'pickle/dangerous-call', 'pathlib.os.system'],
    p().mark().unicode('echo hello').inst('pathlib', 'os.system').stop(),
  ),
  bypass(
    'P-61',
    'a dotted name behind a late PROTO',
    ['critical', 'pickle/dangerous-call', 'pathlib.os.system'],
    pickle()
      .int(1)
      .proto(4)
      .pop()
      .global('pathlib', 'os.system')
      .unicode('echo hello')
      .tuple1()
      .reduce()
      .stop(),
  ),
  bypass('P-62', 'STACK_GLOBAL without PROTO', runsSystem, call(pickle().short('posix').short('system'))),
  bypass(
    'P-62',
    'STACK_GLOBAL with bytes',
    runsSystem,
    call(p().bytes(Buffer.from('posix')).bytes(Buffer.from('system'))),
  ),
  bypass(
    'P-63',
    'a name beyond ASCII before the call',
    runsSystem,
    run(p().global('émile', 'Zola').pop()).stop(),
    ['cpython#126997'],
  ),
  bypass(
    'P-63',
    'a name that is no UTF-8 before the call',
    runsSystem,
    run(p().global(Uint8Array.of(0xff, 0xfe), 'x').pop()).stop(),
    ['cpython#126997'],
  ),
  bypass(
    'P-64',
    'escapes in a quoted string',
    runsSystem,
    call(
      p()
        .stringLine(String.raw`'\x70osi\170'`)
        .stringLine(String.raw`"\163ystem"`),
    ),
  ),
  bypass(
    'P-64',
    'a quote inside a quoted string before the call',
    runsSystem,
    run(p().stringLine(`'it's'`).pop()).stop(),
  ),
  bypass(
    'P-65',
    'escapes in a line of UNICODE',
    runsSystem,
    call(
      p()
        .unicodeLine(String.raw`\u0070osix`)
        .unicodeLine(String.raw`syste\u006d`),
    ),
  ),
  bypass(
    'P-65',
    'a lone surrogate before the call',
    runsSystem,
    run(
      p()
        .unicode(Uint8Array.of(0xed, 0xa0, 0x80))
        .pop(),
    ).stop(),
  ),
  bypass(
    'P-71',
    'GLOBAL whose last line has no end',
    ['critical', 'pickle/dangerous-import', 'posix.system'],
    p().raw('cposix\nsystemX'),
  ),
  bypass(
    'P-72',
    'a carriage return belongs to the name, or to the end of the line',
    ['critical', 'pickle/dangerous-call', 'posix'],
    p().global('posix\r', 'system\r').unicode('echo hello').tuple1().reduce().stop(),
  ),
];

export const discrepanciesOfNames: readonly BypassCase[] = [...numbers, ...names];
