import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { decodeMember } from './methods.js';
import { methodStored, type ZipEntry } from './zip-directory.js';

/** Members that stand in their archive as they are. */
const storedMembers = new WeakSet<ByteSource>();

/** Contents that are being read: several formats list the members of one archive, and decoding once is enough. */
const decodedMembers = new WeakMap<ZipEntry, WeakRef<ByteSource>>();

/**
 * The content of a member: stored bytes in place, compressed ones decoded only as far as they are read.
 * @throws FormatError `unreadable-member` where `isReadable` is false
 */
export function openEntry(source: ByteSource, entry: ZipEntry, budget: Budget): ByteSource {
  const { data, method, name } = entry;
  const known = decodedMembers.get(entry)?.deref();
  if (known !== undefined) return known;
  const stored = data && source.slice(data.offset, data.length, name);
  if (stored !== undefined && method === methodStored) {
    storedMembers.add(stored);
    return stored;
  }
  const size = entry.actualSize ?? entry.uncompressedSize;
  const content = stored && decodeMember(stored, entry, size, budget);
  if (content !== undefined) {
    decodedMembers.set(entry, new WeakRef(content));
    return content;
  }
  const at = { offset: entry.localHeaderOffset, length: 0 };
  throw new FormatError('unreadable-member', at, `the content of a member can't be read`);
}

/** Whether the source is a member of a zip archive that stands there as it is. */
export function isStoredMember(source: ByteSource): boolean {
  return storedMembers.has(source);
}
