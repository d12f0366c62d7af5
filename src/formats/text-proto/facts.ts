/** Neutral facts about a protobuf message written as text whose schema belongs to no model format. */
import type { ByteRange } from '../../core/types.js';

/** A file that the list of a TensorFlow training's checkpoints names. */
export interface NamedCheckpoint {
  readonly field: string;
  readonly path: string;
  readonly at: ByteRange;
}

export interface TextProtoFacts {
  /** Fields of the outermost message, each name once. */
  readonly fields: readonly string[];
  readonly checkpoints: readonly NamedCheckpoint[];
}
