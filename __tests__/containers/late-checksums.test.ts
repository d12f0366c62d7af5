import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../support/inspect-bytes.js';
import { pickle } from '../support/pickle-assembler.js';
import { zip, type ZipMember } from '../support/zip-assembler.js';

const damaged = 'warning scan/damaged';

/** A pickle of text that no verification before reading covers. */
const large = pickle().proto(4).unicode('0123456789'.repeat(150_000)).stop().assemble();

/** What 7-Zip 26 made of a pickle of 1.5 MB, with another checksum for it. */
const sevenZip = Buffer.from(
  'N3q8ryccAAT+ic7uLAEAAAAAAABOAAAAAAAAAOq5eS/242gBJF0AQAEEA9cWlKesRoVYpUr4N6NROzq2IzxixonEpFELuV+SSyrV0vx1F8B79Ij2f/akFQ3ksbcDf/6EUfFYWjT6vamibaZUbm6q/bMKpvDXrrkslROATgd2f+yybXXWuQSrpR6KqJqoXiSeadHgxt2d/dYleFn4C83/lShGD6n8fN77mjAuVsCPhfODgcBlxCVT+PWRNjEFpbDub8FwTUcM0ZERqq1gHbrOsScYXFmG6WZSWL7pdqxZ5OVbBQj5x9qt/PtSK3TNHlsgQvndUz34KWQJO4DLKmzftTvwxL0uX6oPPktmQpATDv8Qk/hxeFn4C83/lShGD6n8fN77mjAuVsCPhfODgcBlxCVT+PWRNjEFpbDub8FwTUcM0YuNFVf0MCxAAAABBAYAAQmBLAAHCwEAASEhAREM1mnjAAgKAWLyY9YAAAUBGQkAAAAAAAAAAAAREwBkAGEAdABhAC4AcABrAGwAAAAZABUGAQAggKSBAAA=',
  'base64',
);

async function told(members: readonly ZipMember[]): Promise<readonly string[]> {
  return (await inspectBytes(zip(members), 'models.zip')).told;
}

describe('a large member whose checksum is wrong', () => {
  it('is told once it was read anyway, and once for all', async () => {
    const wrong = ['a.pkl', 'b.pkl'].map((name, at) => ({
      name,
      content: Buffer.concat([large, Buffer.alloc(at)]),
      deflated: true,
      central: { crc32: 7 },
    }));
    expect(await told(wrong)).toEqual([damaged]);
  });

  it('is no news where the checksum is right, or where PyTorch was told to write none', async () => {
    expect(await told([{ name: 'a.pkl', content: large, deflated: true }])).toEqual([]);
    const none = [{ name: 'a.pkl', content: large, deflated: true, central: { crc32: 0 } }];
    expect(await told(none)).toEqual([]);
  });

  it('is told in 7z', async () => {
    expect((await inspectBytes(sevenZip, 'a.7z')).told).toEqual([damaged]);
  });
});
