/** Neutral facts about a GGUF file: its key-values and its table of tensors. */
import type { ByteRange } from '../../core/types.js';

export interface GgufTensor {
  readonly name: string;
  /** Dimensions as declared; numbers above 2^53 are rounded. */
  readonly dimensions: readonly number[];
  /** Name of its type (`Q4_K`), or its number where that is not known. */
  readonly type: string;
  /** Bytes from the start of the data, as declared. */
  readonly offset: number;
  /** Bytes that type and dimensions ask for; undefined where that is not known. */
  readonly bytes: number | undefined;
  /** Where its entry stands in the table. */
  readonly at: ByteRange;
}

/** A length, count or product that leaves no room in 64-bit arithmetic. */
export interface Overflow {
  /** What it is: `the length of a string`. */
  readonly what: string;
  /** In decimal. */
  readonly value: string;
  readonly at: ByteRange;
}

/** Something that the format forbids, of a tensor or a key. */
export interface Breach {
  readonly what: string;
  /** The tensor or the key. */
  readonly name: string;
  readonly at: ByteRange;
}

export interface GgufFacts {
  readonly version: number;
  readonly isLittleEndian: boolean;
  /** `general.architecture`. */
  readonly architecture: string | undefined;
  readonly keyCount: number;
  readonly tensorCount: number;
  /** Names of tensor types that occur. */
  readonly types: readonly string[];
  /** Bytes that tensors are aligned to. */
  readonly alignment: number;
  /** Keys of chat templates. */
  readonly templates: readonly string[];
  readonly overflows: readonly Overflow[];
  readonly breaches: readonly Breach[];
  /** Keys and tensor names that are given more than once. */
  readonly repeated: readonly Breach[];
  /** Pairs of tensors that claim the same bytes. */
  readonly overlaps: readonly { readonly first: GgufTensor; readonly second: GgufTensor }[];
  /** Bytes that no tensor claims and no alignment explains. */
  readonly unclaimed: readonly ByteRange[];
  /** Which part of a split model this is; undefined for a whole one. */
  readonly split: GgufSplit | undefined;
}

export interface GgufSplit {
  /** From 0. */
  readonly number: number;
  readonly count: number;
  /** Names of parts that should lie beside this one and do not; the first ones. */
  readonly missing: readonly string[];
}
