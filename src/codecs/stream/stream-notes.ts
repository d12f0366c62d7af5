import type { ByteRange } from '../../core/types.js';

/** What a decoder of streams sees beside the content; each told once by whoever collects it. */
export interface StreamNotes {
  /** The content is not the one that a checksum was made of; `offset` is where the checksum stands. */
  checksum(offset: number): void;
  /** A stream begins; its content continues that of the one before. `name` is what its header calls the content. */
  member(offset: number, name?: string): void;
  /** A field of a header, or a frame, that decoders pass over. */
  passedOver?(range: ByteRange): void;
}

/** For content that is decoded once more. */
export const noNotes: StreamNotes = {
  checksum: () => undefined,
  member: () => undefined,
};
