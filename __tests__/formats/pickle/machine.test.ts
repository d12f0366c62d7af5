import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { importNames, inspectPickle, type InspectedPickle } from '../../support/inspect-pickle.js';
import { callPickle, little, pickle, type PickleAssembler } from '../../support/pickle-assembler.js';

const run = (assembler: PickleAssembler): InspectedPickle => inspectPickle(assembler.assemble());
const names = (assembler: PickleAssembler): string[] => importNames(run(assembler));

/** Pushes a name from somewhere else, then resolves it: what the machine must follow. */
describe('operands of STACK_GLOBAL', () => {
  it.each<[string, PickleAssembler]>([
    ['SHORT_BINUNICODE', pickle().short('os').short('system').raw(0x93).stop()],
    ['BINUNICODE', pickle().unicode('os').unicode('system').raw(0x93).stop()],
    ['BINUNICODE8', pickle().raw(0x8d, little(2, 8), 'os', 0x8d, little(6, 8), 'system', 0x93).stop()],
    [
      'UNICODE with escapes (P-65)',
      pickle().unicodeLine('\\u006f\\u0073').unicodeLine('\\U00000073ystem').raw(0x93).stop(),
    ],
    [
      'STRING with escapes (P-64)',
      pickle().stringLine("'\\x6f\\163'").stringLine('"system"').raw(0x93).stop(),
    ],
    [
      'SHORT_BINSTRING (GHSA-9gvj-pp9x-gcfr)',
      pickle().shortBinString('os').shortBinString('system').raw(0x93).stop(),
    ],
    ['BINSTRING', pickle().raw('T', little(2, 4), 'os', 'T', little(6, 4), 'system', 0x93).stop()],
    ['DUP', pickle().short('os').dup().pop().short('system').raw(0x93).stop()],
    [
      'the memo, stored long before',
      pickle().short('system').put(1).pop().short('os').put(0).pop().get(0).get(1).raw(0x93).stop(),
    ],
    [
      'MEMOIZE after a gap (P-56)',
      pickle()
        .short('x')
        .put(5)
        .pop()
        .short('os')
        .memoize()
        .pop()
        .short('system')
        .put(7)
        .pop()
        .get(1)
        .get(7)
        .raw(0x93)
        .stop(),
    ],
    [
      'a memo entry that was stored twice',
      pickle().short('no').put(0).pop().short('os').put(0).pop().get(0).short('system').raw(0x93).stop(),
    ],
    [
      'PUT and GET of protocol 0 in odd spelling (P-53)',
      pickle().short('os').raw('p1_0\n').pop().raw('g+10\n').short('system').raw(0x93).stop(),
    ],
    [
      'PUT of the stack’s top, not of the last argument (P-57)',
      pickle().short('os').short('decoy').pop().put(3).pop().get(3).short('system').raw(0x93).stop(),
    ],
  ])('come from %s', (_, assembler) => {
    expect(names(assembler)).toEqual(['os.system']);
  });

  it.each([
    ['a hundred leading zeros', `p${'0'.repeat(100)}1\n`],
    ['a NUL, where the C unpickler stops (P-52)', 'p1\0x\n'],
  ])('come from a memo index with %s', (_, put) => {
    const assembler = pickle().short('collections').put(0).pop().short('posix').raw(put).pop();
    expect(names(assembler.get(1).short('system').raw(0x93).stop())).toEqual(['posix.system']);
  });

  it('may come from plain containers that were thrown away in between', () => {
    const assembler = pickle().short('os').put(0).pop().emptyList().mark();
    for (let item = 0; item < 200; item++) assembler.get(0);
    expect(names(assembler.appends().pop().get(0).short('system').raw(0x93).stop())).toEqual(['os.system']);
  });

  it.each<[string, PickleAssembler]>([
    ['a call', pickle().global('builtins', 'str').emptyTuple().reduce().short('system').raw(0x93).stop()],
    ['an import (P-25)', pickle().global('numpy', 'prod').short('system').raw(0x93).stop()],
    ['a persistent id', pickle().short('os').raw('Q').short('system').raw(0x93).stop()],
  ])('are reported as computed when they come from %s', (_, assembler) => {
    const { facts } = run(assembler);
    expect(facts.uses.some(({ kind }) => kind === 'computed-name')).toBe(true);
  });
});

describe('names', () => {
  it('keep a carriage return, bytes above ASCII and blanks (P-63, P-72)', () => {
    expect(names(pickle().global('os\r', 'sy\u0441tem').pop().global(' os', 'system').stop())).toEqual([
      'os\r.sy\u0441tem',
      ' os.system',
    ]);
  });

  it('lose their last character where the file ends without a newline (P-71)', () => {
    expect(names(pickle().raw('cos\nsystems'))).toEqual(['os.system']);
  });

  it('are dotted by a getattr of constants', () => {
    const assembler = pickle()
      .global('builtins', 'getattr')
      .global('os', 'path')
      .unicode('join')
      .tuple2()
      .reduce()
      .stop();
    expect(names(assembler)).toContain('os.path.join');
  });
});

describe('calls', () => {
  const hello = (assembler: PickleAssembler): PickleAssembler => assembler.unicode('echo hello');
  it.each<[string, string, PickleAssembler]>([
    ['REDUCE', 'reduce', hello(pickle().global('os', 'system')).tuple1().reduce().stop()],
    [
      'REDUCE with a list (P-70)',
      'reduce',
      hello(pickle().global('os', 'system').emptyList()).append().reduce().stop(),
    ],
    ['INST', 'inst', hello(pickle().mark()).inst('os', 'system').stop()],
    ['OBJ', 'obj', hello(pickle().mark().global('os', 'system')).obj().stop()],
    ['OBJ without arguments (P-04)', 'obj', pickle().mark().global('os', 'system').obj().stop()],
    ['NEWOBJ', 'newobj', hello(pickle().global('os', 'system')).tuple1().newobj().stop()],
    ['NEWOBJ_EX', 'newobj_ex', hello(pickle().global('os', 'system')).tuple1().emptyDict().newobjEx().stop()],
    [
      'copyreg.__newobj__',
      'construct',
      hello(pickle().global('copyreg', '__newobj__').global('os', 'system')).tuple2().reduce().stop(),
    ],
    [
      'copy_reg._reconstructor',
      'construct',
      pickle()
        .global('copy_reg', '_reconstructor')
        .global('os', 'system')
        .global('__builtin__', 'object')
        .none()
        .tuple3()
        .reduce()
        .stop(),
    ],
  ])('are recorded for %s', (_, kind, assembler) => {
    const { facts } = run(assembler);
    const target = facts.imports.findIndex(({ name }) => name === 'system');
    expect(facts.uses).toContainEqual(
      expect.objectContaining({ kind, target: { type: 'global', index: target } }),
    );
  });

  it.each<[string, PickleAssembler]>([
    ['far below', pickle().mark().none().emptyList().unicode('echo hello')],
    ['below a mark that is taken', hello(pickle().mark().mark().none().raw('t'))],
    ['behind one that is thrown away', hello(pickle().mark().mark().pop())],
  ])('are recorded for INST where a mark stands %s', (_, assembler) => {
    const { facts } = run(assembler.inst('os', 'system').stop());
    expect(facts.uses.map(({ kind }) => kind)).toEqual(['inst']);
  });

  it.each<[string, PickleAssembler]>([
    ['was never put', hello(pickle())],
    ['was taken', hello(pickle().mark().raw('t'))],
    ['was thrown away', hello(pickle().mark().pop())],
  ])(
    'are none for INST where the mark %s: no unpickler gets there, and only Python imports',
    (_, assembler) => {
      const { facts } = run(assembler.inst('os', 'system').stop());
      expect(facts.uses).toEqual([]);
      expect(facts.imports.map(({ module, name }) => `${module}.${name}`)).toEqual(['os.system']);
    },
  );

  it('stay recorded when their result is thrown away, and when the stream breaks behind them (P-17, P-18)', () => {
    const { facts, anomalies } = run(
      hello(pickle().global('os', 'system')).tuple1().reduce().pop().raw(0xff),
    );
    expect(facts.uses.map(({ kind }) => kind)).toEqual(['reduce']);
    expect(facts.streams.map(({ ending }) => ending)).toEqual(['broken']);
    expect(anomalies).toEqual([
      expect.objectContaining({
        kind: 'damaged',
        detail: expect.stringContaining('0xff') as unknown as string,
      }),
    ]);
  });

  it('of one shape are one fact with a count', () => {
    const assembler = pickle().emptyList().mark();
    for (let index = 0; index < 1000; index++)
      assembler.global('decimal', 'Decimal').unicode(String(index)).tuple1().reduce();
    const { facts } = run(assembler.appends().stop());
    expect(facts.uses.length).toBeLessThan(70);
    expect(facts.uses.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
  });

  it('tell a codec apart however many texts were decoded before it', () => {
    const assembler = pickle();
    const encode = (text: string, codec: string): void => {
      assembler.global('_codecs', 'encode').unicode(text).unicode(codec).tuple2().reduce().pop();
    };
    for (let index = 0; index < 500; index++) encode(`text ${String(index)}`, 'latin1');
    encode('flfgrz', 'rot13');
    expect(run(assembler.none().stop()).findings).toContainEqual(
      expect.objectContaining({ ruleId: 'pickle/unexpected-arguments', severity: 'critical' }),
    );
  });
});

describe('what is beyond the number of things told apart', () => {
  it('is never taken for something else', () => {
    const assembler = pickle();
    for (let index = 0; index < 20_001; index++)
      assembler
        .global('m', `f${String(index)}`)
        .emptyTuple()
        .reduce()
        .pop();
    const { facts, findings } = run(assembler.global('posix', 'system').emptyTuple().reduce().stop());
    expect(facts.imports.at(-1)).toMatchObject({ module: 'posix', name: 'system' });
    expect(findings).toContainEqual(expect.objectContaining({ severity: 'critical', key: 'posix.system' }));
  });
});

describe('plain data that was let go', () => {
  it('and is changed later through the memo makes its holders unknown', () => {
    const assembler = pickle().proto(4).emptyList().mark();
    for (let item = 0; item < 70; item++) assembler.emptyDict().put(item + 1);
    assembler.appends().pop().get(70).unicode('__setstate__').global('my_package', 'run').setitem().pop();
    assembler.global('collections', 'OrderedDict').emptyTuple().reduce().get(70).build();
    expect(run(assembler.stop()).findings.map(({ severity }) => severity)).toContain('critical');
  });
});

describe('state that is nested deeply', () => {
  it('is judged by what is in it, at any depth', () => {
    const nested = (levels: number, module: string, name: string): PickleAssembler => {
      const assembler = pickle().proto(4).global('collections', 'OrderedDict').emptyTuple().reduce();
      for (let level = 0; level < levels; level++) assembler.emptyDict().unicode('a');
      assembler.global(module, name);
      for (let level = 0; level < levels; level++) assembler.setitem();
      return assembler.build().stop();
    };
    expect(run(nested(100, 'numpy', 'float64')).findings).toEqual([]);
    expect(run(nested(100, 'textwrap', 'dedent')).findings.map(({ severity }) => severity)).toEqual([
      'critical',
    ]);
  });
});

describe('an object that is given items in every way', () => {
  it('is told by all of them', () => {
    const assembler = pickle().global('collections', 'OrderedDict').emptyTuple().reduce();
    assembler.int(1).int(2).setitem().global('os', 'system').append().mark().int(3).additems();
    const { findings } = run(assembler.tuple1().stop());
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['pickle/dangerous-call']);
  });
});

describe('a stream that an unpickler tolerates', () => {
  it.each<[string, PickleAssembler]>([
    ['with values left on the stack (P-58)', pickle().int(1).int(2).global('os', 'system').stop()],
    ['with a MARK left (P-58)', pickle().mark().global('os', 'system').stop()],
    [
      'with PROTO in the middle (P-59)',
      pickle().proto(2).int(1).proto(5).pop().global('os', 'system').stop(),
    ],
    ['with a protocol that does not exist', pickle().proto(9).global('os', 'system').stop()],
    ['with a hexadecimal INT (P-51)', pickle().raw('I0x10\n').pop().global('os', 'system').stop()],
    ['with a NUL in an INT (P-52)', pickle().raw('I5\0\n').pop().global('os', 'system').stop()],
    ['with an empty frame (P-68)', pickle().proto(4).frame(0).global('os', 'system').stop()],
    ['with a frame beyond the end (P-68)', pickle().proto(4).frame(1e6).global('os', 'system').stop()],
    [
      'with APPENDS of nothing to a number (P-69)',
      pickle().int(5).mark().appends().pop().global('os', 'system').stop(),
    ],
    [
      'with NEXT_BUFFER and READONLY_BUFFER (P-16)',
      pickle().proto(5).raw(0x97, 0x98).pop().global('os', 'system').stop(),
    ],
    [
      'with BYTEARRAY8 (P-75)',
      pickle().proto(5).raw(0x96, little(3, 8), 'abc').pop().global('os', 'system').stop(),
    ],
    [
      'with FLOAT, LONG, LONG1 and LONG4',
      pickle().raw('F1.5\n', 'L10L\n', 0x8a, 1, 7, 0x8b, little(1, 4), 9).global('os', 'system').stop(),
    ],
    ['with a stack underflow', pickle().pop().pop().tuple3().global('os', 'system').stop()],
    ['with a memo entry that was never stored', pickle().get(9).pop().global('os', 'system').stop()],
    [
      'with sets and frozen sets',
      pickle()
        .raw(0x8f)
        .mark()
        .int(1)
        .additems()
        .pop()
        .mark()
        .int(1)
        .raw(0x91)
        .pop()
        .global('os', 'system')
        .stop(),
    ],
  ])('%s is read to its end', (_, assembler) => {
    expect(names(assembler)).toContain('os.system');
  });

  it('stops where more is taken from an empty stack than any unpickler stands, and keeps what came before', async () => {
    const call = callPickle(4, 'posix', 'system', 'echo hello');
    const taken = Buffer.alloc(300_000, 0x93);
    const { outcome, told } = await inspectBytes(
      Buffer.concat([call.subarray(0, -1), taken, Buffer.from('.')]),
      'm.pkl',
    );
    expect(outcome).toBe('partial');
    expect(told).toContain('critical pickle/dangerous-call');
    expect(told).toContain('warning scan/damaged');
  });

  it('allocates nothing for a memo index of two billion', () => {
    const { findings } = run(
      pickle()
        .int(5)
        .raw('r', little(2 ** 31 - 1, 4))
        .raw('j', little(2 ** 31 - 1, 4))
        .stop(),
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ ruleId: 'pickle/ambiguous-structure', key: 'huge-memo-index' }),
    );
  });
});
