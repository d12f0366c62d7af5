import { FormatError } from '../../core/errors.js';
import type { Budget, ByteRange, ByteSource } from '../../core/types.js';
import { RunningChecksums } from '../stream/running-checksums.js';
import { decodeMember } from './methods.js';
import { methodStored, type ZipEntry } from './zip-directory.js';

/** Members that stand in their archive as they are. */
const storedMembers = new WeakSet<ByteSource>();

/**
 * Contents that are being read, by the place of the first member that has them: several formats list the members of
 * one archive, members may share their bytes, and decoding once is enough.
 */
const decodedMembers = new WeakMap<ByteRange, WeakRef<ByteSource>>();

/** What passed by of contents that were read, even where nobody holds them any more. */
const passed = new WeakMap<ByteRange, Passing>();

class Passing {
  readonly checksums: RunningChecksums;
  /** Whether the checksums are right that the stream itself has. */
  isSound = true;

  constructor(size: number) {
    this.checksums = new RunningChecksums([size]);
  }

  readonly notes = { checksum: () => void (this.isSound = false), member: () => undefined };
}

/**
 * The content of a member: stored bytes in place, compressed ones decoded only as far as they are read.
 * @throws FormatError `unreadable-member` where `isReadable` is false
 */
export function openEntry(source: ByteSource, entry: ZipEntry, budget: Budget): ByteSource {
  const { original } = entry;
  if (original === undefined) throw unreadable(entry);
  return decodedMembers.get(original)?.deref() ?? open(source, entry, original, budget);
}

function open(source: ByteSource, entry: ZipEntry, at: ByteRange, budget: Budget): ByteSource {
  const stored = source.slice(at.offset, at.length, entry.name);
  if (entry.method === methodStored) {
    storedMembers.add(stored);
    return stored;
  }
  const size = entry.actualSize ?? entry.uncompressedSize;
  const passing = new Passing(size);
  // Nobody holds an earlier one any more, so what it had not finished never will be.
  if (passed.get(at)?.checksums.complete.length !== 1) passed.set(at, passing);
  const content = decodeMember(stored, entry, size, budget, passing);
  if (content === undefined) throw unreadable(entry);
  decodedMembers.set(at, new WeakRef(content));
  return content;
}

function unreadable({ localHeaderOffset }: ZipEntry): FormatError {
  const at = { offset: localHeaderOffset, length: 0 };
  return new FormatError('unreadable-member', at, `the content of a member can't be read`);
}

/** Whether the source is a member of a zip archive that stands there as it is. */
export function isStoredMember(source: ByteSource): boolean {
  return storedMembers.has(source);
}

/** Whether a member that was too large to be verified was read to its end, and is not what its checksum was made of. */
export function isReadWrong({ original, actualSize, crc32 }: ZipEntry): boolean {
  const passing = original && actualSize === undefined ? passed.get(original) : undefined;
  const [crc] = passing?.checksums.complete ?? [];
  // PyTorch can be told to write zeros in place of checksums.
  return crc !== undefined && crc32 !== 0 && (crc !== crc32 || passing?.isSound === false);
}
