import type { Anomaly, ByteRange } from '../../core/types.js';

/** What one record of a central directory says of a member. Sizes in bytes, offsets from the start of the source. */
export interface CentralRecord {
  /** Undecoded, as a loader that compares bytes sees it. */
  readonly rawName: Uint8Array;
  /** Decoded as UTF-8, CP437 or the Unicode path field; nothing in it is changed. */
  readonly name: string;
  /** Whether a Unicode path field renames the member for readers that know that field. */
  readonly isRenamed: boolean;
  /** Ten times the version of the specification that a reader needs to know. */
  readonly versionNeeded: number;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  readonly localHeaderOffset: number;
  /** The file mode of Unix; 0 where there is none. */
  readonly mode: number;
}

/** The copy of a record that stands before the member's data; readers differ in what they take from it. */
export interface LocalHeader {
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  /** Bytes of extra fields before the data. */
  readonly extraBytes: number;
  readonly dataOffset: number;
}

export interface ZipEntry extends CentralRecord {
  /** Undefined where no local header stands at the record's offset: the data can't be found then. */
  readonly local: LocalHeader | undefined;
  /** The member's bytes as stored, cut at the end of the source; undefined as `local` is. */
  readonly data: ByteRange | undefined;
  /** Where the first member stands that has the same content, for what is compressed; `data` itself for all others. */
  readonly original: ByteRange | undefined;
  /** False for a member that only its local header shows. */
  readonly isListed: boolean;
  readonly isDirectory: boolean;
  readonly isEncrypted: boolean;
  /** Bytes that really come out, where that was found out; `uncompressedSize` is only what the directory declares. */
  readonly actualSize: number | undefined;
  /** Whether its compressed stream was found to break off. */
  readonly isBroken: boolean;
  /** Whether `openEntry` can give its content. */
  readonly isReadable: boolean;
}

export type ZipDisagreementKind =
  | 'case-collision'
  | 'central-flags'
  | 'content-checksum'
  | 'content-larger'
  | 'content-smaller'
  | 'directory-size'
  | 'duplicate-name'
  | 'entry-count'
  | 'gap'
  | 'local-flags'
  | 'local-method'
  | 'local-name'
  | 'local-sizes'
  | 'overlap'
  | 'prefix'
  | 'renamed'
  | 'several-directories'
  | 'stored-sizes'
  | 'strict-refusal'
  | 'suffix'
  | 'unlisted-member'
  | 'version-needed'
  | 'volumes'
  | 'zero-checksum';

/** A place where readers of this archive come to different members or different bytes. */
export interface ZipDisagreement {
  readonly kind: ZipDisagreementKind;
  /** The first place. */
  readonly at: ByteRange;
  /** The first few members concerned, as written. */
  readonly members: readonly string[];
  readonly count: number;
  /** Whether everything that was compared in this way differs. */
  readonly isEverywhere: boolean;
  /** A neutral clause with the numbers, for kinds that have any. */
  readonly detail: string;
}

/** Everything that any reader of the archive may take for a member. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly disagreements: readonly ZipDisagreement[];
  readonly anomalies: readonly Anomaly[];
  readonly covered: readonly ByteRange[];
  /** What stands between the members or behind the archive and is none of its records. */
  readonly unexplained: readonly ByteRange[];
}

/** APPNOTE 4.4.4: bit 0 encrypted, bit 5 compressed patched data, bit 6 strong encryption. */
export const flagEncrypted = 0x01;
export const flagPatched = 0x20;
export const flagStrongEncryption = 0x40;
/** Sizes and checksum follow the data instead of standing in the local header. */
export const flagDataDescriptor = 0x08;
/** APPNOTE 4.4.5. */
export const methodStored = 0;
export const methodDeflated = 8;
