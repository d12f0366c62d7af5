/**
 * Every container of the fixtures cut off at its own boundaries, and with bits flipped: a finding that the whole file
 * does not have, or a typed outcome. Of many boundaries some are taken, others in each file; `CUTS=1000` takes them all.
 * `npm run fuzz` damages the same files at random.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { boundariesOf, isChecked, type Boundary } from '../support/boundaries.js';
import { inspectBytes, type InspectedBytes } from '../support/inspect-bytes.js';
import { randomNumbers } from '../support/mutations.js';

const root = join(import.meta.dirname, '../../fixtures');
const mostCuts = Number(process.env['CUTS'] ?? 12);
const flips = 4;

interface Fixture {
  readonly name: string;
  readonly bytes: Buffer;
}

function containersIn(folder: string): Fixture[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:hit|miss)(?:\.\w+)?$/.test(entry.name))
    .map(({ name }) => ({ name, bytes: readFileSync(join(root, folder, name)) }))
    .filter(({ bytes }) => boundariesOf(bytes) !== undefined);
}

function cutsOf({ name, bytes }: Fixture): Boundary[] {
  const boundaries = boundariesOf(bytes) ?? [];
  const step = Math.max(1, boundaries.length / mostCuts);
  const shift = name.length % Math.ceil(step);
  return boundaries.filter((_, at) => (at + shift) % step < 1);
}

/** Loose pickles have tests of their own. */
const folders = readdirSync(root)
  .filter((folder) => folder !== 'pickle')
  .map((folder) => ({ folder, fixtures: containersIn(folder) }))
  .filter(({ fixtures }) => fixtures.length > 0);

/** Whether nothing tells a harmless file from the whole one, and nothing is told of a hostile one. */
function isSilent(damaged: InspectedBytes, whole: InspectedBytes): boolean {
  if (damaged.outcome !== 'scanned') return false;
  const isHostile = whole.told.some((line) => !line.startsWith('info'));
  return damaged.told.every((line) => whole.told.includes(line) && (!isHostile || line.startsWith('info')));
}

describe.each(folders)('containers in fixtures/$folder', ({ fixtures }) => {
  it.each(fixtures)('$name is missed where it is cut off', async ({ name, bytes }) => {
    const whole = await inspectBytes(bytes, name);
    const silent: number[] = [];
    for (const { at, isWhole } of cutsOf({ name, bytes })) {
      const damaged = await inspectBytes(bytes.subarray(0, at), name);
      expect(damaged.told.filter((line) => line.includes('internal-error'))).toEqual([]);
      if (!isWhole && isSilent(damaged, whole)) silent.push(at);
    }
    expect(silent).toEqual([]);
  });

  it.each(fixtures)('$name with a bit flipped ends in findings or an outcome', async ({ name, bytes }) => {
    const random = randomNumbers(bytes.length);
    const whole = await inspectBytes(bytes, name);
    for (let round = 0; round < flips; round += 1) {
      const at = random(bytes.length);
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << random(8));
      const damaged = await inspectBytes(changed, name);
      expect(damaged.told.filter((line) => line.includes('internal-error'))).toEqual([]);
      if (damaged.outcome === 'partial') expect(damaged.told).not.toEqual([]);
      if (isChecked(bytes, at))
        expect({ at, isSilent: isSilent(damaged, whole) }).toEqual({ at, isSilent: false });
    }
  });
});

it('are all containers of the fixtures', () => {
  expect(folders.reduce((sum, { fixtures }) => sum + fixtures.length, 0)).toBeGreaterThan(150);
});
