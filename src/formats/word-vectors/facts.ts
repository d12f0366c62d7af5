/** Neutral facts about a file of word vectors: how many there are and what follows them. */
import type { ByteRange } from '../../core/types.js';

export interface WordVectorFacts {
  readonly kind: 'fasttext' | 'word2vec-binary' | 'word2vec-text';
  readonly words: number;
  readonly dimensions: number;
  /** Bytes after the last vector; undefined where there are none, or they were not looked for. */
  readonly trailing: ByteRange | undefined;
}
