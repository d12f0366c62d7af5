import type { Anomaly, ByteRange } from '../../core/types.js';

export interface ArchiveEntry {
  /** As written. */
  readonly name: string;
  /** As Unix has it, with the type of the file. */
  readonly mode: number;
  readonly header: ByteRange;
  /** Cut at the end of the archive. */
  readonly data: ByteRange;
}

export interface ArchiveListing {
  readonly entries: readonly ArchiveEntry[];
  readonly anomalies: readonly Anomaly[];
  /** Bytes behind the last member. */
  readonly unexplained: readonly ByteRange[];
}
