import { latin1 } from '../../bytes/latin1.js';
import { addAll } from '../../core/add-all.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, Budget, ByteRange, ByteSource } from '../../core/types.js';
import { artifactIn, artifactsInExtra } from './carried-fields.js';
import { compareEntries } from './compare-entries.js';
import { Disagreements } from './disagreements.js';
import { endRecordBytes, hasSignature } from './end-records.js';
import { headerRange } from './header-range.js';
import { listDirectories, type Directory } from './list-directories.js';
import { listStrictly, type StrictListing } from './list-strictly.js';
import { readLocalHeader } from './local-header.js';
import { isReadableMethod } from './methods.js';
import { gaps } from './ranges.js';
import { signatures } from './signatures.js';
import { Twins } from './twins.js';
import { unreadableEntries } from './unreadable-entries.js';
import { findUnlistedEntries, type UnlistedEntry } from './unlisted-entries.js';
import { EntryVerifier } from './verify-entry.js';
import {
  flagEncrypted,
  flagStrongEncryption,
  methodStored,
  type CentralRecord,
  type LocalHeader,
  type ZipDirectory,
  type ZipEntry,
} from './zip-directory.js';

/** Hidden ranges that are looked into. CWE-400. */
const maxHiddenRanges = 100;

const remembered = new WeakMap<ByteSource, Promise<ZipDirectory>>();

/**
 * Lists every member that any reader may see: what yauzl lists, what every other end record leads to, and local
 * headers that stand outside. Remembered per source, because several formats are built on zip.
 * @throws LimitError of the budget
 */
export function readZipDirectory(source: ByteSource, budget: Budget): Promise<ZipDirectory> {
  const known = remembered.get(source);
  if (known !== undefined) return known;
  const reading = read(source, budget);
  remembered.set(source, reading);
  return reading;
}

async function read(source: ByteSource, budget: Budget): Promise<ZipDirectory> {
  const strict = await listStrictly(source, budget);
  return new DirectoryReading(source, budget, strict).result();
}

class DirectoryReading {
  readonly #source: ByteSource;
  readonly #budget: Budget;
  readonly #strict: StrictListing;
  readonly #directories: readonly Directory[];
  readonly #verifier: EntryVerifier;
  readonly #twins: Twins;
  readonly #isCut: boolean;
  readonly #found = new Disagreements();
  readonly #anomalies: Anomaly[] = [];

  constructor(source: ByteSource, budget: Budget, strict: StrictListing) {
    this.#source = source;
    this.#budget = budget;
    this.#strict = strict;
    this.#directories = listDirectories(source);
    this.#verifier = new EntryVerifier(source, budget);
    this.#twins = new Twins(source, budget);
    this.#isCut = this.#directories.some(({ isCut }) => isCut);
  }

  result(): ZipDirectory {
    const listed = this.#records().map((record) => this.#locate(record));
    const explained = this.#explained(listed);
    const unexplained = gaps(explained, this.#source.size);
    const unlisted = this.#sweep(unexplained);
    const entries = [...listed, ...unlisted.map((entry) => this.#unlisted(entry))];
    const hidden = this.#judgeEnvelope(listed.length > 0, unexplained, unlisted);
    this.#judgeDirectories(listed.length, unlisted);
    compareEntries(entries, this.#found, this.#budget);
    addAll(this.#anomalies, unreadableEntries(entries));
    return {
      entries,
      disagreements: this.#found.list(),
      anomalies: this.#anomalies,
      covered: [...explained, ...unlisted.map(({ data }) => data)],
      unexplained: [...hidden, ...this.#carried(entries)],
    };
  }

  /** The strict reader's records first, then what only other readings list. */
  #records(): readonly CentralRecord[] {
    const first = this.#strict.records;
    const others = this.#directories
      .map(({ records }) => records)
      .filter((list) => !sameRecords(list, first));
    const isLong = this.#isCut || first.length > limits.maxArchiveEntries;
    return others.length === 0 && !isLong ? first : this.#joined([first, ...others]);
  }

  #joined(lists: readonly (readonly CentralRecord[])[]): CentralRecord[] {
    const records = new Map<string, CentralRecord>();
    for (const list of lists) {
      const ordinals = new Map<string, number>();
      for (const record of list) {
        const identity = identityOf(record);
        const ordinal = ordinals.get(identity) ?? 0;
        ordinals.set(identity, ordinal + 1);
        const key = `${String(ordinal)}:${identity}`;
        if (!records.has(key)) records.set(key, record);
      }
    }
    if (this.#isCut || records.size > limits.maxArchiveEntries)
      this.#limit('entries', 'its directory lists more members than are read');
    return [...records.values()].slice(0, limits.maxArchiveEntries);
  }

  /** What the directory lists beyond the limit would only look unlisted. */
  #sweep(unexplained: readonly ByteRange[]): readonly UnlistedEntry[] {
    if (this.#isCut) return [];
    const { found, isCut } = findUnlistedEntries(this.#source, unexplained, this.#budget);
    if (isCut)
      this.#limit('sweep', 'more bytes stand outside its members than are searched for more members');
    return found;
  }

  #locate(record: CentralRecord): ZipEntry {
    this.#budget.check();
    const local = readLocalHeader(this.#source, record.localHeaderOffset);
    return this.#entry(record, local, local && this.#dataRange(record, local), true);
  }

  /** Whichever size is larger, because readers take either; of stored members the content's size, too. */
  #dataRange(record: CentralRecord, { dataOffset, compressedSize }: LocalHeader): ByteRange {
    const available = this.#source.size - dataOffset;
    const local = compressedSize <= available ? compressedSize : 0;
    const stored = record.method === methodStored ? record.uncompressedSize : 0;
    const declared = Math.max(record.compressedSize, local, stored);
    return { offset: dataOffset, length: Math.min(declared, available) };
  }

  #unlisted({ record, local, data }: UnlistedEntry): ZipEntry {
    this.#budget.check();
    return this.#entry(record, local, data, false);
  }

  #entry(
    record: CentralRecord,
    local: LocalHeader | undefined,
    data: ByteRange | undefined,
    isListed: boolean,
  ): ZipEntry {
    const original = data && this.#twins.firstOf(record, data);
    const verified = this.#verifier.verify(record, original);
    const isEncrypted = (record.flags & (flagEncrypted | flagStrongEncryption)) !== 0;
    // Field by field: of a hundred thousand members a spread costs more than all else.
    const entry: ZipEntry = {
      rawName: record.rawName,
      name: record.name,
      isRenamed: record.isRenamed,
      versionNeeded: record.versionNeeded,
      flags: record.flags,
      method: record.method,
      crc32: record.crc32,
      mode: record.mode,
      compressedSize: record.compressedSize,
      uncompressedSize: record.uncompressedSize,
      localHeaderOffset: record.localHeaderOffset,
      local,
      data,
      original,
      isListed,
      isDirectory: record.name.endsWith('/') && record.uncompressedSize === 0,
      isEncrypted,
      actualSize: isEncrypted && verified?.hasChecksum !== true ? undefined : verified?.size,
      isBroken: verified?.isBroken === true,
      isReadable: isReadable(record.method, data, isEncrypted && verified?.hasChecksum !== true),
    };
    if (verified !== undefined && isListed && !isEncrypted && !entry.isBroken)
      this.#compareContent(entry, verified);
    return entry;
  }

  #compareContent(entry: ZipEntry, { size, hasChecksum }: { size: number; hasChecksum: boolean }): void {
    const hasSize = size === entry.uncompressedSize;
    if (size > entry.uncompressedSize) this.#found.add('content-larger', headerRange(entry), entry.name);
    if (size < entry.uncompressedSize) this.#found.add('content-smaller', headerRange(entry), entry.name);
    if (!hasSize || size === 0) return;
    // PyTorch can be told to write zeros in place of checksums; then there are nothing but zeros.
    const isZero = entry.crc32 === 0 && !hasChecksum;
    this.#found.compare('zero-checksum', !isZero, headerRange(entry), entry.name);
    if (!isZero) this.#found.compare('content-checksum', hasChecksum, headerRange(entry), entry.name);
  }

  /** Members with their headers and what describes them, directories and end records. */
  #explained(entries: readonly ZipEntry[]): ByteRange[] {
    const members = entries.flatMap(({ localHeaderOffset, data }) =>
      data === undefined
        ? []
        : [{ offset: localHeaderOffset, length: data.offset + data.length - localHeaderOffset }],
    );
    const frames = this.#directories.flatMap(({ range, end }) => [
      range,
      { offset: end.directoryEnd, length: end.offset + end.length - end.directoryEnd },
    ]);
    return [...members, ...frames];
  }

  /** Gives what stands between the members and behind the archive; what stands before it is the file's own head. */
  #judgeEnvelope(
    hasMembers: boolean,
    unexplained: readonly ByteRange[],
    unlisted: readonly UnlistedEntry[],
  ): ByteRange[] {
    if (this.#directories.length === 0 || !hasMembers) return [];
    const end = Math.max(
      ...this.#directories.map((directory) => directory.end.offset + directory.end.length),
    );
    const hidden: ByteRange[] = [];
    for (const gap of unexplained) {
      const bytes = `${String(gap.length)} bytes`;
      if (gap.offset === 0) this.#found.add('prefix', gap, undefined, `${bytes} precede it`);
      else if (gap.offset >= end) this.#found.add('suffix', gap, undefined, `${bytes} follow it`);
      else if (isDescriptor(this.#source, gap) || unlisted.some(({ data }) => isInside(data, gap))) continue;
      else this.#found.add('gap', gap, undefined, `${bytes} stand between its members`);
      if (gap.offset > 0 && hidden.length < maxHiddenRanges) hidden.push(gap);
    }
    return hidden;
  }

  /** Comments and extra fields that begin as something a reader could load. */
  #carried(entries: readonly ZipEntry[]): ByteRange[] {
    const ofDirectories = this.#directories.flatMap(({ end, carried }) => [
      ...carried,
      ...artifactIn(this.#source, {
        offset: end.offset + endRecordBytes,
        length: end.length - endRecordBytes,
      }),
    ]);
    const ofMembers = entries.flatMap(({ local }) =>
      local === undefined || local.extraBytes === 0
        ? []
        : artifactsInExtra(this.#source, {
            offset: local.dataOffset - local.extraBytes,
            length: local.extraBytes,
          }),
    );
    const carried = [...ofDirectories, ...ofMembers];
    if (carried.length > maxHiddenRanges)
      this.#limit('carried', 'more of its comments and extra fields begin as artifacts than are opened');
    return carried.slice(0, maxHiddenRanges);
  }

  #judgeDirectories(listed: number, unlisted: readonly UnlistedEntry[]): void {
    const [first, ...others] = this.#directories;
    for (const { range } of others) this.#found.add('several-directories', range);
    if (first === undefined) {
      this.#judgeMissing();
      return;
    }
    for (const { data, record } of unlisted) this.#found.add('unlisted-member', data, record.name);
    const counted = first.end.isZip64 ? first.records.length : first.records.length % 0x1_0000;
    if (counted !== first.end.entryCount && !first.isCut) {
      const detail = `${String(first.end.entryCount)} members are counted, ${String(first.records.length)} are listed`;
      this.#found.add('entry-count', first.range, undefined, detail);
    }
    if (first.range.length !== first.end.directorySize && !first.isCut) {
      const detail = `${String(first.end.directorySize)} bytes are stated, ${String(first.range.length)} are there`;
      this.#found.add('directory-size', first.range, undefined, detail);
    }
    if (first.end.hasVolumes) this.#found.add('volumes', first.range);
    this.#judgeRefusal(first, listed);
  }

  /** Told only where nothing above explains it. */
  #judgeRefusal({ range }: Directory, listed: number): void {
    const { refusal, records } = this.#strict;
    const isExplained = this.#found.has('prefix', 'suffix', 'several-directories', 'entry-count', 'volumes');
    if (isExplained || (refusal === undefined && records.length >= listed)) return;
    const detail = refusal ?? `it lists ${String(records.length)} of ${String(listed)} members`;
    this.#found.add('strict-refusal', range, undefined, detail.slice(0, limits.maxQuotedCharacters));
  }

  #judgeMissing(): void {
    const hasEmptyDirectory = this.#strict.refusal === undefined;
    if (hasEmptyDirectory) return;
    const at = { offset: 0, length: this.#source.size };
    this.#report('damaged', at, 'no central directory can be found', 'no-directory');
  }

  #limit(key: string, detail: string): void {
    this.#report('limit', { offset: 0, length: this.#source.size }, detail, key);
  }

  #report(kind: Anomaly['kind'], at: ByteRange, detail: string, key: string): void {
    this.#anomalies.push({ kind, at, detail, key });
  }
}

/** Sizes and checksum behind a member, APPNOTE 4.3.9; its signature is optional. */
function isDescriptor(source: ByteSource, { offset, length }: ByteRange): boolean {
  if (length === 12 || length === 20) return true;
  return (length === 16 || length === 24) && hasSignature(source, offset, signatures.dataDescriptor);
}

function isInside(inner: ByteRange, outer: ByteRange): boolean {
  return inner.offset >= outer.offset && inner.offset + inner.length <= outer.offset + outer.length;
}

/** As nearly every archive has them: the strict reader lists what its directory holds. */
function sameRecords(a: readonly CentralRecord[], b: readonly CentralRecord[]): boolean {
  return a.length === b.length && a.every((record, index) => sameRecord(record, b[index]));
}

function sameRecord(a: CentralRecord, b: CentralRecord | undefined): boolean {
  return (
    a.localHeaderOffset === b?.localHeaderOffset &&
    a.method === b.method &&
    a.compressedSize === b.compressedSize &&
    a.uncompressedSize === b.uncompressedSize &&
    Buffer.compare(a.rawName, b.rawName) === 0
  );
}

/** What is the same in this is one member. */
function identityOf({
  rawName,
  localHeaderOffset,
  method,
  compressedSize,
  uncompressedSize,
}: CentralRecord): string {
  const name = latin1.decode(rawName);
  return [localHeaderOffset, method, compressedSize, uncompressedSize, name].join(':');
}

function isReadable(method: number, data: ByteRange | undefined, isOpaque: boolean): boolean {
  if (data === undefined) return false;
  return method === methodStored || (isReadableMethod(method) && !isOpaque);
}
