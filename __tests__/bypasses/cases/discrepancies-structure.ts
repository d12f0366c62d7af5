/** P-50, P-58, P-59, P-66 to P-70 and P-73 to P-79: frames, protocols, lengths, ends and sizes. */
import { callPickle, little, pickle, type PickleAssembler } from '../../support/pickle-assembler.js';
import { bypass, type BypassCase, type Expectation } from '../bypass-case.js';

const p = (): PickleAssembler => pickle().proto(4);
const run = (assembler: PickleAssembler): PickleAssembler =>
  assembler.global('posix', 'system').unicode('echo hello').tuple1().reduce();
const runsSystem: Expectation = ['critical', 'pickle/dangerous-call', 'posix.system'];
const ambiguous = (severity: 'critical' | 'warning'): Expectation => [severity, 'pickle/ambiguous-structure'];
const importsSystem: Expectation = ['critical', 'pickle/dangerous-import', 'posix.system'];

const hidden = run(pickle()).stop().assemble();
/** The frame ends behind the length of the bytes: some readers take them for data, others for opcodes. */
const straddling = (): PickleAssembler => p().frame(5).bytes(hidden).stop();
/** The frame ends inside the bytes, behind a prefix that is data in every reading. */
const insideBytes = (): PickleAssembler =>
  p()
    .frame(9)
    .bytes(Buffer.concat([Buffer.from('data'), hidden]))
    .stop();

const frames: readonly BypassCase[] = [
  bypass('P-50', 'bytes that cross the end of their frame', ambiguous('critical'), straddling(), [
    'cpython#154848',
    'fickling#317',
  ]),
  bypass('P-50', 'what the C unpickler runs of them', runsSystem, straddling(), [
    'cpython#154848',
    'fickling#317',
  ]),
  bypass('P-50', 'a frame that ends inside the bytes', runsSystem, insideBytes(), ['cpython#154848']),
  bypass(
    'P-50',
    'a name of which the C unpickler drops what stands inside the frame',
    runsSystem,
    run(p().frame(7).raw('cdecoyX').raw('posix\nsystem\n').pop()).stop(),
    ['cpython#154848'],
  ),
  bypass(
    'P-50',
    'what only that reading shows',
    importsSystem,
    p().frame(7).raw('cdecoyX').raw('posix\nsystem\n').stop(),
    ['cpython#154848'],
  ),
  bypass(
    'P-50',
    'a name that crosses the end of the outer of two frames',
    importsSystem,
    p().frame(17).frame(0).raw('cdecoyXX').raw('posix\nsystem\n').stop(),
    ['cpython#154848'],
  ),
  bypass(
    'P-50',
    'a frame inside a frame',
    ambiguous('warning'),
    p().frame(40).frame(2).none().none().stop(),
    ['cpython#128853'],
  ),
  bypass('P-68', 'a frame longer than the file', runsSystem, run(p().frame(1_000_000)).stop()),
  bypass('P-68', 'such a frame is told', ambiguous('warning'), p().frame(1_000_000).none().stop()),
  bypass('P-68', 'a frame of no bytes', runsSystem, run(p().frame(0)).stop()),
  bypass(
    'P-68',
    'a frame of 2^64 - 1 bytes',
    runsSystem,
    run(p().raw(0x95, new Uint8Array(8).fill(0xff))).stop(),
  ),
];

const ends: readonly BypassCase[] = [
  bypass('P-58', 'values left on the stack at STOP', runsSystem, run(p().int(1).int(2)).none().stop(), [
    'cpython#127079',
  ]),
  bypass('P-58', 'a mark left on the stack at STOP', runsSystem, run(p().mark().mark()).stop(), [
    'cpython#127079',
  ]),
  bypass(
    'P-59',
    'PROTO again, so that Python 2 names are mapped',
    ['critical', 'pickle/dangerous-call', 'subprocess.getoutput'],
    p().proto(2).global('commands', 'getoutput').unicode('echo hello').tuple1().reduce().stop(),
  ),
  bypass('P-59', 'a protocol that does not exist behind the call', runsSystem, run(p()).proto(9).stop()),
  bypass('P-59', 'such a protocol is told', ambiguous('warning'), p().none().proto(9).stop()),
  bypass(
    'P-66',
    'a negative length behind the call',
    runsSystem,
    run(p()).raw('T', little(0xffff_ffff, 4), 'x.'),
    ['cpython#135321'],
  ),
  bypass(
    'P-66',
    'such a length is told',
    ambiguous('warning'),
    run(p()).raw('T', little(0xffff_ffff, 4), 'x.'),
    ['cpython#135321'],
  ),
  bypass(
    'P-66',
    'LONG4 with a negative length behind the call',
    runsSystem,
    run(p()).raw(0x8b, little(0xffff_fffe, 4), 'x.'),
  ),
  bypass(
    'P-67',
    'a negative extension code',
    ['critical', 'pickle/computed-name', 'extension code -1'],
    p().raw(0x84, little(0xffff_ffff, 4)).emptyTuple().reduce().stop(),
    ['cpython#127045'],
  ),
  bypass(
    'P-69',
    'APPENDS of nothing to a value that cannot take it',
    runsSystem,
    run(p().int(1).mark().appends().pop()).stop(),
  ),
  bypass(
    'P-69',
    'ADDITEMS of nothing to an object',
    ['silent', ''],
    p().global('collections', 'OrderedDict').emptyTuple().reduce().mark().additems().stop(),
  ),
  bypass(
    'P-70',
    'REDUCE with a list',
    runsSystem,
    p().global('posix', 'system').emptyList().unicode('echo hello').append().reduce().stop(),
  ),
  bypass(
    'P-70',
    'NEWOBJ with a list',
    ['critical', 'pickle/dangerous-call', 'subprocess.Popen'],
    p().global('subprocess', 'Popen').emptyList().unicode('echo hello').append().newobj().stop(),
  ),
  bypass('P-73', 'a stream behind STOP', runsSystem, p().none().stop().raw(hidden)),
  bypass(
    'P-73',
    'names behind STOP in bytes that are no stream',
    importsSystem,
    p().none().stop().raw(0xfe, 0xfe, 'cposix\nsystem\n', 0xfe),
  ),
  bypass('P-74', 'an unknown opcode behind the call', runsSystem, run(p()).raw(0x01)),
  bypass('P-74', 'a number that is cut short behind the call', runsSystem, run(p()).raw('G', 1, 2)),
];

/** The head of a torch file before 1.6: magic number, protocol version, system information. */
const legacyTorch = (): PickleAssembler =>
  pickle()
    .proto(2)
    .raw(0x8a, 10, Uint8Array.of(0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19))
    .stop()
    .proto(2)
    .raw('M', little(1001, 2))
    .stop()
    .proto(2)
    .emptyDict()
    .stop();

const everyPlainOpcode = (): PickleAssembler =>
  pickle()
    .proto(5)
    .raw('F1.5\n')
    .pop()
    .raw('G', new Uint8Array(8))
    .pop()
    .raw(0x96, little(1, 8), 'x')
    .pop()
    .raw(0x97, 0x98)
    .pop()
    .raw(0x8d, little(1, 8), 'x')
    .pop()
    .raw(0x8e, little(1, 8), 'x')
    .pop()
    .raw(0x8f)
    .pop()
    .mark()
    .raw(0x91)
    .pop()
    .raw('Px\n')
    .pop()
    .raw('L1L\n')
    .pop()
    .raw(0x8b, little(1, 4), 1)
    .pop();

const tools: readonly BypassCase[] = [
  bypass(
    'P-75',
    'every opcode that tools lack, before the call',
    runsSystem,
    run(everyPlainOpcode()).stop(),
    ['fickling#322'],
  ),
  bypass(
    'P-75',
    'protocol 0, which has no magic number',
    runsSystem,
    pickle().raw(callPickle(0, 'posix', 'system', 'echo hello')),
    ['CVE-2025-10155'],
  ),
  bypass('P-75', 'protocol 1', runsSystem, pickle().raw(callPickle(1, 'posix', 'system', 'echo hello')), [
    'modelaudit#624',
    'modelaudit#605',
  ]),
  bypass(
    'P-76',
    'a torch file says what `weights_only=True` would refuse',
    ['critical', 'pickle/dangerous-call', 'torch.load(weights_only=True) would refuse it'],
    run(legacyTorch().proto(2)).stop().proto(2).emptyList().stop(),
    ['CVE-2025-32434'],
  ),
  bypass(
    'P-76',
    'a torch file of plain data',
    ['silent', ''],
    legacyTorch().proto(2).emptyDict().stop().proto(2).emptyList().stop(),
  ),
  bypass(
    'P-77',
    'many oddities in one stream',
    runsSystem,
    run(
      pickle()
        .frame(0)
        .proto(0)
        .raw('I0x10\n')
        .pop()
        .proto(4)
        .frame(0)
        .short('x')
        .raw('p1_0\n')
        .raw('g+10\n')
        .pop()
        .pop()
        .mark()
        .raw('1')
        .proto(3),
    ).stop(),
    ['arXiv:2605.15084'],
  ),
  bypass(
    'P-78',
    'STACK_GLOBAL whose operands are the first two opcodes',
    runsSystem,
    pickle().short('posix').short('system').raw(0x93).unicode('echo hello').tuple1().reduce().stop(),
  ),
  bypass(
    'P-78',
    'a name that contains `eval` is none',
    ['silent', ''],
    p().global('my_package.retrieval', 'Evaluator').emptyTuple().newobj().stop(),
  ),
  bypass(
    'P-78',
    'a module below a module of the tables',
    ['critical', 'pickle/dangerous-call', 'asyncio.unix_events._UnixSubprocessTransport._start'],
    pickle().raw(callPickle(4, 'asyncio.unix_events', '_UnixSubprocessTransport._start', 'echo hello')),
    ['CVE-2025-10157'],
  ),
  bypass(
    'P-79',
    'two megabytes before the call',
    runsSystem,
    run(p().bytes(new Uint8Array(2_000_000)).pop()).stop(),
    ['modelaudit#1655'],
  ),
  bypass(
    'P-79',
    'a hundred thousand opcodes before the call',
    runsSystem,
    run(p().raw(Buffer.from('N0'.repeat(100_000)))).stop(),
    ['agent-bom#3326'],
  ),
];

export const discrepanciesOfStructure: readonly BypassCase[] = [...frames, ...ends, ...tools];
