import type { Anomaly, ByteRange } from '../../core/types.js';

export type TarEntryKind = 'file' | 'hard-link' | 'symbolic-link' | 'device' | 'pipe' | 'folder' | 'other';

/** Where a part of a sparse file's content stands; between the parts are zeros. */
export interface SparsePart {
  /** In the content. */
  readonly offset: number;
  readonly length: number;
}

export interface TarEntry {
  readonly name: string;
  /** The name in the plain header, where an extended header or a long name replaces it. */
  readonly plainName: string | undefined;
  readonly kind: TarEntryKind;
  /** Of links: where they lead, as written. */
  readonly target: string;
  readonly headerOffset: number;
  /** The bytes as they stand in the archive, cut at its end. */
  readonly data: ByteRange;
  /** Bytes that the content has. */
  readonly size: number;
  /** undefined for content that stands there whole. */
  readonly sparse: readonly SparsePart[] | undefined;
  /** Behind the marker of the end, or behind a header that is none: readers differ in whether they see it. */
  readonly isBehindEnd: boolean;
}

export type TarOddity = 'checksum' | 'behind-end' | 'no-end' | 'size' | 'link-with-data';

export interface TarListing {
  readonly entries: readonly TarEntry[];
  /** Where readers come to different members; the first place of each kind, and how many there are. */
  readonly oddities: readonly {
    readonly kind: TarOddity;
    readonly at: ByteRange;
    readonly member: string;
    readonly count: number;
  }[];
  readonly anomalies: readonly Anomaly[];
  /** Bytes that no header explains and that are not zero. */
  readonly unexplained: readonly ByteRange[];
  /** How far it was read: to the end, unless somebody said that it is enough. */
  readonly readBytes: number;
}
