/** Neutral facts about the index of a checkpoint in several files: which files it sends its loader to. */

export interface Shard {
  /** As written: a path that loaders join to the index's own folder. */
  readonly path: string;
  /** Weights that it is said to hold. */
  readonly weights: number;
  /** Where it stands first; 1-based. */
  readonly line: number;
  readonly column: number;
}

export interface ShardIndexFacts {
  /** The ending that the index's own name promises for its shards: `.safetensors`; undefined where it has none. */
  readonly promised: string | undefined;
  readonly shards: readonly Shard[];
  /** Paths that name no file of the index's folder or below. */
  readonly leaving: readonly Shard[];
  /** Files that are not there; empty where the index itself is a member of something. */
  readonly missing: readonly Shard[];
}
