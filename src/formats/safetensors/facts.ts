/** Neutral facts about a safetensors file: what its header says and where the tensors lie. */
import type { ByteRange } from '../../core/types.js';

export interface SafetensorsEntry {
  readonly name: string;
  /** As written: `BF16`. */
  readonly dtype: string;
  readonly shape: readonly number[];
  /** Bytes from the start of the data, as declared; `end` is exclusive. */
  readonly begin: number;
  readonly end: number;
  /** Bytes that dtype and shape ask for; undefined where the dtype is unknown or the product no whole number of bytes. */
  readonly expectedBytes: number | undefined;
  /** Where its name stands in the header. */
  readonly at: ByteRange;
}

export interface NamedPlace {
  readonly name: string;
  readonly at: ByteRange;
}

/** Two entries that claim the same bytes. */
export interface Overlap {
  readonly first: SafetensorsEntry;
  readonly second: SafetensorsEntry;
}

export interface SafetensorsFacts {
  /** Bytes of the JSON header, without the 8 that give its length. */
  readonly headerBytes: number;
  /** Bytes after the header. */
  readonly dataBytes: number;
  readonly tensorCount: number;
  /** Distinct dtypes, in the order of the header. */
  readonly dtypes: readonly string[];
  readonly metadataKeys: readonly string[];
  /** Names that the header, an entry or the metadata gives more than once. */
  readonly repeated: readonly NamedPlace[];
  /** Entries that are written in a form which only some readers take. */
  readonly unusual: readonly NamedPlace[];
  /** Entries whose offsets are no range of the bytes that dtype and shape ask for. */
  readonly impossible: readonly SafetensorsEntry[];
  readonly overlaps: readonly Overlap[];
  /** Bytes between and after the tensors that no entry claims. */
  readonly unclaimed: readonly ByteRange[];
}
