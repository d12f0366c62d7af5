import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { identifyXgboost } from '../../../src/formats/xgboost/identify.js';
import { countNumbers } from '../../../src/formats/xgboost/model-node.js';
import { parseXgboost } from '../../../src/formats/xgboost/parse.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { mutate, randomNumbers } from '../../support/mutations.js';

const folder = join(import.meta.dirname, '../../../fixtures/xgboost');
const genuine = readdirSync(folder).filter((name) => /\.miss\.(json|ubj|deprecated)$/.test(name));
const bytesOf = (name: string): Buffer => readFileSync(join(folder, name));

function parse(bytes: Uint8Array) {
  const context = { budget: freeBudget, name: 'model', sibling: () => undefined };
  return parseXgboost(new MemorySource(bytes, 'model'), context);
}

const identify = (text: string | Buffer) =>
  identifyXgboost(Buffer.from(text), new MemorySource(Buffer.from(text), 'x'))?.confidence;

describe.each(genuine)('%s', (name) => {
  it('is known and says what it is', () => {
    const [booster = ''] = name.split('.');
    const { facts, anomalies } = parse(bytesOf(name));
    expect(identify(bytesOf(name))).toBe('certain');
    expect(anomalies).toEqual([]);
    expect(facts).toMatchObject({
      booster,
      objective: 'binary:logistic',
      inconsistencies: [],
      unexpected: [],
    });
    expect(facts.treeCount).toBe(booster === 'gblinear' ? 0 : 2);
    if (facts.encoding !== 'binary') expect(facts.attributes).toContain('note');
  });
});

describe('identification', () => {
  it.each([
    ['nothing', ''],
    ['other JSON', '{"learning": {"objective": 1}}'],
    ['text', 'binary:logistic gbtree '.repeat(20)],
    ['zeros', '\0'.repeat(400)],
  ])('does not claim %s', (_, text) => {
    expect(identify(text)).toBeUndefined();
  });
});

describe('lists of numbers', () => {
  it('are counted without being read', () => {
    expect(countNumbers('[0.5,-1E-3, 3]')).toBe('[3]');
    expect(countNumbers('{"a":[1],"b":[],"c":["1,2"],"d":[[1,2],[3]]}')).toBe(
      '{"a":[1],"b":[],"c":["1,2"],"d":[[2],[1]]}',
    );
  });

  it('take linear time', () => {
    const start = performance.now();
    countNumbers('['.repeat(300_000));
    countNumbers(`[${'1,'.repeat(2_000_000)}`);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe('UBJSON', () => {
  it('reads every type, counted and not', () => {
    const parts = [
      '{',
      'U\x04list',
      '[',
      'i\x01',
      'Z',
      'T',
      'F',
      'CA',
      'SU\x02hi',
      'I\0\x01',
      'l\0\0\0\x01',
      'd\0\0\0\0',
      ']',
    ];
    const typed = ['U\x05typed', '[$l#U\x02', '\0'.repeat(8), 'U\x07learner', '{}', '}'];
    expect(parse(Buffer.from([...parts, ...typed].join(''), 'latin1')).facts.unexpected).toEqual([
      'list',
      'typed',
    ]);
  });

  it('gives up on depth', () => {
    expect(() => parse(Buffer.from(`{U\x01a${'['.repeat(500)}`, 'latin1'))).toThrow('nested too deep');
  });
});

describe('mutations of genuine files', () => {
  it('end in a finding or a typed outcome', async () => {
    const random = randomNumbers(29);
    const originals = genuine.map(bytesOf);
    for (let round = 0; round < 540; round += 1) {
      const { told, outcome } = await inspectBytes(
        mutate(originals[round % originals.length] ?? Buffer.alloc(0), random),
        'model.ubj',
      );
      expect(told.filter((line) => line.includes('internal-error'))).toEqual([]);
      if (outcome !== 'scanned') expect(told).not.toEqual([]);
    }
  });
});

describe('trees that lead to what is not there', () => {
  interface Tree {
    readonly left_children: number[];
    readonly split_indices: number[];
  }
  const altered = (change: (tree: Tree) => void): Buffer => {
    const model = JSON.parse(readFileSync(join(folder, 'gbtree.miss.json'), 'utf8')) as {
      learner: { gradient_booster: { model: { trees: Tree[] } } };
    };
    model.learner.gradient_booster.model.trees.forEach(change);
    return Buffer.from(JSON.stringify(model));
  };

  it.each<[string, (tree: Tree) => void]>([
    ['a node behind the last', (tree) => (tree.left_children[0] = 1_000_000)],
    ['a node before the first', (tree) => (tree.left_children[0] = -5)],
    ['a feature behind the last', (tree) => (tree.split_indices[0] = 99_999)],
  ])('are told: %s', async (_, change) => {
    const { told } = await inspectBytes(altered(change), 'model.json');
    expect(told).toContain('warning xgboost/inconsistent-tree');
  });

  it('are none where nothing is changed', async () => {
    expect(
      (
        await inspectBytes(
          altered(() => undefined),
          'model.json',
        )
      ).told,
    ).toEqual([]);
  });
});
