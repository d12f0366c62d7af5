import { findSuperblock } from '../../codecs/hdf5/superblock.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, Claim } from '../../core/types.js';

/** Names under which loaders open HDF5, for which a user block of any length is looked behind. */
const openedAsHdf5 = /\.(?:h5|hdf5|hdf|he5|keras|h5ad|loom|mat|nc)$/i;

/**
 * A superblock at 0, 512, 1024 … as far as the head goes; a file by itself, or one named so, is looked through to its
 * end, a read of eight bytes for each doubling.
 */
export function identifyHdf5(head: Uint8Array, source: ByteSource, name: string): Claim | undefined {
  const isFile = head.length > limits.maxMemberHeadBytes;
  const at = findSuperblock(source, isFile || openedAsHdf5.test(name) ? source.size : head.length);
  if (at === undefined) return undefined;
  return at === 0
    ? { confidence: 'certain', because: 'begins with the signature of HDF5' }
    : { confidence: 'certain', because: `has a superblock of HDF5 behind ${String(at)} bytes` };
}
