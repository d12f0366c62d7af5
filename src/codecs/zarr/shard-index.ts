/** https://zarr-specs.readthedocs.io/en/latest/v3/codecs/sharding-indexed/index.html: chunks, then where each lies. */
import type { ByteRange, ByteSource } from '../../core/types.js';
import { crc32c } from '../checksums/crc32c.js';

/** Offset and length of a chunk, 64 bits each, little-endian; both with all bits set for a chunk that is not there. */
const entryBytes = 16;
const checksumBytes = 4;
const absent = 2n ** 64n - 1n;
const maxIndexBytes = 2 ** 24;

/**
 * Whether a stretch at the end of a file is the index of a shard: its checksum is right, and all its chunks lie before it.
 * @throws FormatError where the stretch is not in the source
 */
export function isShardIndex(source: ByteSource, { offset, length }: ByteRange): boolean {
  const indexBytes = length - checksumBytes;
  if (indexBytes < entryBytes || indexBytes % entryBytes !== 0 || length > maxIndexBytes) return false;
  const bytes = Buffer.from(source.read(offset, length));
  if (crc32c(bytes.subarray(0, indexBytes)) !== bytes.readUInt32LE(indexBytes)) return false;
  for (let at = 0; at < indexBytes; at += entryBytes) {
    const [start, size] = [bytes.readBigUInt64LE(at), bytes.readBigUInt64LE(at + 8)];
    if (!(start === absent && size === absent) && start + size > BigInt(offset)) return false;
  }
  return true;
}
