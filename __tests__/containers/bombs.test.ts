import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import {
  gzipBomb,
  lz4Bomb,
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
