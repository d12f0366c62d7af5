import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { FormatError } from '../../../src/core/errors.js';
import { identifyCheckpoint } from '../../../src/formats/tf-checkpoint/identify.js';
import { readTable } from '../../../src/formats/tf-checkpoint/sstable.js';
import { parseCheckpoint } from '../../../src/formats/tf-checkpoint/parse.js';
import { checkpointRules } from '../../../src/formats/tf-checkpoint/rules/index.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { poisonedPickle } from '../../support/models.js';
import { mutations } from '../../support/mutations.js';
import { bytesField, varintField } from '../../support/protobuf-assembler.js';
import { bundleIndex, sstable, type BundleTensor } from '../../support/sstable-assembler.js';

function parse(index: Uint8Array, data?: Uint8Array) {
  return parseCheckpoint(new MemorySource(index, 'm.index'), {
    budget: freeBudget,
    name: 'm.index',
    sibling: (path) =>
      data !== undefined && path === 'm.data-00000-of-00001' ? new MemorySource(data, path) : undefined,
  });
}

function judge(tensor: BundleTensor, data: Uint8Array = new Uint8Array(64)): string[] {
  const { facts } = parse(bundleIndex({ w: tensor }), data);
  return checkpointRules.flatMap((rule) =>
    Array.from(rule.check(facts), (found) => `${found.severity ?? rule.severity} ${rule.id} ${found.key}`),
  );
}

describe('a checkpoint', () => {
  it('is known by its end, or by its header where the end is lost', () => {
    const index = bundleIndex({ w: {} });
    const claim = (bytes: Uint8Array) => identifyCheckpoint(bytes, new MemorySource(bytes, 'x'))?.confidence;
    expect(claim(index)).toBe('certain');
    expect(claim(index.subarray(0, -1))).toBe('likely');
    for (const other of [index.subarray(1, -1), new Uint8Array(0), new Uint8Array(99)])
      expect(claim(other)).toBeUndefined();
  });

  it('whose tensors lie where the index says is silent', () => {
    expect(judge({})).toEqual([]);
    expect(judge({ dims: [], size: 4, offset: 60 })).toEqual([]);
    expect(judge({ dtype: 7, dims: [3], size: 20 })).toEqual([]);
    expect(judge({ dtype: 14, dims: [4, 4], size: 32 })).toEqual([]);
  });

  it('whose tensors do not is told', () => {
    expect(judge({ offset: 60 })).toEqual(['warning tf-checkpoint/out-of-range range']);
    expect(judge({ dims: [2 ** 20], size: 2 ** 22 })).toEqual(['warning tf-checkpoint/out-of-range range']);
    expect(judge({ size: 4 })).toEqual(['warning tf-checkpoint/out-of-range size']);
    expect(judge({ offset: -8 })).toContain('warning tf-checkpoint/out-of-range range');
    expect(judge({ shard: 3 })).toContain('warning tf-checkpoint/out-of-range shard');
  });

  it('without its data says so', () => {
    const { facts } = parse(bundleIndex({ w: {} }));
    expect(facts).toMatchObject({ kind: 'bundle', tensorCount: 1, missingShards: ['m.data-00000-of-00001'] });
  });

  it('of one file is known for what it is', () => {
    const old = sstable([
      ['', bytesField(1, bytesField(1, 'w'))],
      ['w', bytesField(2, 'x')],
    ]);
    expect(parse(old).facts).toMatchObject({ kind: 'v1', tensorCount: 1, issues: [], missingShards: [] });
  });

  it('may hold pickles in its texts, which are judged', () => {
    const text = Buffer.concat([Uint8Array.of(60), Buffer.alloc(4), poisonedPickle('hello')]);
    const { children } = parse(bundleIndex({ state: { dtype: 7, dims: [1], size: text.length } }), text);
    expect(children.map(({ member }) => member)).toEqual(['state']);
  });

  it('that cannot be read is refused, and one that breaks off keeps what came before', () => {
    expect(() => parse(sstable([['', varintField(1, 1)]], 1))).toThrow(FormatError);
    const index = bundleIndex({ aaaa: { size: 4 }, bbbb: {} });
    const broken = Buffer.from(index);
    broken[index.indexOf('bbbb') - 1] = 0x7f;
    const { facts, anomalies } = parse(broken);
    expect(facts.issues).toHaveLength(1);
    expect(anomalies).toHaveLength(1);
  });

  it('survives damage: a finding or a typed outcome', async () => {
    for (const bytes of mutations(bundleIndex({ a: {}, ab: { dtype: 7 } }), 600)) {
      const { outcome, told } = await inspectBytes(bytes, 'm.index');
      expect(told.join()).not.toContain('internal-error');
      if (outcome !== 'scanned' && outcome !== 'unrecognised') expect(told).not.toEqual([]);
    }
  });
});

describe('a damaged table', () => {
  const entries = [
    ['alpha', Buffer.from('one')],
    ['beta', Buffer.from('two')],
  ] as const;
  const whole = sstable(entries);
  /** Of the first entry: three numbers, the key, the value; then the second one. */
  const second = 3 + 'alpha'.length + 'one'.length;
  const restarts = 2 * 3 + 'alphaonebetatwo'.length + 4;

  function read(bytes: Uint8Array): { keys: string[]; trouble: string } {
    const keys: string[] = [];
    try {
      for (const { key } of readTable(new MemorySource(bytes, 'x'), freeBudget)) keys.push(key);
    } catch (error) {
      return { keys, trouble: (error as Error).message };
    }
    return { keys, trouble: '' };
  }

  const at = (offset: number, ...bytes: number[]): Buffer => {
    const changed = Buffer.from(whole);
    changed.set(bytes, offset);
    return changed;
  };

  it('is told from a whole one', () => {
    expect(read(whole)).toEqual({ keys: ['alpha', 'beta'], trouble: '' });
    // A key takes over as much of the one before it as that one has.
    expect(read(at(second, 5)).keys).toEqual(['alpha', 'alphabeta']);
  });

  it.each([
    ['a key is damaged', at(second, 6), ['alpha']],
    ['a key is damaged', at(second + 1, 0xff, 0xff, 0x7f), ['alpha']],
    ['an entry reaches beyond its block', at(second + 1, 0x7f), ['alpha']],
    ['an entry reaches beyond its block', at(second + 2, 4), ['alpha']],
    ['a number does not end', at(second, ...Array<number>(10).fill(0x80)), ['alpha']],
    ['a block has more restarts than bytes', at(restarts, 0xff), []],
    ['blocks are compressed (type 1)', sstable(entries, 1), []],
  ])('keeps what stands before: %s', (trouble, bytes, keys) => {
    expect(read(bytes)).toEqual({ keys, trouble: `the table of the checkpoint is damaged: ${trouble}` });
  });
});
