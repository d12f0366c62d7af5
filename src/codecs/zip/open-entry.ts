import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { InflatingSource } from '../deflate/inflating-source.js';
import { methodDeflated, methodStored, type ZipEntry } from './zip-directory.js';

/** Members that this codec handed out, and what looking at their end costs. */
const members = new WeakMap<ByteSource, 'stored' | 'deflated'>();

/**
 * The content of a member: stored bytes in place, deflated ones inflated only as far as they are read.
 * @throws FormatError `unreadable-member` where `isReadable` is false
 */
export function openEntry(source: ByteSource, entry: ZipEntry, budget: Budget): ByteSource {
  const { data, method, name } = entry;
  if (data === undefined || (method !== methodStored && method !== methodDeflated)) {
    const at = { offset: entry.localHeaderOffset, length: 0 };
    throw new FormatError('unreadable-member', at, `the content of a member can't be read`);
  }
  const stored = source.slice(data.offset, data.length, name);
  const content =
    method === methodStored
      ? stored
      : new InflatingSource(stored, entry.actualSize ?? entry.uncompressedSize, budget);
  members.set(content, method === methodStored ? 'stored' : 'deflated');
  return content;
}

/** How the source is kept where it is itself a member of a zip archive. */
export function memberStorage(source: ByteSource): 'stored' | 'deflated' | undefined {
  return members.get(source);
}
