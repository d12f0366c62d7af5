import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { pluginsIn } from '../../../src/formats/runtime-model/plugin-names.js';
import { freeBudget } from '../../support/inspect-pickle.js';

function search(count: number): { names: number; anomalies: (readonly string[])[] } {
  const words = Array.from({ length: count }, (_, index) => `Layer${String(index)}Plugin`);
  const source = new MemorySource(Buffer.from(words.join('\0')), 'x');
  const { names, anomalies } = pluginsIn(source, { offset: 0, length: source.size }, freeBudget);
  return { names: names.length, anomalies: anomalies.map(({ kind, key }) => [kind, key]) };
}

describe('names of plugins', () => {
  it('are a limit where there are more than a thousand', () => {
    expect(search(1_000)).toEqual({ names: 1_000, anomalies: [] });
    expect(search(1_001)).toEqual({ names: 1_000, anomalies: [['limit', 'maxNames']] });
  });
});
