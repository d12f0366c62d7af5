import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { formats } from '../../src/formats/index.js';
import { brokenCodec } from './codec.js';
import { codecs, withoutTarget } from './codecs/index.js';
import { grammars } from './grammars/index.js';

const root = join(import.meta.dirname, '../..');
const folders = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

describe('every parser has a target', () => {
  it('of every format: a folder of fixtures', () => {
    const targets = folders('fixtures');
    expect(folders('src/formats').filter((folder) => !targets.includes(folder))).toEqual([]);
    expect(formats.length).toBeGreaterThan(0);
    expect(Object.keys(grammars).filter((target) => !targets.includes(target))).toEqual([]);
  });

  it('of every shared codec: one of its own, or a reason for none', () => {
    const run = new Set(Object.values(codecs).flatMap((codec) => codec.folders));
    const reasons = Object.keys(withoutTarget);
    expect([...run, ...reasons].sort()).toEqual(folders('src/codecs'));
  });
});

describe.each(Object.entries(codecs))('%s', (_, codec) => {
  it('reads what was written, as others do', async () => {
    for (let seed = 0; seed < 12; seed++) {
      const [encoded] = fc.sample(codec.made, { numRuns: 1, seed });
      const input = { ...(encoded as { bytes: Uint8Array }), isWhole: true };
      expect([seed, await brokenCodec(codec, input)]).toEqual([seed, undefined]);
    }
  });
});
