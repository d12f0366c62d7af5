/** Neutral facts about a TensorFlow checkpoint's index; the tensors' elements are never read, texts excepted. */
import type { ByteRange } from '../../core/types.js';

/** `bundle` since TensorFlow 0.12 (`.index` beside `.data-…`), `v1` one file before. */
export type CheckpointKind = 'bundle' | 'v1';

export interface CheckpointIssue {
  /** `range`: outside its shard; `size`: other than shape and type ask for; `shard`: of a shard that is not announced. */
  readonly kind: 'range' | 'size' | 'shard';
  readonly tensor: string;
  readonly detail: string;
  readonly at: ByteRange;
}

export interface CheckpointFacts {
  readonly kind: CheckpointKind;
  readonly tensorCount: number;
  readonly shardCount: number;
  /** Shards of which no plain file lies beside the index. */
  readonly missingShards: readonly string[];
  readonly issues: readonly CheckpointIssue[];
}
