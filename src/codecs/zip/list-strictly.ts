import { Readable } from 'node:stream';
import yauzl, { type Entry } from 'yauzl';
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { decodeName } from './extra-fields.js';
import type { CentralRecord } from './zip-directory.js';

export interface StrictListing {
  /** What was listed until it refused. */
  readonly records: readonly CentralRecord[];
  /** Why it went no further, in the library's words. */
  readonly refusal: string | undefined;
}

/** Names stay bytes and sizes unchecked: what they say is for us to compare, not a reason to stop. */
const options = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: false };

/**
 * Lists the archive as yauzl does, which holds to the specification: the last end record, its count, its offsets.
 * @throws LimitError of the budget
 */
export async function listStrictly(source: ByteSource, budget: Budget): Promise<StrictListing> {
  const records: CentralRecord[] = [];
  try {
    const archive = await yauzl.fromRandomAccessReaderPromise(new SourceReader(source), source.size, options);
    for await (const entry of archive.eachEntry()) {
      budget.check();
      if (records.length >= limits.maxArchiveEntries) break;
      records.push(centralRecord(entry));
    }
    return { records, refusal: undefined };
  } catch (error) {
    if (error instanceof LimitError) throw error;
    return { records, refusal: error instanceof Error ? error.message : String(error) };
  }
}

function centralRecord(entry: Entry): CentralRecord {
  const { name, isRenamed } = decodeName(entry.fileNameRaw, entry.generalPurposeBitFlag, entry.extraFields);
  return {
    rawName: entry.fileNameRaw,
    name,
    isRenamed,
    versionNeeded: entry.versionNeededToExtract & 0xff,
    flags: entry.generalPurposeBitFlag,
    method: entry.compressionMethod,
    crc32: entry.crc32,
    mode: entry.externalFileAttributes >>> 16,
    compressedSize: entry.compressedSize,
    uncompressedSize: entry.uncompressedSize,
    localHeaderOffset: entry.relativeOffsetOfLocalHeader,
  };
}

/** Random access for yauzl; it only reads the directory through this, contents are opened by `openEntry`. */
class SourceReader extends yauzl.RandomAccessReader {
  readonly #source: ByteSource;

  constructor(source: ByteSource) {
    super();
    this.#source = source;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from([this.#source.read(start, end - start)]);
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    try {
      buffer.set(this.#source.read(position, length), offset);
    } catch (error) {
      callback(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    callback(null);
  }

  override close(callback: (error: Error | null) => void): void {
    callback(null);
  }
}
