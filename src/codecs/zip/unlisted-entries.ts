import { limits } from '../../core/limits.js';
import type { Budget, ByteRange, ByteSource } from '../../core/types.js';
import { decodeName } from './extra-fields.js';
import { localHeaderBytes, readLocalHeader } from './local-header.js';
import { flagDataDescriptor, type CentralRecord, type LocalHeader } from './zip-directory.js';

/** Bytes outside listed members that are searched. CWE-400. */
const maxSweptBytes = 64 * 2 ** 20;
const windowBytes = 2 ** 20;
/** APPNOTE 4.4.5: methods that some zip program writes; anything else is a chance hit. */
const methods: ReadonlySet<number> = new Set([0, 1, 6, 8, 9, 12, 14, 93, 94, 95, 96, 97, 98, 99]);

export interface UnlistedEntry {
  readonly record: CentralRecord;
  readonly local: LocalHeader;
  readonly data: ByteRange;
}

export interface Sweep {
  readonly found: readonly UnlistedEntry[];
  /** Whether something was left unsearched. */
  readonly isCut: boolean;
}

/** Members that only a local header shows, in the bytes that no listed member and no directory explains. */
export function findUnlistedEntries(
  source: ByteSource,
  unexplained: readonly ByteRange[],
  budget: Budget,
): Sweep {
  const found: UnlistedEntry[] = [];
  let allowance = maxSweptBytes;
  for (const { offset, length } of unexplained) {
    const end = offset + length;
    let at = offset;
    while (end - at > localHeaderBytes) {
      if (allowance <= 0 || found.length >= limits.maxArchiveEntries) return { found, isCut: true };
      const header = nextHeader(source, at, Math.min(end, at + windowBytes), budget);
      allowance -= (header ?? Math.min(end, at + windowBytes)) - at;
      const entry = header === undefined ? undefined : readUnlisted(source, header, end);
      if (entry !== undefined) found.push(entry);
      if (header === undefined) at = Math.min(end, at + windowBytes - 3);
      else at = entry === undefined ? header + 4 : entryEnd(entry);
    }
  }
  return { found, isCut: false };
}

function nextHeader(source: ByteSource, from: number, to: number, budget: Budget): number | undefined {
  budget.check();
  const bytes = source.read(from, to - from);
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(
    'PK\u0003\u0004',
    0,
    'latin1',
  );
  return at < 0 ? undefined : from + at;
}

/** Data whose size stands behind it may reach to the end of the gap; it is searched for further headers, too. */
function entryEnd({ record, data }: UnlistedEntry): number {
  return hasUnknownSize(record) ? data.offset : data.offset + data.length;
}

function hasUnknownSize({ flags, compressedSize }: { flags: number; compressedSize: number }): boolean {
  return (flags & flagDataDescriptor) !== 0 && compressedSize === 0;
}

function readUnlisted(source: ByteSource, offset: number, end: number): UnlistedEntry | undefined {
  const local = readLocalHeader(source, offset);
  if (local === undefined || local.rawName.length === 0 || !methods.has(local.method)) return undefined;
  const available = Math.max(0, end - local.dataOffset);
  const length = hasUnknownSize(local) ? available : Math.min(available, local.compressedSize);
  const { rawName, flags, method, crc32, uncompressedSize } = local;
  return {
    record: {
      rawName,
      ...decodeName(rawName, flags, []),
      flags,
      method,
      crc32,
      compressedSize: length,
      uncompressedSize: hasUnknownSize(local) ? length : uncompressedSize,
      localHeaderOffset: offset,
    },
    local,
    data: { offset: local.dataOffset, length },
  };
}
