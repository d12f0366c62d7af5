import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CountingSource } from '../../../src/bytes/counting-source.js';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import type { ByteSource } from '../../../src/core/types.js';
import { identifyMsgpack } from '../../../src/formats/msgpack/identify.js';
import { parseMsgpack } from '../../../src/formats/msgpack/parse.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { cleanPickle, poisonedPickle } from '../../support/models.js';
import { msgpack } from '../../support/msgpack-assembler.js';
import { mutate, randomNumbers } from '../../support/mutations.js';

const { map, array, bin, str, ext, ndarray, number, nil } = msgpack;
const folder = join(import.meta.dirname, '../../../fixtures/msgpack');

function parse(content: Uint8Array | ByteSource) {
  const source = content instanceof Uint8Array ? new MemorySource(content, 'x') : content;
  return parseMsgpack(source, { budget: freeBudget, name: 'x', sibling: () => undefined });
}

const identify = (bytes: Uint8Array): string | undefined =>
  identifyMsgpack(bytes, new MemorySource(bytes, 'x'))?.confidence;

describe('identification', () => {
  it('is sure of a map under names, and asks for a name otherwise', () => {
    expect(identify(map({ params: nil }))).toBe('likely');
    expect(identify(map({ 'Gewichte für 模型': nil }))).toBe('likely');
    expect(identify(array([nil]))).toBe('possible');
    expect(identify(Buffer.from('8101c0', 'hex'))).toBe('possible');
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('{"a": 1}')],
    ['a pickle', cleanPickle()],
    ['zeros', Buffer.alloc(64)],
    ['a count beyond the file', Buffer.from('df7fffffff', 'hex')],
  ])('does not claim %s', (_, bytes) => {
    expect(['likely', 'certain']).not.toContain(identify(bytes));
  });

  const isTentative = (bytes: Uint8Array): boolean | undefined =>
    identifyMsgpack(bytes, new MemorySource(bytes, 'x'))?.isTentative;

  it('is tentative where a map breaks off that may be garbage', () => {
    expect(isTentative(map({ a: nil }))).toBe(false);
    expect(isTentative(Buffer.from('81a170', 'hex'))).toBe(true);
    expect(isTentative(Buffer.from('81a161c1', 'hex'))).toBe(true);
  });

  const objects = map({
    nd: msgpack.true,
    type: bin(Buffer.from('O')),
    kind: bin(Buffer.from('O')),
    shape: array([number(1)]),
    data: bin(poisonedPickle()),
  });

  it.each([
    ['one letter, cut behind it', [0x82, 0xa1, 0x61], []],
    ['one letter, cut in the next key', [0x82, 0xa1, 0x61], [0xa5, 0x62]],
    ['one letter, with a number for the next key', [0x83, 0xa1, 0x61], [0x01, 0x02]],
    ['one letter, with a byte behind that is no value', [0x82, 0xa1, 0x61], [0xc1]],
    ['one letter, with an extension behind', [0x83, 0xa1, 0x61], [0xa1, 0x62, 0xd4, 0x50, 0x00]],
    ['a name, with a number for the next key', [0x83, 0xa6, ...Buffer.from('params')], [0x01, 0x02]],
  ])('of what breaks off finds objects that were unpickled before: under %s', async (_, before, behind) => {
    const { told } = await inspectBytes(
      Buffer.concat([Buffer.from(before), objects, Buffer.from(behind)]),
      'weights.bin',
    );
    expect(told).toContain('warning msgpack/pickled-array');
    expect(told).toContain('warning scan/damaged');
    expect(told.some((line) => line.startsWith('critical pickle/dangerous-call'))).toBe(true);
  });

  it('of what breaks off finds what it carries, and withdraws what carries nothing', async () => {
    const carrying = Buffer.concat([Buffer.from([0x82, 0xa1, 0x61]), bin(poisonedPickle())]);
    expect((await inspectBytes(carrying, 'weights.bin')).told).toEqual([
      'critical pickle/dangerous-call a',
      'warning scan/damaged',
    ]);
    const noise = Buffer.concat([Buffer.from('82a16192d45000', 'hex'), str('and more words')]);
    expect((await inspectBytes(noise, 'weights.bin')).told).toEqual(['info scan/unrecognised']);
  });

  it('claims few of random files', () => {
    const random = randomNumbers(3);
    const claims = Array.from({ length: 4_000 }, () =>
      identify(Buffer.from(Array.from({ length: 200 }, () => random(256)))),
    );
    expect(claims.filter((claim) => claim === 'likely').length).toBeLessThan(8);
  });
});

describe('a walk', () => {
  it('knows arrays of flax and of msgpack-numpy', () => {
    const numpy = map({
      nd: msgpack.true,
      type: str('<f4'),
      kind: bin(Buffer.alloc(0)),
      shape: array([]),
      data: bin(Buffer.alloc(4)),
    });
    const { facts, children } = parse(map({ a: ndarray([2], 'bfloat16', Buffer.alloc(4)), b: numpy }));
    expect(facts).toMatchObject({
      objectCount: 1,
      topKeys: ['a', 'b'],
      depth: 3,
      arrayCount: 2,
      missized: [],
    });
    expect(children.map(({ member, expects }) => [member, expects])).toEqual([['texts', 'metadata']]);
  });

  it('names what it carries by the keys that lead there', () => {
    const { children } = parse(
      map({ a: map({ b: array([nil, bin(Buffer.from('blob'))]) }), c: ext(7, Buffer.alloc(32)) }),
    );
    expect(children.map(({ member }) => member)).toEqual(['a/b/1', 'c']);
  });

  it('offers text as code only where it is some', () => {
    const { children } = parse(map({ a: str('import os\nos.getcwd()'), b: str('important') }));
    expect(children.map(({ member, expects }) => [member, expects])).toEqual([
      ['a', 'python-source'],
      ['texts', 'metadata'],
    ]);
  });

  it('never reads the elements of arrays', () => {
    let read = 0;
    const size = 2 ** 24;
    const big = Buffer.concat([Buffer.from('81a161c6', 'hex'), number(size).subarray(1), Buffer.alloc(size)]);
    const source = new CountingSource(new MemorySource(big, 'x'), (bytes) => (read += bytes));
    expect(parse(source).facts.objectCount).toBe(1);
    expect(read).toBeLessThan(10_000);
  });

  it.each([
    ['a number', number(5)],
    ['a long text', str('x'.repeat(300))],
    [
      'integers of every width',
      Buffer.from('98cc01cd0001ce00000001cf0000000000000001d0ffd1ffffd2ffffffffd3ffffffffffffffff', 'hex'),
    ],
    ['floats and words', Buffer.from('95ca3f800000cb3ff0000000000000c0c2c3', 'hex')],
    [
      'extensions of fixed width',
      Buffer.from(
        '95d4ff00d5ff0000d6ff00000000d7ff0000000000000000d8ff00000000000000000000000000000000',
        'hex',
      ),
    ],
  ])('takes %s', (_, bytes) => {
    expect(parse(bytes)).toMatchObject({ facts: { objectCount: 1 }, anomalies: [] });
  });

  it('keeps what stands before a break', () => {
    const { facts, anomalies } = parse(
      map({ a: ndarray([1], 'O', Buffer.alloc(8)), b: nil }).subarray(0, -1),
    );
    expect([facts.pickled.length, anomalies.map(({ key }) => key)]).toEqual([1, ['unexpected-end']]);
  });
});

describe('byte strings among many', () => {
  const pickle = Buffer.from("N0cposix\nsystem\n(S'echo hello'\ntR.");
  const many = (count: number, length: number): Buffer[] =>
    Array.from({ length: count }, () => bin(Buffer.alloc(length, 1)));
  const numpy = (data: Uint8Array, more: Record<string, Uint8Array> = {}): Buffer =>
    map({ nd: msgpack.true, type: str('<f4'), shape: array([]), data: bin(data), ...more });

  it('are kept where they can hold a pickle', async () => {
    const { told } = await inspectBytes(array([...many(2_100, 4), bin(pickle)]), 'x.msgpack');
    expect(told.filter((line) => line.startsWith('critical'))).not.toEqual([]);
  });

  it('are a limit where they are too many, and none where they are elements of arrays', () => {
    const limits = (items: readonly Buffer[]): unknown[] =>
      parse(array(items)).anomalies.map(({ kind, key }) => [kind, key]);
    expect(
      limits([...many(20_000, 16), numpy(Buffer.alloc(16), { other: bin(Buffer.alloc(16, 1)) })]),
    ).toEqual([['limit', 'maxBlobs']]);
    expect(limits([...many(20_000, 16), numpy(Buffer.alloc(16), { evil: bin(pickle) })])).toEqual([]);
    expect(limits([...many(20_000, 16), numpy(Buffer.alloc(16))])).toEqual([]);
    expect(limits(many(20_100, 16).map((_, index) => numpy(Buffer.alloc(index % 40))))).toEqual([]);
    expect(limits(many(30_000, 8))).toEqual([]);
  });

  it('are kept behind too many others where they begin like a pickle', () => {
    const { children } = parse(array([...many(20_100, 16), map({ evil: bin(pickle) })]));
    expect(children.map(({ member }) => member)).toContain('20100/evil');
  });

  it('hide nothing behind themselves where too many begin like a pickle', () => {
    const pickles = Array.from({ length: 20_001 }, () => bin(pickle));
    const read = (...behind: Buffer[]) => parse(array([...many(2_000, 4), ...pickles, ...behind]));
    const { facts, anomalies } = read(ndarray([1], 'O', Buffer.alloc(8)));
    expect(facts.pickled.length).toBe(1);
    expect(anomalies.map(({ kind, key }) => [kind, key])).toEqual([['limit', 'maxBlobs']]);
    const elements = parse(array([...many(2_000, 4), ...pickles.slice(1), numpy(pickle)]));
    expect(elements.anomalies).toEqual([]);
  });

  it('stay where they stand beside the elements of an array', () => {
    const { children } = parse(map({ a: numpy(Buffer.alloc(16), { evil: bin(pickle) }) }));
    expect(children.map(({ member }) => member)).toEqual(['a/evil', 'texts']);
  });
});

describe('mutations of genuine files', () => {
  const genuine = readdirSync(folder)
    .filter((name) => /\.miss(\.msgpack)?$/.test(name))
    .map((name) => readFileSync(join(folder, name)));

  it('end in a finding or a typed outcome', async () => {
    const random = randomNumbers(17);
    for (let round = 0; round < 600; round += 1) {
      const bytes = mutate(genuine[round % genuine.length] ?? Buffer.alloc(0), random);
      const { told, outcome } = await inspectBytes(bytes, 'model.msgpack');
      expect(told.filter((line) => line.includes('internal-error'))).toEqual([]);
      if (outcome !== 'scanned') expect(told).not.toEqual([]);
    }
  });
});
