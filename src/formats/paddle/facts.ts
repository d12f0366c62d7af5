import type { ByteRange } from '../../core/types.js';

export interface PaddleOperator {
  readonly type: string;
  /** Attributes that hold text, by name. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many operators of this type there are. */
  readonly count: number;
  readonly at: ByteRange;
}

export interface PaddleFacts {
  readonly blocks: number;
  /** One of each type; those with text attributes each by itself. */
  readonly operators: readonly PaddleOperator[];
}
