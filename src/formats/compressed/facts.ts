/** Neutral facts about a compressed stream: which framing it has and what it unpacks to. */

/** `gzip` RFC 1952, `zlib` RFC 1950; both around deflate, RFC 1951. */
export type CompressionKind = 'gzip' | 'zlib';

export interface CompressedMember {
  /** Where its header begins, in bytes from the start of the artifact. */
  readonly offset: number;
  /** The original file's name that a gzip header gives, cut to what may be quoted. */
  readonly headerName: string | undefined;
  /** Bytes that come out, whatever the trailer says. */
  readonly inflatedBytes: number;
}

export interface CompressedFacts {
  readonly kind: CompressionKind;
  /** One after another, as written. Readers join what comes out of them. */
  readonly members: readonly CompressedMember[];
}
