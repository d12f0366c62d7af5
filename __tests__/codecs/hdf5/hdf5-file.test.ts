import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ready, File, Group, Dataset, type Entity } from 'h5wasm';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { Hdf5File } from '../../../src/codecs/hdf5/hdf5-file.js';
import { FileBudget } from '../../../src/engine/file-budget.js';
import { hdf5 } from '../../support/hdf5-assembler.js';

const folder = join(import.meta.dirname, '../../../fixtures');
type Library = Awaited<typeof ready>;
let library: Library;
beforeAll(async () => {
  library = await ready;
});

/** `path kind attribute,attribute` of every object, as our reader sees it. */
function ours(bytes: Uint8Array): string[] {
  const file = new Hdf5File(new MemorySource(bytes, 'in.h5'), new FileBudget());
  return Array.from(file.objects(), ({ path, dataset, attributes, links }) =>
    [
      path,
      dataset === undefined ? 'group' : `dataset [${(dataset.shape ?? []).join()}]`,
      attributes
        .map(({ name }) => name)
        .sort()
        .join(),
      links
        .map(({ name }) => name)
        .sort()
        .join(),
    ].join(' '),
  ).sort();
}

/** The same as libhdf5 sees it, link by link; what is met a second time is left out. */
function theirs(bytes: Uint8Array, paths: ReadonlySet<string>): string[] {
  library.FS.writeFile('/in.h5', bytes);
  const file = new File('/in.h5', 'r');
  const seen: string[] = [];
  const visit = (path: string, entity: Entity | null): void => {
    if (!(entity instanceof Group || entity instanceof Dataset) || !paths.has(path)) return;
    const attributes = Object.keys(entity.attrs).sort().join();
    if (entity instanceof Dataset) {
      seen.push([path, `dataset [${(entity.shape ?? []).join()}]`, attributes, ''].join(' '));
      return;
    }
    const names = entity.keys();
    seen.push([path, 'group', attributes, [...names].sort().join()].join(' '));
    for (const name of names) {
      const next = path === '/' ? `/${name}` : `${path}/${name}`;
      if (paths.has(next)) visit(next, entity.get(name));
    }
  };
  visit('/', file);
  file.close();
  return seen.sort();
}

describe('the reader and libhdf5', () => {
  it.each([
    'hdf5/tree-earliest.miss.h5',
    'hdf5/tree-latest.miss.h5',
    'hdf5/objects.miss.h5',
    'hdf5/external-storage.hit.h5',
    'hdf5/virtual.hit.h5',
    'hdf5/user-block.hit.h5',
  ])('see the same in %s', (name) => {
    const bytes = readFileSync(join(folder, name));
    const mine = ours(bytes);
    const paths = new Set(mine.map((line) => line.split(' ')[0] ?? ''));
    expect(mine.length).toBeGreaterThan(1);
    expect(mine).toEqual(theirs(bytes, paths));
  });
});

describe('a tree with cycles and depth', () => {
  it('ends at the first visit of each object', () => {
    const bytes = readFileSync(join(folder, 'hdf5/tree-latest.miss.h5'));
    expect(ours(bytes).filter((line) => line.startsWith('/loop/'))).toEqual([]);
  });

  it('is bounded in depth', () => {
    let node = {};
    for (let i = 0; i < 600; i += 1) node = { links: { g: node } };
    expect(() => ours(hdf5(node))).toThrow('nested too deep');
  });
});
