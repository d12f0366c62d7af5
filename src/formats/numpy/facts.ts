/** Neutral facts about numpy's array files: what their headers declare and what follows the arrays. */
import type { ByteRange } from '../../core/types.js';

export interface ArrayFact {
  /** Where the array's magic number stands. */
  readonly offset: number;
  /** Of the file format: `1.0`. */
  readonly version: string;
  /** Bytes of the header's text. */
  readonly headerBytes: number;
  /** The element type as written, cut. */
  readonly descr: string;
  /** As written, cut. */
  readonly shape: string;
  /** Whether a pickle stands in place of the elements. */
  readonly hasObject: boolean;
  /** Where the elements, or the pickle, stand. */
  readonly data: ByteRange;
}

export interface NumpyFacts {
  readonly arrays: readonly ArrayFact[];
  /** What no reader of the arrays gets to. */
  readonly trailing: ByteRange | undefined;
}

export interface NpzMember {
  readonly name: string;
  /** Bytes, as declared. */
  readonly size: number;
  readonly at: ByteRange;
}

export interface NpzFacts {
  readonly arrays: readonly NpzMember[];
  /** Members that are no arrays: numpy hands them out as bytes. */
  readonly others: readonly NpzMember[];
}
