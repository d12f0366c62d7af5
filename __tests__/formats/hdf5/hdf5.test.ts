import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CountingSource } from '../../../src/bytes/counting-source.js';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { hdf5, type Node } from '../../support/hdf5-assembler.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { poisonedPickle } from '../../support/models.js';
import { mutate, seeded } from '../../support/mutate.js';
import { tar } from '../../support/tar-assembler.js';

const fixtures = join(import.meta.dirname, '../../../fixtures/hdf5');
const told = async (root: Node, name = 'data.h5'): Promise<readonly string[]> =>
  (await inspectBytes(hdf5(root), name)).told;

describe('names of other files', () => {
  it.each([
    '/etc/passwd',
    '../up.h5',
    'a/../../b.h5',
    'C:\\x.h5',
    '\\\\host\\share',
    '~/x',
    'https://example.invalid/x.h5',
  ])('%s is critical in any file', async (file) => {
    expect(await told({ links: { data: { file, target: '/x' } } })).toEqual([
      'critical hdf5/reads-other-file',
    ]);
  });

  it('are worth knowing beside plain data, and critical beside weights', async () => {
    const link = { file: 'part-1.h5', target: '/x' };
    expect(await told({ links: { scan: link } })).toEqual(['info hdf5/reads-other-file']);
    for (const mark of ['layers', 'model_weights', '_layer_checkpoint_dependencies'])
      expect(await told({ links: { [mark]: link } })).toEqual(['critical hdf5/reads-other-file']);
    expect(await told({ attributes: { layer_names: 'dense' }, links: { dense: link } })).toEqual([
      'critical hdf5/reads-other-file',
    ]);
    expect(await told({ links: { x: link } }, 'model.weights.h5')).toEqual([
      'critical hdf5/reads-other-file',
    ]);
  });

  it('are one finding for each file', async () => {
    const link = { file: '/a', target: '/x' };
    const { drafts } = await inspectBytes(
      hdf5({ links: { a: link, b: link, c: { file: '/b', target: '/x' } } }),
      'x.h5',
    );
    expect(drafts.map(({ count }) => count)).toEqual([2, 1]);
  });
});

describe('artifacts in an HDF5 file', () => {
  it.each([512, 1024, 65_536, 131_072])('are found behind a user block of %i bytes', async (length) => {
    const bytes = hdf5({ attributes: { TITLE: poisonedPickle() } }, new Uint8Array(length));
    expect((await inspectBytes(bytes, 'x.h5')).told).toContain('critical pickle/dangerous-call TITLE');
  });

  it('are one where it lies in a tar as its first member', async () => {
    const bytes = tar([
      { name: 'plain.h5', content: hdf5({}) },
      { name: 'poisoned.pkl', content: poisonedPickle() },
    ]);
    expect((await inspectBytes(bytes, 'models.tar')).told).toEqual([
      'critical pickle/dangerous-call poisoned.pkl',
    ]);
  });

  it('are found behind its declared end', async () => {
    const bytes = Buffer.concat([hdf5({}), poisonedPickle()]);
    expect((await inspectBytes(bytes, 'x.h5')).told).toContain(
      'critical pickle/dangerous-call trailing-data',
    );
  });
});

it('reads the structure alone, however long the elements are', async () => {
  const weights = new Uint8Array(50 * 2 ** 20);
  const bytes = hdf5({ links: { layers: { links: { kernel: { dataset: { bytes: weights } } } } } });
  let read = 0;
  const source = new CountingSource(new MemorySource(bytes, 'x.h5'), (length) => {
    read += length;
  });
  expect((await inspectBytes(source, 'x.h5')).outcome).toBe('scanned');
  expect(read).toBeLessThan(500_000);
});

describe('500 mutations', () => {
  it.each(['tree-earliest.miss.h5', 'tree-latest.miss.h5', 'external-storage.hit.h5', 'objects.miss.h5'])(
    'of %s end in findings or a typed outcome',
    async (name) => {
      const bytes = readFileSync(join(fixtures, name));
      const random = seeded(6);
      for (let i = 0; i < 125; i += 1) {
        const { told: findings, outcome } = await inspectBytes(mutate(bytes, random), 'x.h5');
        expect(findings.filter((line) => /internal-error|crashed|timed-out/.test(line))).toEqual([]);
        if (findings.length === 0) expect(outcome).toBe('scanned');
      }
    },
    20_000,
  );
});
