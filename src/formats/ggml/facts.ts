/** Neutral facts about a model in one of the formats before GGUF. */
import type { ByteRange } from '../../core/types.js';

export interface GgmlFacts {
  readonly magic: string;
  /** Undefined where the magic number has none. */
  readonly version: number | undefined;
  /** Vocabulary, embedding, heads, layers and so on, which differ from one architecture to the next. */
  readonly parameters: readonly number[];
  /** Those that no model has, with what was found. */
  readonly impossible: readonly number[];
  /** How what follows is laid out; undefined where in none of the ways that are known. */
  readonly layout: string | undefined;
  readonly wordCount: number;
  readonly tensorCount: number;
  /** What follows the last tensor; undefined where nothing does. */
  readonly trailing: ByteRange | undefined;
}
