import { addAll } from '../../core/add-all.js';
import { limits } from '../../core/limits.js';
import type { ByteRange, ByteSource } from '../../core/types.js';
import { artifactIn, artifactsInExtra } from './carried-fields.js';
import { directoryStarts, findEndRecords, type DirectoryStart, type EndRecord } from './end-records.js';
import { applyZip64, decodeName, parseExtraFields } from './extra-fields.js';
import { readLocalHeader } from './local-header.js';
import { signatures } from './signatures.js';
import type { CentralRecord } from './zip-directory.js';

/** APPNOTE 4.3.12 up to the name. */
const recordBytes = 46;
/** A directory of the most entries we list, with names and fields of 300 bytes each. CWE-770. */
const maxDirectoryBytes = 64 * 2 ** 20;

/** Fields and comments of one directory that are looked into. CWE-400. */
const maxCarried = 101;

/** One central directory as it stands in the file, whatever its end record counts. */
export interface Directory {
  readonly range: ByteRange;
  readonly shift: number;
  readonly end: EndRecord;
  readonly records: readonly CentralRecord[];
  /** Fields and comments that begin as something a reader could load. */
  readonly carried: readonly ByteRange[];
  readonly isCut: boolean;
}

const listings = new WeakMap<ByteSource, readonly Directory[]>();

/**
 * Every central directory that some end record leads to, walked record by record until the records end, as Python's
 * zipfile does. Synchronous and remembered per source, so that identifying costs one reading.
 */
export function listDirectories(source: ByteSource): readonly Directory[] {
  const known = listings.get(source);
  if (known !== undefined) return known;
  const directories = new Map<number, Directory>();
  let allowance = limits.maxArchiveEntries;
  for (const end of findEndRecords(source)) {
    if (isInsideMember(source, end, [...directories.values()])) continue;
    for (const start of directoryStarts(source, end)) {
      if (directories.has(start.offset)) continue;
      const directory = walk(source, start, end, allowance);
      allowance -= directory.records.length;
      directories.set(start.offset, directory);
    }
  }
  const listed = [...directories.values()];
  listings.set(source, listed);
  return listed;
}

/** A stored member that is itself an archive has an end record of its own, which no reader of the outer one takes. */
function isInsideMember(source: ByteSource, end: EndRecord, directories: readonly Directory[]): boolean {
  return directories.some(({ records }) => {
    const record = lastBefore(records, end.offset);
    const local = record && readLocalHeader(source, record.localHeaderOffset);
    if (record === undefined || local === undefined) return false;
    return local.dataOffset <= end.offset && end.offset < local.dataOffset + record.compressedSize;
  });
}

function lastBefore(records: readonly CentralRecord[], offset: number): CentralRecord | undefined {
  let last: CentralRecord | undefined;
  for (const record of records) {
    if (record.localHeaderOffset < offset && record.localHeaderOffset >= (last?.localHeaderOffset ?? 0))
      last = record;
  }
  return last;
}

function walk(
  source: ByteSource,
  { offset, shift }: DirectoryStart,
  end: EndRecord,
  most: number,
): Directory {
  const available = Math.max(0, end.offset - offset);
  const length = Math.min(available, maxDirectoryBytes);
  const read = source.read(offset, length);
  const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
  const records: CentralRecord[] = [];
  const carried: ByteRange[] = [];
  let at = 0;
  while (isRecord(bytes, at) && records.length < most) {
    const next = at + recordLength(bytes, at);
    if (next > bytes.length) break;
    records.push(readRecord(bytes, at, shift));
    if (carried.length < maxCarried) addAll(carried, carriedBy(source, bytes, at, offset));
    at = next;
  }
  return { range: { offset, length: at }, shift, end, records, carried, isCut: isRecord(bytes, at) };
}

/** Looks at what stands behind a record's name. */
function carriedBy(source: ByteSource, bytes: Buffer, at: number, shift: number): ByteRange[] {
  const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place)) as [
    number,
    number,
    number,
  ];
  if (extra + comment === 0) return [];
  const offset = shift + at + recordBytes + name;
  return [
    ...artifactsInExtra(source, { offset, length: extra }),
    ...artifactIn(source, { offset: offset + extra, length: comment }),
  ];
}

function isRecord(bytes: Buffer, at: number): boolean {
  return at + recordBytes <= bytes.length && bytes.readUInt32LE(at) === signatures.centralRecord;
}

function recordLength(bytes: Buffer, at: number): number {
  return (
    recordBytes + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  );
}

function readRecord(bytes: Buffer, at: number, shift: number): CentralRecord {
  const nameEnd = at + recordBytes + bytes.readUInt16LE(at + 28);
  const rawName = bytes.subarray(at + recordBytes, nameEnd);
  const fields = parseExtraFields(bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30)));
  const flags = bytes.readUInt16LE(at + 8);
  const sizes = applyZip64(
    {
      compressedSize: bytes.readUInt32LE(at + 20),
      uncompressedSize: bytes.readUInt32LE(at + 24),
      localHeaderOffset: bytes.readUInt32LE(at + 42),
    },
    fields,
  );
  const { name, isRenamed } = decodeName(rawName, flags, fields);
  return {
    rawName,
    name,
    isRenamed,
    versionNeeded: bytes.readUInt8(at + 6),
    flags,
    method: bytes.readUInt16LE(at + 10),
    crc32: bytes.readUInt32LE(at + 16),
    mode: bytes.readUInt16LE(at + 40),
    compressedSize: sizes.compressedSize,
    uncompressedSize: sizes.uncompressedSize,
    localHeaderOffset: sizes.localHeaderOffset + shift,
  };
}
