import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { identifyShardIndex } from '../../../src/formats/shard-index/identify.js';
import { parseShardIndex } from '../../../src/formats/shard-index/parse.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { mutate, randomNumbers } from '../../support/mutations.js';

const index = (weightMap: object): Buffer =>
  Buffer.from(JSON.stringify({ metadata: {}, weight_map: weightMap }));

function parse(bytes: Uint8Array, name = 'model.safetensors.index.json', present: readonly string[] = []) {
  const source = new MemorySource(bytes, name);
  const sibling = (path: string) => (present.includes(path) ? source : undefined);
  return parseShardIndex(source, { budget: freeBudget, name, sibling }).facts;
}

const identify = (text: string | Buffer, name: string) =>
  identifyShardIndex(Buffer.from(text), new MemorySource(Buffer.from(text), name), name)?.confidence;

describe('the index of a sharded checkpoint', () => {
  it('is known by its weight_map in any encoding, else by its name', () => {
    expect(identify(index({}), 'x.json')).toBe('certain');
    expect(identify(Buffer.from('\uFEFF{"weight_map": {', 'utf16le'), 'x.json')).toBe('certain');
    expect(identify('{"metadata": {}}', 'a.index.json')).toBe('possible');
    expect(identify('{"metadata": {}}', 'config.json')).toBeUndefined();
    expect(identify('a "weight_map": { in prose', 'a.index.json')).toBeUndefined();
  });

  it('counts the weights of each file and knows which are there', () => {
    const { shards, missing, promised } = parse(index({ a: 'x.bin', b: 'x.bin', c: 'y.bin' }), undefined, [
      'x.bin',
    ]);
    expect(shards.map(({ path, weights }) => [path, weights])).toEqual([
      ['x.bin', 2],
      ['y.bin', 1],
    ]);
    expect(missing.map(({ path }) => path)).toEqual(['y.bin']);
    expect(promised).toBe('.safetensors');
  });

  it('looks for no shards of an index inside an archive', () => {
    expect(parse(index({ a: 'x.bin' }), 'repo/model.index.json').missing).toEqual([]);
  });

  it.each([
    '../x',
    'a/../../x',
    '/x',
    '\\x',
    'a\\..\\x',
    'c:x',
    'file:///x',
    'https://example.invalid/x',
    '~/x',
    'x\0y',
  ])('sees that %j leaves the folder', (path) => {
    expect(parse(index({ a: path })).leaving).toHaveLength(1);
  });

  it.each(['x.safetensors', 'part/x.safetensors', 'a..b.bin', '..x', 'über.bin'])('lets %j pass', (path) => {
    expect(parse(index({ a: path })).leaving).toEqual([]);
  });

  it('reads every weight_map, whichever the loader takes', () => {
    const twice = Buffer.from('{"weight_map":{"a":"/etc/x"},"weight_map":{"a":"x"}}');
    expect(parse(twice).leaving.map(({ path }) => path)).toEqual(['/etc/x']);
  });

  it('survives mutations', async () => {
    const random = randomNumbers(11);
    const original = index({ a: 'model-1.safetensors', b: ['x', { c: 'y' }] });
    for (let round = 0; round < 500; round += 1) {
      const { told, outcome } = await inspectBytes(mutate(original, random), 'model.safetensors.index.json');
      expect(told.filter((line) => line.includes('internal-error'))).toEqual([]);
      if (outcome === 'partial') expect(told).not.toEqual([]);
    }
  });
});
