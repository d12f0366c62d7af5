/** Neutral facts about a MessagePack file: what it holds besides numbers. */
import type { ByteRange } from '../../core/types.js';

export interface MsgpackArray {
  /** Keys that lead there, joined by `/`. */
  readonly path: string;
  /** As written: `float32`, `<f4`, `O`. */
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data: ByteRange;
}

export interface MsgpackFacts {
  /** Values one after another; loaders of models take one. */
  readonly objectCount: number;
  /** Keys of the first value, the first ones. */
  readonly topKeys: readonly string[];
  readonly depth: number;
  readonly arrayCount: number;
  /** Arrays whose elements are Python objects, which their reader unpickles. */
  readonly pickled: readonly MsgpackArray[];
  /** Arrays whose bytes are not those of dtype and shape. */
  readonly missized: readonly MsgpackArray[];
  /** Extension types that no library writes which is known here, with how often they occur. */
  readonly extensions: readonly { readonly code: number; readonly count: number; readonly at: ByteRange }[];
}
