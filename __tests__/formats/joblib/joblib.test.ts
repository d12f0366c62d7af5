import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { dtypeState, rawArray, zFile, type RawArray } from '../../support/joblib-assembler.js';
import { poisonedPickle } from '../../support/models.js';
import { pickle } from '../../support/pickle-assembler.js';

const call = 'critical pickle/dangerous-call';
const poisoned = poisonedPickle();
const eight = new Uint8Array(8).fill(0xfe);

/** A dump that holds one array, with a call behind it. */
const dump = (array: RawArray, calls = true): Uint8Array => {
  const start = pickle().proto(4).raw(rawArray(array)).pop();
  if (calls) start.stackGlobal('posix', 'system').short('echo hello').tuple1().reduce();
  return start.none().stop().assemble();
};

const told = async (bytes: Uint8Array, name = 'a.joblib') => (await inspectBytes(bytes, name)).told;

describe('raw arrays of joblib', () => {
  it.each<[string, RawArray]>([
    ['numbers', { type: '<f8', items: 1, content: eight }],
    ['padded numbers', { type: '<f8', items: 1, content: eight, padding: 7 }],
    ['no padding where some could be', { type: '<f8', items: 1, content: eight, padding: 0 }],
    ['texts', { type: '<U2', items: 1, content: eight }],
    ['a structure', { type: 'V8', items: 1, content: eight, state: dtypeState(8, 0) }],
    ['dates', { type: 'M8', items: 1, content: eight, state: dtypeState(255, 0) }],
    ['a type of ml_dtypes', { type: 'bfloat16', items: 4, content: eight, state: dtypeState(2, 64) }],
    ['objects', { type: 'O8', items: 1, content: pickle().proto(4).none().stop().assemble() }],
    ['nothing', { type: '<f8', items: 0, content: new Uint8Array(0) }],
    [
      'sklearn’s own copy',
      { type: '<f8', items: 1, content: eight, module: 'sklearn.externals.joblib.numpy_pickle' },
    ],
    [
      'a longer way to the class',
      {
        type: '<f8',
        items: 1,
        content: eight,
        module: 'joblib',
        className: 'numpy_pickle.NumpyArrayWrapper',
      },
    ],
  ])(
    'of %s are skipped exactly: the call behind is found, and nothing is found without',
    async (_, array) => {
      expect(await told(dump(array))).toEqual([call]);
      expect(await told(dump(array, false))).toEqual([]);
    },
  );

  it.each<[string, RawArray]>([
    ['objects', { type: 'O8', items: 1, content: poisoned }],
    [
      'numbers that the flags make objects',
      { type: '<f8', items: 1, content: poisoned, state: dtypeState(8, 1) },
    ],
    ['a structure with an object', { type: 'V16', items: 1, content: poisoned, state: dtypeState(16, 63) }],
    ['numbers that are a pickle', { type: '|u1', items: poisoned.length, content: poisoned }],
  ])('find the call in %s', async (_, array) => {
    expect((await told(dump(array, false))).some((line) => line.startsWith(call))).toBe(true);
  });

  it('are described by what __init__ was called with where BUILD says nothing', async () => {
    const bytes = pickle()
      .proto(4)
      .stackGlobal('joblib.numpy_pickle', 'NumpyArrayWrapper')
      .mark()
      .none()
      .int(1)
      .tuple1()
      .short('C')
      .stackGlobal('numpy', 'dtype')
      .short('O8')
      .tuple1()
      .reduce()
      .tuple()
      .reduce()
      .emptyDict()
      .build()
      .raw(poisoned)
      .stop()
      .assemble();
    expect(await told(bytes)).toContain(call);
  });

  it('are described by all BUILDs together', async () => {
    const array = rawArray({ type: 'O8', items: 1, content: pickle().proto(4).none().stop().assemble() });
    const bytes = pickle().proto(4).raw(array).emptyDict().build().raw(poisoned).stop().assemble();
    expect(await told(bytes)).toContain(call);
  });

  it('that plain unpicklers run are followed however long they take', async () => {
    const content = Buffer.concat([
      Buffer.alloc(200_000, 'N0'),
      pickle().global('posix', 'system').short('echo hello').tuple1().reduce().stop().assemble(),
    ]);
    expect(await told(dump({ type: '|u1', items: content.length, content }, false))).toContain(call);
  });
});

describe('files beside the dump (joblib before 0.10)', () => {
  const wrapper = (filename: string, className = 'NDArrayWrapper'): Uint8Array =>
    pickle()
      .proto(2)
      .global('joblib.numpy_pickle', className)
      .emptyTuple()
      .newobj()
      .emptyDict()
      .raw(pickle().mark().unicode('filename').unicode(filename).setitems().assemble())
      .build()
      .stop()
      .assemble();

  it.each([
    ['model.pkl_01.npy', 'NDArrayWrapper', 'info'],
    ['model.pkl_01.npy.z', 'ZNDArrayWrapper', 'info'],
    ['../x.npy', 'NDArrayWrapper', 'critical'],
    ['a\\..\\..\\x.npy', 'NDArrayWrapper', 'critical'],
    ['/tmp/x.npy', 'NDArrayWrapper', 'critical'],
    ['C:x.npy', 'ZNDArrayWrapper', 'critical'],
  ])('%s of %s: %s', async (filename, className, severity) => {
    expect(await told(wrapper(filename, className))).toEqual([`${severity} pickle/companion-file`]);
  });
});

describe('Z-files', () => {
  it.each([0, 1])('hold pickles, %s blanks after the length', async (blanks) => {
    expect(await told(zFile(poisoned, blanks), 'a.pkl')).toEqual([`${call} content!content`]);
    expect(
      await told(zFile(dump({ type: '<f8', items: 1, content: eight }, false), blanks), 'a.pkl'),
    ).toEqual([]);
  });

  it('that break off are told of', async () => {
    const { outcome } = await inspectBytes(zFile(poisoned).subarray(0, 40), 'a.pkl');
    expect(outcome).toBe('partial');
  });

  it.each(['ZF', 'ZFxyz                       ', 'ZF0x12'])('are not %j', async (text) => {
    expect((await inspectBytes(Buffer.from(text), 'a.txt')).formats).not.toContain('joblib-zfile');
  });
});
