import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { parseXgboost } from '../../../src/formats/xgboost/parse.js';
import { freeBudget } from '../../support/inspect-pickle.js';

function parse(bytes: Uint8Array) {
  const context = { budget: freeBudget, name: 'model', sibling: () => undefined };
  return parseXgboost(new MemorySource(bytes, 'model'), context).facts;
}

const numbers = (...values: readonly number[]): Buffer => Buffer.from(Int32Array.from(values).buffer);
const long = (value: bigint): Buffer => Buffer.from(BigInt64Array.of(value).buffer);
const named = (text: string): Buffer => Buffer.concat([long(BigInt(text.length)), Buffer.from(text)]);

interface Model {
  readonly objective?: string;
  readonly booster?: string;
  /** LearnerModelParam of XGBoost 1.7 from its third number on: classes, attributes, metrics, release. */
  readonly learner?: readonly [number, number, number, number];
}

/** The format before 1.0: the learner, two names and what the booster keeps. */
function binary(
  { objective = 'binary:logistic', booster = 'gbtree', learner = [0, 0, 0, 1] }: Model,
  ...rest: Buffer[]
) {
  const parameters = Buffer.concat([Buffer.alloc(8), numbers(...learner), Buffer.alloc(136 - 24)]);
  return Buffer.concat([Buffer.from('binf'), parameters, named(objective), named(booster), ...rest]);
}

/** GBTreeModelParam with its number of trees. */
const trees = (count: number): Buffer => Buffer.concat([numbers(count), Buffer.alloc(156)]);
/** TreeParam with its number of nodes, and as many nodes as are there. */
const tree = (said: number, nodes: number): Buffer =>
  Buffer.concat([numbers(1, said), Buffer.alloc(140 + 36 * nodes)]);
const weights = (count: number): Buffer => Buffer.alloc(4 * count);

describe('a binary model', () => {
  it.each<[string, Buffer, object]>([
    ['without trees', binary({}, trees(0)), { treeCount: 0 }],
    ['of a tree of one node', binary({}, trees(1), tree(1, 1), weights(1)), { treeCount: 1 }],
    ['of two trees', binary({}, trees(2), tree(1, 1), tree(3, 3), weights(2)), { treeCount: 2 }],
    [
      'of weighted trees',
      binary({ booster: 'dart' }, trees(1), tree(1, 1), weights(1), long(1n), weights(1)),
      { booster: 'dart' },
    ],
    [
      'with attributes',
      binary({ learner: [0, 1, 0, 1] }, trees(0), long(1n), named('note'), named('ours')),
      { treeCount: 0, booster: 'gbtree' },
    ],
  ])('%s is read', (_, bytes, facts) => {
    expect(parse(bytes)).toMatchObject({ objective: 'binary:logistic', ...facts });
  });

  it.each<[string, Buffer]>([
    ['it names no booster', binary({ objective: 'nonsense' }, trees(0))],
    ['it names no booster', binary({ booster: 'gbforest' }, trees(0))],
    ['it names no booster', binary({ booster: 'g'.repeat(65) }, trees(0))],
    ['-1 trees are not what the file can hold', binary({}, trees(-1))],
    ['2 trees are not what the file can hold', binary({}, trees(2))],
    ['-1 nodes are not what the file can hold', binary({}, trees(1), tree(-1, 1), weights(1))],
    ['9 nodes are not what the file can hold', binary({}, trees(1), tree(9, 1), weights(1))],
    [
      '1152921504606847000 weights are not what the file can hold',
      binary({ booster: 'dart' }, trees(0), long(2n ** 60n)),
    ],
    [
      '2 attributes are not what the file can hold',
      binary({ learner: [0, 1, 0, 1] }, trees(0), long(2n), weights(7)),
    ],
    [
      '9 characters are not what the file can hold',
      binary({ learner: [0, 1, 0, 1] }, trees(0), long(1n), long(9n), weights(2)),
    ],
    [
      '1 metrics are not what the file can hold',
      binary({ learner: [0, 0, 1, 1] }, trees(0), long(1n), weights(1)),
    ],
  ])('is refused: %s', (detail, bytes) => {
    expect(() => parse(bytes)).toThrow(detail);
  });
});

describe('a UBJSON model', () => {
  const member = (value: string) => Buffer.from(`{U\x01a${value}`, 'latin1');
  it.each([
    ['"q" is no type at byte 5', 'q'],
    ['a size of -1 at byte', 'Si\xff'],
    ['a size of 0.5 at byte', 'Sd\x3f\0\0\0'],
    ['a text of 4 bytes at byte', 'SU\x04abc'],
    ['4 items at byte', '[#U\x04ZZZ'],
    ['5 items at byte', '[$U#U\x05abcd'],
    ['a size of -2147483648', '[#l\x80\0\0\0'],
  ])('is refused: %s', (detail, value) => {
    expect(() => parse(member(value))).toThrow(detail);
  });

  it('nests a hundred values deep', () => {
    const nested = (depth: number) => member(`${'['.repeat(depth)}${']'.repeat(depth)}}`);
    expect(parse(nested(100)).unexpected).toEqual(['a']);
    expect(() => parse(nested(101))).toThrow('nested too deep');
  });
});
