import { describe, expect, it } from '@jest/globals';
import { CountingSource } from '../../../src/bytes/counting-source.js';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { importNames, inspectPickle, rulesAt } from '../../support/inspect-pickle.js';
import { callPickle, little, pickle } from '../../support/pickle-assembler.js';

const harmless = pickle().proto(4).emptyDict().stop().assemble();
const hostile = callPickle(4, 'os', 'system', 'echo hello');
const concatenate = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);

describe('streams', () => {
  it('that follow one another are all read (P-19)', () => {
    const inspected = inspectPickle(concatenate(harmless, harmless, hostile));
    expect(inspected.facts.streams.map(({ ending }) => ending)).toEqual(['stop', 'stop', 'stop']);
    expect(importNames(inspected)).toEqual(['os.system']);
  });

  it('of protocol 0 that follow a binary one are read', () => {
    expect(
      importNames(inspectPickle(concatenate(harmless, callPickle(0, 'os', 'system', 'echo hello')))),
    ).toEqual(['os.system']);
  });

  it('behind unexplained bytes are found, and the bytes are said', () => {
    const inspected = inspectPickle(concatenate(harmless, new Uint8Array(5000).fill(7), hostile));
    expect(importNames(inspected)).toEqual(['os.system']);
    expect(inspected.facts.trailing).toEqual({ offset: harmless.length, length: 5000 });
  });

  it('behind a broken one are found', () => {
    const inspected = inspectPickle(concatenate(pickle().proto(4).raw(0xff).assemble(), hostile));
    expect(importNames(inspected)).toEqual(['os.system']);
    expect(inspected.anomalies.map(({ kind }) => kind)).toEqual(['damaged']);
  });

  it('that are nothing but damage still give up the import opcodes in them (P-33)', () => {
    const inspected = inspectPickle(
      concatenate(pickle().proto(4).raw(0xff, 0xff, 'cos\nsystem\n', 0xff).assemble()),
    );
    expect(rulesAt('critical', inspected)).toEqual(['pickle/dangerous-import']);
  });

  it('may be padded with zeros without a word', () => {
    expect(inspectPickle(concatenate(harmless, new Uint8Array(64))).findings).toEqual([]);
  });
});

describe('a frame that an argument crosses (P-50)', () => {
  const inner = pickle().global('builtins', 'print').unicodeLine('hello').tuple1().reduce().mark().assemble();
  const argument = concatenate(Uint8Array.of(0, 0), inner, new Uint8Array(261 - inner.length).fill(0x4e));
  const straddling = pickle()
    .proto(5)
    .none()
    .pop()
    .mark()
    .frame(2)
    .raw('B', little(263, 4), argument)
    .raw('1')
    .stop()
    .assemble();

  it('is critical by itself', () => {
    const { findings } = inspectPickle(straddling);
    expect(findings).toContainEqual(
      expect.objectContaining({
        ruleId: 'pickle/ambiguous-structure',
        severity: 'critical',
        key: 'frame-straddle',
      }),
    );
  });

  it('has the straddled bytes read as opcodes', () => {
    expect(importNames(inspectPickle(straddling))).toContain('builtins.print');
  });
});

describe('a run of numbers', () => {
  const numbers = pickle().emptyList().mark();
  for (let index = 0; index < 300; index++)
    numbers.int(index).none().raw(0x88, 'G', new Uint8Array(8), 'M', little(index, 2));
  const run = numbers.assemble();

  it('that ends where its frame ends is no straddle, and its values are counted', () => {
    const bytes = pickle().proto(4).frame(run.length).raw(run).appends().stop().assemble();
    const { facts } = inspectPickle(bytes);
    expect(facts.divergences).toEqual([]);
    expect(facts.streams).toEqual([
      expect.objectContaining({ ending: 'stop', opcodes: 2 + 2 + 300 * 5 + 2 }),
    ]);
  });

  it('of which one crosses the end of the frame is a straddle', () => {
    const bytes = pickle()
      .proto(4)
      .frame(run.length - 1)
      .raw(run)
      .appends()
      .stop()
      .assemble();
    expect(inspectPickle(bytes).facts.divergences.map(({ kind }) => kind)).toEqual(['frame-straddle']);
  });
});

describe('a pickle of protocol 0 with many memo indices', () => {
  it('is read a few times at most, not once for each', async () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `V${'x'.repeat(30)}\np${String(index)}\na`);
    const bytes = Buffer.from(`(lp9\n${lines.join('')}${'g7\na'.repeat(5_000)}.`);
    let read = 0;
    const source = new CountingSource(new MemorySource(bytes, 'list.pkl'), (amount) => (read += amount));
    expect((await inspectBytes(source, 'list.pkl')).told).toEqual([]);
    expect(read).toBeLessThan(8 * bytes.length);
  });
});

describe('data inside a pickle', () => {
  const wrap = (bytes: Uint8Array): Uint8Array => pickle().proto(4).bytes(bytes).stop().assemble();
  const text = (content: string): Uint8Array => pickle().proto(4).unicode(content).stop().assemble();

  it.each<[string, Uint8Array]>([
    ['a pickle as bytes', wrap(hostile)],
    ['a pickle of protocol 0 as bytes', wrap(callPickle(0, 'os', 'system', 'echo hello'))],
    ['a pickle as base64', text(Buffer.from(hostile).toString('base64'))],
    ['a pickle as base64 behind blanks', text(`  ${Buffer.from(hostile).toString('base64')}`)],
    ['a pickle as hexadecimal digits', text(Buffer.from(hostile).toString('hex'))],
    ['a pickle as text, as protocol 2 writes bytes', text(Buffer.from(hostile).toString('latin1'))],
    ['a pickle in a pickle in a pickle', wrap(wrap(hostile))],
  ])('is judged: %s (P-20)', (_, bytes) => {
    expect(rulesAt('critical', inspectPickle(bytes))).toEqual(['pickle/dangerous-call']);
  });

  it('is not looked for in digests, however many there are', () => {
    const assembler = pickle().proto(4).emptyList().mark();
    for (let index = 0; index < 6000; index++)
      assembler.unicode(`${index.toString(16).padStart(8, '0')}${'c0ffee5a'.repeat(7)}`);
    expect(inspectPickle(assembler.appends().stop().assemble()).anomalies).toEqual([]);
  });

  it('is named by its number, so that fingerprints survive a shift of offsets', () => {
    expect(inspectPickle(wrap(hostile)).children).toHaveLength(1);
  });
});

describe('joblib’s raw arrays', () => {
  const dtype = (type: string) =>
    pickle().stackGlobal('numpy', 'dtype').short(type).raw(0x89, 0x88, 0x87).reduce().assemble();
  const array = (type: string, items: number, content: Uint8Array, aligned = true): Uint8Array => {
    const state = pickle().mark().short('dtype').raw(dtype(type)).short('shape').int(items).tuple1();
    if (aligned) state.short('numpy_array_alignment_bytes').int(16);
    return pickle()
      .stackGlobal('joblib.numpy_pickle', 'NumpyArrayWrapper')
      .emptyTuple()
      .newobj()
      .emptyDict()
      .raw(state.setitems().assemble())
      .build()
      .raw(content)
      .assemble();
  };

  it('are skipped by their declared size, and the stream goes on behind them', () => {
    const raw = concatenate(Uint8Array.of(3, 255, 255, 255), new Uint8Array(80).fill(0xfe));
    const inspected = inspectPickle(
      pickle()
        .proto(4)
        .raw(array('f8', 10, raw))
        .pop()
        .stackGlobal('os', 'system')
        .stop()
        .assemble(),
    );
    expect(importNames(inspected)).toContain('os.system');
    expect(inspected.facts.streams.map(({ ending }) => ending)).toEqual(['stop']);
  });

  it('that are opcodes for every other unpickler are executed, too, and said to be so', () => {
    const payload = pickle()
      .get(0)
      .get(1)
      .raw(0x93)
      .unicode('echo hello')
      .tuple1()
      .reduce()
      .stop()
      .assemble();
    const before = pickle().proto(4).short('posix').put(0).pop().short('system').put(1).pop();
    const bytes = before
      .raw(array('u1', payload.length, payload, false))
      .pop()
      .none()
      .stop()
      .assemble();
    expect(rulesAt('critical', inspectPickle(bytes))).toEqual([
      'pickle/ambiguous-structure',
      'pickle/dangerous-call',
    ]);
  });

  it('of numbers that look like opcodes for a while are no more than numbers', () => {
    const content = Buffer.from('K\x01K\x02K\x03\x85\x85)R0N\x93\x00\x00', 'latin1');
    const bytes = pickle()
      .proto(4)
      .raw(array('u1', content.length, content, false))
      .stop()
      .assemble();
    expect(inspectPickle(bytes).findings).toEqual([]);
  });

  it('of objects are pickles of their own (CVE-2024-34997)', () => {
    const inspected = inspectPickle(
      pickle()
        .proto(4)
        .raw(array('O8', 1, hostile, false))
        .stop()
        .assemble(),
    );
    expect(rulesAt('critical', inspected)).toEqual(['pickle/dangerous-call']);
  });
});

describe('torch’s format before 1.6', () => {
  const magic = pickle()
    .proto(2)
    .raw(0x8a, 10, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19)
    .stop()
    .assemble();
  const version = pickle().proto(2).raw('M', little(1001, 2)).stop().assemble();
  const storage = pickle()
    .mark()
    .unicode('storage')
    .global('torch', 'FloatStorage')
    .unicode('7')
    .unicode('cpu')
    .int(100)
    .tuple()
    .raw('Q')
    .stop();
  const raw = concatenate(little(100, 8), new Uint8Array(400).fill(0xee));

  it('is read by its five streams; storages are skipped and what follows them is not', () => {
    const file = concatenate(
      magic,
      version,
      harmless,
      pickle().proto(2).raw(storage.assemble()).assemble(),
      harmless,
      raw,
      hostile,
    );
    const inspected = inspectPickle(file);
    expect(inspected.facts.profile).toBe('torch');
    expect(inspected.facts.trailing).toBeUndefined();
    expect(importNames(inspected)).toEqual(['torch.FloatStorage', 'os.system']);
  });
});
