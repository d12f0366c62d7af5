import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { inspectBytes } from './inspect-bytes.js';
import { mutate, randomNumbers } from './mutations.js';

const root = join(import.meta.dirname, '../../fixtures');

/** The genuine and harmless files of a folder of fixtures. */
export function harmlessFixtures(folder: string): { readonly name: string; readonly bytes: Buffer }[] {
  return readdirSync(join(root, folder))
    .filter((name) => /\.miss(\.\w+)?$/.test(name))
    .map((name) => ({ name, bytes: readFileSync(join(root, folder, name)) }));
}

/** Mutations of the files end in findings or typed outcomes: no failure of the scanner, no silence on a broken file. */
export async function expectGraceful(folder: string, rounds: number): Promise<void> {
  const random = randomNumbers(31);
  const originals = harmlessFixtures(folder);
  for (let round = 0; round < rounds; round += 1) {
    const { name, bytes } = originals[round % originals.length] ?? { name: '', bytes: Buffer.alloc(0) };
    const { told, outcome } = await inspectBytes(mutate(bytes, random), name);
    expect(told.filter((line) => line.includes('internal-error'))).toEqual([]);
    if (outcome === 'partial') expect(told).not.toEqual([]);
  }
}
