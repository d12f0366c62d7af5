import { addAll } from '../../core/add-all.js';
import type { ByteSource } from '../../core/types.js';
import { signatures } from './signatures.js';

/** APPNOTE 4.3.16 without the comment, and the longest comment. */
export const endRecordBytes = 22;
const maxCommentBytes = 0xffff;
/** How far from the end of a file readers look for the end record. */
export const endSearchBytes = endRecordBytes + maxCommentBytes;
const locatorBytes = 20;
const zip64RecordBytes = 56;
/** Real archives have one; each more costs a walk over its directory. CWE-400. */
const maxEndRecords = 16;

/** One end of central directory record that points to a directory, or says that there are no members. */
export interface EndRecord {
  readonly offset: number;
  /** Bytes, with the comment as far as it is there. */
  readonly length: number;
  /** Where the directory ends when nothing stands between: at the record, or at its zip64 companion. */
  readonly directoryEnd: number;
  readonly entryCount: number;
  readonly directorySize: number;
  /** As stated; bytes before the archive shift it. */
  readonly directoryOffset: number;
  readonly isZip64: boolean;
  /** Whether it says that the archive is cut into several files. */
  readonly hasVolumes: boolean;
}

/**
 * Every end record in the last `searchBytes` of the source, last first: readers choose differently among several.
 * @param searchBytes at most `endSearchBytes`
 */
export function findEndRecords(source: ByteSource, searchBytes: number = endSearchBytes): EndRecord[] {
  const window = Math.min(source.size, searchBytes);
  const start = source.size - window;
  const tail = buffer(source.read(start, window));
  const found: EndRecord[] = [];
  for (
    let at = tail.length - endRecordBytes;
    at >= 0 && (at = tail.lastIndexOf('PK\u0005\u0006', at, 'latin1')) >= 0;
    at -= 1
  ) {
    addAll(
      found,
      readEndRecord(source, start + at, tail.subarray(at)).filter((end) => leads(source, end)),
    );
    if (found.length >= maxEndRecords) break;
  }
  return found;
}

export interface DirectoryStart {
  readonly offset: number;
  /** Bytes that every offset of this directory has to be moved by. */
  readonly shift: number;
}

/** Where the directory may begin: counted back from its end, as Python does, and at the stated offset. */
export function directoryStarts(source: ByteSource, end: EndRecord): DirectoryStart[] {
  const counted = end.directoryEnd - end.directorySize;
  const starts = [
    { offset: counted, shift: counted - end.directoryOffset },
    { offset: end.directoryOffset, shift: 0 },
  ];
  return starts.filter(
    ({ offset }, index) =>
      hasSignature(source, offset, signatures.centralRecord) && (index === 0 || offset !== counted),
  );
}

/** Whether a record of this kind stands there; false outside the source. */
export function hasSignature(source: ByteSource, offset: number, signature: number): boolean {
  if (!Number.isSafeInteger(offset) || offset < 0 || offset + 4 > source.size) return false;
  return buffer(source.read(offset, 4)).readUInt32LE(0) === signature;
}

function leads(source: ByteSource, end: EndRecord): boolean {
  if (end.entryCount === 0 && end.directorySize === 0) return end.directoryOffset <= end.offset;
  return directoryStarts(source, end).length > 0;
}

function readEndRecord(source: ByteSource, offset: number, bytes: Buffer): EndRecord[] {
  const plain: EndRecord = {
    offset,
    length: Math.min(bytes.length, endRecordBytes + bytes.readUInt16LE(20)),
    directoryEnd: offset,
    entryCount: bytes.readUInt16LE(10),
    directorySize: bytes.readUInt32LE(12),
    directoryOffset: bytes.readUInt32LE(16),
    isZip64: false,
    hasVolumes: isVolume(bytes.readUInt16LE(4), 0xffff) || isVolume(bytes.readUInt16LE(6), 0xffff),
  };
  const zip64 = readZip64(source, plain);
  if (zip64 === undefined) return [plain];
  return overflows(plain) || pointsAlike(plain, zip64) ? [zip64] : [zip64, plain];
}

/** The number of a volume that is not the first; all bits are set where zip64 has it. */
function isVolume(number: number, elsewhere: number): boolean {
  return number !== 0 && number !== elsewhere;
}

/** PyTorch writes both records with equal numbers: counting back from the second would miss the directory by the first. */
function pointsAlike(a: EndRecord, b: EndRecord): boolean {
  return (
    a.entryCount === b.entryCount &&
    a.directorySize === b.directorySize &&
    a.directoryOffset === b.directoryOffset
  );
}

function overflows({ entryCount, directorySize, directoryOffset }: EndRecord): boolean {
  return entryCount === 0xffff || directorySize === 0xffff_ffff || directoryOffset === 0xffff_ffff;
}

/** APPNOTE 4.3.14 and 4.3.15: the locator stands before the end record, the zip64 record before that or where it says. */
function readZip64(source: ByteSource, plain: EndRecord): EndRecord | undefined {
  const locator = plain.offset - locatorBytes;
  if (!hasSignature(source, locator, signatures.zip64Locator)) return undefined;
  const stated = Number(buffer(source.read(locator + 8, 8)).readBigUInt64LE(0));
  const offset = [locator - zip64RecordBytes, stated].find(
    (at) => hasSignature(source, at, signatures.zip64EndRecord) && at + zip64RecordBytes <= locator,
  );
  if (offset === undefined) return undefined;
  const bytes = buffer(source.read(offset, zip64RecordBytes));
  return {
    ...plain,
    directoryEnd: offset,
    entryCount: Number(bytes.readBigUInt64LE(32)),
    directorySize: Number(bytes.readBigUInt64LE(40)),
    directoryOffset: Number(bytes.readBigUInt64LE(48)),
    isZip64: true,
    hasVolumes: plain.hasVolumes || bytes.readUInt32LE(16) !== 0 || bytes.readUInt32LE(20) !== 0,
  };
}

function buffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
