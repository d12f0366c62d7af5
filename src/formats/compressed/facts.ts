/** Neutral facts about a compressed stream: which container it has and what comes out of it. */

export type CompressionKind = 'gzip' | 'zlib' | 'bzip2' | 'xz' | 'lzma' | 'lz4' | 'zstd';

export interface CompressedMember {
  /** Where its header begins, in bytes from the start of the artifact. */
  readonly offset: number;
  /** The original file's name that a gzip header gives, cut to what may be quoted. */
  readonly headerName: string | undefined;
}

export interface CompressedFacts {
  readonly kind: CompressionKind;
  /** The first ones, one after another, as written. Readers join what comes out of them. */
  readonly members: readonly CompressedMember[];
  readonly memberCount: number;
  /** Bytes that come out, as far as they were decoded. */
  readonly contentBytes: number;
}
