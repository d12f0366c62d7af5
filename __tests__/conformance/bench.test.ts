/** What `npm run bench` measures: a file of every format, which is taken for what it is. */
import { statSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { formatFiles, writeFormat } from '../../scripts/bench/formats.mjs';
import { summary } from '../../scripts/bench/percentiles.mjs';
import { FileSource } from '../../src/bytes/file-source.js';
import { formats } from '../../src/formats/index.js';
import { inspectBytes } from '../support/inspect-bytes.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Texts are written and read whole, so that they are kept shorter here. */
const bytesOf = { sparse: 1e6, decoded: 1e5, dense: 1e5 };
/** Containers that are named and not opened: the benchmark measures how soon that is said. */
const unopened = 'ace arj cabinet compress iso9660 lzip lzop rar rpm snappy squashfs wim xar zpaq'.split(' ');
/** All that comes out partial, by what is said of it. */
const partial: ReadonlyMap<string, string> = new Map([
  ...unopened.map((id) => [id, 'warning scan/unsupported'] as const),
  // A stream of it can be neither stored nor joined, so that a file gets its size from what follows the stream.
  ['lzma', 'warning scan/damaged'],
]);
const folder = temporaryFolder();
afterAll(() => {
  folder.remove();
});

describe('the benchmark', () => {
  it('expects nothing partial that it does not make', () => {
    const made = new Set(formatFiles.map(({ id }) => id));
    expect([...partial.keys()].filter((id) => !made.has(id))).toEqual([]);
  });

  it('has a file of every format, and of no other', () => {
    expect(formatFiles.map(({ id }) => id).sort()).toEqual(formats.map(({ id }) => id).sort());
  });

  it.each(formatFiles.map((format) => [format.id, format] as const))(
    'makes a file of %s that is taken for it and read',
    async (id, format) => {
      const bytes = bytesOf[format.kind];
      const path = writeFormat(format, `${folder.path}/${id}`, bytes);
      if (id !== 'tf-fingerprint') expect(statSync(path).size / bytes).toBeCloseTo(1, 0);
      const source = FileSource.open(path, format.file);
      const found = await inspectBytes(source, format.file);
      source.close();
      expect(found.formats).toContain(id);
      const reason = partial.get(id);
      expect(found.outcome).toBe(reason === undefined ? 'scanned' : 'partial');
      const unread = found.told.filter((line) => /^(?:warning|critical) scan\//.test(line));
      expect(unread).toEqual(reason === undefined ? [] : [reason]);
    },
  );
});

describe('percentiles', () => {
  it('are those of the files that a format claimed', () => {
    const file = (index: number) => ({
      path: `${String(index)}.pkl`,
      size: 10,
      formats: index === 0 ? [] : ['pickle'],
      duration: index,
    });
    const { slowest, ...rest } = summary({ files: Array.from({ length: 101 }, (_, index) => file(index)) });
    expect(rest).toEqual({ files: 100, bytes: 1000, p50: 50, p95: 95, p99: 99 });
    expect(slowest[0]).toEqual({ path: '100.pkl', duration: 100 });
  });
});
