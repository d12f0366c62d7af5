/** Neutral facts about a model in one of the formats before GGUF. */

export interface GgmlFacts {
  readonly magic: string;
  /** Undefined where the magic number has none. */
  readonly version: number | undefined;
  /** Vocabulary, embedding, heads, layers and so on, which differ from one architecture to the next. */
  readonly parameters: readonly number[];
  /** Those that no model has, with what was found. */
  readonly impossible: readonly number[];
}
