import type { Budget, ByteSource } from '../../core/types.js';
import type { CompressionKind } from './facts.js';

export interface FrameHeader {
  /** Where the deflate stream begins, in bytes from the start of the artifact. */
  readonly dataOffset: number;
  readonly headerName: string | undefined;
}

/** What gzip and zlib put around a deflate stream. */
export interface Framing {
  readonly kind: CompressionKind;
  /** @throws FormatError where there is no header of this framing */
  readHeader(source: ByteSource, offset: number, budget: Budget): FrameHeader;
  readonly trailerBytes: number;
  /** Whether the trailer is that of this content. */
  confirms(trailer: Uint8Array, content: Uint8Array): boolean;
  /** Where readers go on looking for another member; the end of the source where nothing but padding follows. */
  skipPadding(source: ByteSource, offset: number, budget: Budget): number;
}
