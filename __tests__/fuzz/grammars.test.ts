import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import type { MadeFile } from './grammar.js';
import { grammars } from './grammars/index.js';
import { brokenPromise, type Input } from './promises.js';

/** `npm run fuzz` makes thousands; these few find what a change breaks. */
const samples = Array.from({ length: 8 }, (_, seed) => seed);

async function failures(
  files: fc.Arbitrary<MadeFile> | undefined,
  promise: Pick<Input, 'kind' | 'least'>,
): Promise<string[]> {
  const broken: string[] = [];
  for (const seed of files === undefined ? [] : samples) {
    const [file] = fc.sample(files as fc.Arbitrary<MadeFile>, { numRuns: 1, seed });
    const why = await brokenPromise({ ...(file as MadeFile), ...promise });
    if (why !== undefined) broken.push(`seed ${String(seed)}: ${why}`);
  }
  return broken;
}

describe.each(Object.entries(grammars))('generated files: %s', (_, { genuine, hostile, least }) => {
  it('are silent where nothing runs', async () => {
    expect(await failures(genuine, { kind: 'genuine' })).toEqual([]);
  });

  it('are told of where the loader calls something', async () => {
    expect(await failures(hostile, { kind: 'hostile', ...(least === undefined ? {} : { least }) })).toEqual(
      [],
    );
  });
});
