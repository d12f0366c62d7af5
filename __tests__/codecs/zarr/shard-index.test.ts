import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { crc32c } from '../../../src/codecs/checksums/crc32c.js';
import { isShardIndex } from '../../../src/codecs/zarr/shard-index.js';

const entry = (offset: bigint, length: bigint): Buffer => {
  const bytes = Buffer.alloc(16);
  bytes.writeBigUInt64LE(offset);
  bytes.writeBigUInt64LE(length, 8);
  return bytes;
};
const shard = (index: Buffer, checksum = crc32c(index)): Buffer => {
  const end = Buffer.alloc(4);
  end.writeUInt32LE(checksum);
  return Buffer.concat([Buffer.alloc(8, 1), index, end]);
};
const isIndex = (bytes: Buffer): boolean =>
  isShardIndex(new MemorySource(bytes, 'c/0'), { offset: 8, length: bytes.length - 8 });

describe('CRC-32C', () => {
  it('is the one that everybody checks with', () => {
    expect(crc32c(Buffer.from('123456789'))).toBe(0xe306_9283);
  });
});

describe('the index of a shard', () => {
  const whole = entry(0n, 8n);
  const absent = entry(2n ** 64n - 1n, 2n ** 64n - 1n);
  it.each<[string, Buffer, boolean]>([
    ['one chunk', shard(whole), true],
    ['a chunk that is not there', shard(Buffer.concat([whole, absent])), true],
    ['a chunk behind the chunks', shard(entry(0n, 9n)), false],
    ['another checksum', shard(whole, 7), false],
    ['half an entry', shard(whole.subarray(0, 8)), false],
    ['nothing', shard(Buffer.alloc(0)), false],
  ])('%s: %j', (_, bytes, expected) => {
    expect(isIndex(bytes)).toBe(expected);
  });
});
