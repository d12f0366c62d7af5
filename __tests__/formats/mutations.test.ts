/**
 * Every format of the registry against five hundred damaged copies of its fixtures: no failure of the scanner, no file
 * that was read in part and nothing said of it, no file that was cut off and passes for whole.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { formats } from '../../src/formats/index.js';
import { inspectBytes } from '../support/inspect-bytes.js';
import { mutate, randomNumbers } from '../support/mutations.js';

interface Seed {
  readonly name: string;
  readonly bytes: Buffer;
}

const root = join(import.meta.dirname, '../../fixtures');
const rounds = 500;
const cuts = 60;
/** Damage is the same in a long file, and costs more. */
const maxSeedBytes = 6_000;
const maxSeeds = 8;

const fixtures = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: folder }) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.golden.json'))
      .map((golden) => ({
        path: join(root, folder, golden.replace(/\.golden\.json$/, '')),
        formats: (JSON.parse(readFileSync(join(root, folder, golden), 'utf8')) as { formats: string[] })
          .formats,
      })),
  );

/** Harmless files first, since damage to a hostile one is told anyway; the shortest ones. */
function seedsOf(id: string): Seed[] {
  const candidates = fixtures
    .filter((fixture) => fixture.formats.includes(id))
    .map(({ path, formats: found }) => ({
      name: path.replace(/^.*[\\/]/, '').replace(/\.(?:miss|hit|error)(?=\.|$)/, ''),
      bytes: readFileSync(path),
      rank: (path.includes('.miss') ? 0 : 2) + (found.length > 1 ? 1 : 0),
    }))
    .filter(({ bytes }) => bytes.length >= 8)
    .sort((a, b) => a.rank - b.rank || a.bytes.length - b.bytes.length);
  const short = candidates.filter(
    ({ bytes, rank }) => bytes.length <= maxSeedBytes && rank === candidates[0]?.rank,
  );
  return (short.length > 0 ? short : candidates).slice(0, maxSeeds);
}

/** Formats whose beginning is a whole file of theirs, so that nobody can tell that something was cut off. */
const wholeAnywhere: Readonly<Record<string, string>> = {
  'jinja-template': 'text goes on until it ends',
  'python-source': 'statements follow each other',
  manifest: 'lines of YAML and of requirements follow each other',
  metadata: 'lines of text',
  program: 'a script is told by its first line',
  tar: 'readers take an archive without its last blocks',
  nemo: 'a tar archive',
  pickle: 'fixtures of other formats that hold one',
  'python-code': 'fixtures of other formats that hold some',
  gzip: 'the padding of its fixture',
  'coreml-data': 'recognised by its header, and looked through for what it carries',
  tensorrt: 'recognised by its header, and looked through for what it carries',
};

describe.each(formats.map(({ id }) => id))('damaged files of %s', (id) => {
  const seeds = seedsOf(id);

  it('come of fixtures', () => {
    expect(seeds).not.toEqual([]);
  });

  it(`end in a finding or a typed outcome, ${String(rounds)} of them`, async () => {
    const random = randomNumbers(31);
    for (let round = 0; round < rounds; round += 1) {
      const { name, bytes } = seeds[round % seeds.length] ?? { name: '', bytes: Buffer.alloc(0) };
      const { told, outcome } = await inspectBytes(mutate(bytes, random), name);
      expect(told.filter((line) => /internal-error|timed-out|out-of-memory/.test(line))).toEqual([]);
      if (outcome === 'partial') expect(told).not.toEqual([]);
    }
  });

  if (id in wholeAnywhere) return;
  it('are not clean where they are cut off', async () => {
    const random = randomNumbers(17);
    let silent = 0;
    for (let round = 0; round < cuts; round += 1) {
      const { name, bytes } = seeds[round % seeds.length] ?? { name: '', bytes: Buffer.alloc(8) };
      const { told, outcome } = await inspectBytes(bytes.subarray(0, 1 + random(bytes.length - 1)), name);
      if (outcome === 'scanned' && !told.some((line) => /^(?:warning|critical)/.test(line))) silent += 1;
    }
    // Where a field of a message, a line or a padding ends, what is left is whole.
    expect(silent).toBeLessThanOrEqual(cuts / 5);
  });
});
