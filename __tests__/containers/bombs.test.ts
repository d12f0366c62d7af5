import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import {
  fullOverlap,
  gzipBomb,
  lz4Bomb,
  quotedOverlap,
  tarGzipBomb,
  tarLz4Bomb,
  tarZipBomb,
  tarZstdBomb,
  zipBomb,
  zipOfZips,
  zlibBomb,
  zstdBomb,
} from '../support/bombs.js';
import { inspectBytes } from '../support/inspect-bytes.js';
import { poisonedPickle } from '../support/models.js';
import { gzipQuine, zipQuine } from '../support/quine.js';
import { tar } from '../support/tar-assembler.js';
import { zip } from '../support/zip-assembler.js';

const header = `{'descr': '<f8', 'fortran_order': False, 'shape': (4194304,), }`.padEnd(117) + '\n';
const npy = Buffer.concat([
  Buffer.from('\x93NUMPY\x01\0v\0', 'latin1'),
  Buffer.from(header),
  Buffer.alloc(2 ** 25),
]);
const bomb = 'critical scan/decompression-bomb';

describe('a bomb', () => {
  it.each([
    ['gzip', gzipBomb(128)],
    ['zlib', zlibBomb(128)],
    ['zip', zipBomb(512)],
    ['Zstandard', zstdBomb(256)],
    ['LZ4', lz4Bomb(64)],
    ['zip in zips', zipOfZips(zipBomb(64), 16)],
    ['zip in gzip in tar', tar([{ name: 'a', content: gzipBomb(64) }])],
  ])('of %s is told, and not unpacked', async (_, bytes) => {
    const before = process.memoryUsage.rss();
    const { told, outcome } = await inspectBytes(bytes, 'model.bin');
    expect(told.some((line) => line.startsWith(bomb))).toBe(true);
    expect(outcome).toBe('partial');
    expect(process.memoryUsage.rss() - before).toBeLessThan(256 * 2 ** 20);
  });

  it.each([
    ['gzip', gzipBomb(256), 32],
    ['zlib', zlibBomb(256), 32],
    ['zip', zipBomb(256), 36],
    ['Zstandard', zstdBomb(256), 20],
    ['LZ4', lz4Bomb(160), 32],
    ['tar in LZ4', tarLz4Bomb(160), 36],
    ['tar in gzip', tarGzipBomb(256), 32],
    ['tar in zip', tarZipBomb(256), 36],
    ['tar in Zstandard', tarZstdBomb(256), 36],
  ])('of zeros in %s is told once, from few of them', async (_, bytes, megabytes) => {
    const allowance = { inflatedBytes: megabytes * 2 ** 20 };
    expect((await inspectBytes(bytes, 'model.bin', allowance)).told).toEqual([bomb]);
  });

  it('behind an array in a tar archive is told from its first members', async () => {
    const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 2 ** 20);
    const members = [
      { name: 'weights.npy', content: npy },
      { name: 'a', content: zeros(24) },
      { name: 'b', content: zeros(24) },
    ];
    expect((await inspectBytes(gzipSync(tar(members)), 'a.tgz')).told).toEqual([bomb]);
    expect((await inspectBytes(gzipSync(tar(members.slice(0, 1))), 'a.tgz')).told).toEqual([]);
  });

  it('of many members is one, though no member is', async () => {
    const members = Array.from({ length: 30 }, (_, at) => ({
      name: String(at),
      content: Buffer.alloc(2 ** 20),
      deflated: true,
    }));
    expect((await inspectBytes(zip(members))).told).toEqual([bomb]);
  });

  it('does not hide what stands beside it', async () => {
    const bytes = zip([
      { name: 'zeros', content: Buffer.alloc(20 * 2 ** 20), deflated: true },
      { name: 'data.pkl', content: poisonedPickle() },
    ]);
    expect((await inspectBytes(bytes)).told).toEqual([bomb, 'critical pickle/dangerous-call data.pkl']);
  });

  it('is none below 16 MiB', async () => {
    const bytes = zip([{ name: 'zeros', content: Buffer.alloc(15 * 2 ** 20), deflated: true }]);
    expect((await inspectBytes(bytes)).told).toEqual([]);
  });
});

describe('a bomb of many members', () => {
  const layers = (inner: Uint8Array, count: number): Uint8Array =>
    count === 0 ? inner : layers(zipOfZips(inner, 16), count - 1);

  it.each([
    ['that share one stream', fullOverlap(250, 21), 1],
    ['in five layers of sixteen', layers(zipBomb(64), 5), 4],
    ['that quote each other', quotedOverlap(60, 21), 72],
  ])('%s costs little more than one', async (_, bytes, megabytes) => {
    const { told } = await inspectBytes(bytes, 'model.zip', { inflatedBytes: megabytes * 2 ** 20 });
    expect(told.filter((line) => line.startsWith(bomb))).not.toEqual([]);
    expect(told.filter((line) => line.includes('scan/limit-reached ')).length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['shared', fullOverlap(250, 21)],
    ['quoted', quotedOverlap(60, 21)],
    ['nested', layers(zipBomb(64), 3)],
  ])('does not hide a pickle behind them: %s', async (_, bytes) => {
    const outer = zip([
      { name: 'a.zip', content: bytes, deflated: true },
      { name: 'b.pkl', content: poisonedPickle(), deflated: true },
    ]);
    expect((await inspectBytes(outer, 'model.zip')).told).toContain('critical pickle/dangerous-call b.pkl');
  });

  it('is read once where members share a stream, in whatever folder', async () => {
    const content = Buffer.concat([poisonedPickle(), Buffer.alloc(24 * 2 ** 20)]);
    const members = Array.from({ length: 20 }, (_, at) => ({
      name: `${String(at)}/model.bin`,
      content,
      deflated: true,
    }));
    const { told } = await inspectBytes(zip(members), 'model.zip', { inflatedBytes: 32 * 2 ** 20 });
    expect(told.filter((line) => line.startsWith('critical pickle/dangerous-call'))).toHaveLength(1);
    expect(told).toContain(bomb);
  });

  it('is none that a format explains, which is read under each of its names', async () => {
    const module = { idx: 0, name: '0', path: '', type: 'evil--mod.Evil', class_path: 'x' };
    const content = `[${JSON.stringify(module)}${' '.repeat(17 * 2 ** 20)}]`;
    const named = (names: readonly string[]): Uint8Array =>
      zip(names.map((name) => ({ name, content, deflated: true })));
    const { told } = await inspectBytes(named(['a.json', 'modules.json']), 'model.zip');
    const alone = await inspectBytes(named(['modules.json']), 'model.zip');
    expect(told.filter((line) => line.endsWith('modules.json'))).toEqual(alone.told);
    expect(alone.told).not.toEqual([]);
  });
});

describe('a file that unpacks to itself', () => {
  it.each([
    ['zip', zipQuine(), 'r.zip', 'r/r.zip'],
    ['gzip', gzipQuine(), 'r.gz', 'r'],
  ])('as %s is told at its first turn', async (_, bytes, name, member) => {
    const { told, outcome } = await inspectBytes(bytes, name, { inflatedBytes: 2048 });
    expect([told, outcome]).toEqual([[`${bomb} ${member}`], 'partial']);
  });

  it('really does', () => {
    expect(Buffer.compare(gunzipSync(gzipQuine()), gzipQuine())).toBe(0);
  });
});

describe('zeros that their content declares', () => {
  it('are silent in an array, deflated', async () => {
    expect(
      (await inspectBytes(zip([{ name: 'a.npy', content: npy, deflated: true }]), 'a.npz')).told,
    ).toEqual([]);
  });

  it('are a bomb behind the array', async () => {
    const longer = Buffer.concat([npy, Buffer.alloc(20 * 2 ** 20)]);
    const { told } = await inspectBytes(zip([{ name: 'a.npy', content: longer, deflated: true }]), 'a.npz');
    expect(told).toContain(bomb);
  });
});
