import { addAll } from '../../core/add-all.js';
import { Cursor } from '../../bytes/cursor.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteRange, ByteSource } from '../../core/types.js';
import { decodeName } from './extra-fields.js';
import { localHeaderBytes, readLocalHeader } from './local-header.js';
import { hasSignature } from './end-records.js';
import { signatures } from './signatures.js';
import { flagDataDescriptor, type CentralRecord, type LocalHeader } from './zip-directory.js';

/** Bytes outside listed members that are searched. CWE-400. */
const maxSweptBytes = 64 * 2 ** 20;
/** Signatures that are looked at, whether a member follows or not. CWE-400. */
const maxCandidates = limits.maxArchiveEntries;
const windowBytes = 2 ** 20;
const signatureBytes = 4;
/** APPNOTE 4.3.7: signature, version and flags stand before it. */
const methodOffset = 8;
/** APPNOTE 4.3.9 with its signature, and with zip64 sizes. */
const descriptorBytes = [16, 24];
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

interface Header {
  readonly offset: number;
  readonly local: LocalHeader;
}

/** Members that only a local header shows, in the bytes that no listed member and no directory explains. */
export function findUnlistedEntries(
  source: ByteSource,
  unexplained: readonly ByteRange[],
  budget: Budget,
): Sweep {
  const found: UnlistedEntry[] = [];
  let allowance = maxSweptBytes;
  let candidates = 0;
  for (const { offset, length } of unexplained) {
    const range = { offset, length: Math.min(length, allowance) };
    allowance -= range.length;
    const headers: Header[] = [];
    let reached = offset;
    for (const at of signatureOffsets(source, range, budget)) {
      candidates += 1;
      if (candidates > maxCandidates)
        return { found: [...found, ...entriesOf(source, headers, range)], isCut: true };
      const local = at < reached ? undefined : readSoundHeader(source, at);
      if (local === undefined) continue;
      headers.push({ offset: at, local });
      reached = local.dataOffset + (hasUnknownSize(local) ? 0 : local.compressedSize);
    }
    addAll(found, entriesOf(source, headers, { offset, length }));
    if (range.length < length) return { found, isCut: true };
  }
  return { found, isCut: false };
}

function* signatureOffsets(
  source: ByteSource,
  { offset, length }: ByteRange,
  budget: Budget,
): Generator<number> {
  const end = offset + length;
  for (let start = offset; end - start >= localHeaderBytes; start += windowBytes) {
    const window = source.read(start, Math.min(end - start, windowBytes + signatureBytes - 1));
    const bytes = Buffer.from(window.buffer, window.byteOffset, window.byteLength);
    for (let at = -1; (at = bytes.indexOf('PK\u0003\u0004', at + 1, 'latin1')) >= 0;) {
      budget.check();
      yield start + at;
    }
  }
}

/** The method is looked at first: a chance hit's name could be 64 KiB of anything. */
function readSoundHeader(source: ByteSource, offset: number): LocalHeader | undefined {
  if (offset + localHeaderBytes > source.size) return undefined;
  if (!methods.has(new Cursor(source, offset + methodOffset).u16le())) return undefined;
  const local = readLocalHeader(source, offset);
  return local !== undefined && local.rawName.length > 0 ? local : undefined;
}

function hasUnknownSize({ flags, compressedSize }: LocalHeader): boolean {
  return (flags & flagDataDescriptor) !== 0 && compressedSize === 0;
}

/** A member whose size stands behind its data ends before the next header, or with the gap. */
function entriesOf(source: ByteSource, headers: readonly Header[], gap: ByteRange): UnlistedEntry[] {
  return headers.map(({ offset, local }, index) => {
    const end = headers[index + 1]?.offset ?? gap.offset + gap.length;
    const available = Math.max(0, end - local.dataOffset);
    if (!hasUnknownSize(local))
      return entryOf(offset, local, Math.min(available, local.compressedSize), local.uncompressedSize);
    const length = available - descriptorLength(source, end, available);
    return entryOf(offset, local, length, length);
  });
}

function descriptorLength(source: ByteSource, end: number, available: number): number {
  const isThere = (bytes: number): boolean =>
    bytes <= available && hasSignature(source, end - bytes, signatures.dataDescriptor);
  return descriptorBytes.find(isThere) ?? 0;
}

function entryOf(
  offset: number,
  local: LocalHeader,
  length: number,
  uncompressedSize: number,
): UnlistedEntry {
  const { rawName, flags, method, crc32, dataOffset } = local;
  const record: CentralRecord = {
    rawName,
    ...decodeName(rawName, flags, []),
    versionNeeded: 0,
    flags,
    method,
    crc32,
    mode: 0,
    compressedSize: length,
    uncompressedSize,
    localHeaderOffset: offset,
  };
  return { record, local, data: { offset: dataOffset, length } };
}
