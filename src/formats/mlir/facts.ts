/** Neutral facts about an MLIR module: StableHLO and its relatives, as text, as bytecode, or inside a jax.export. */
import type { ByteRange } from '../../core/types.js';

export type MlirEncoding = 'text' | 'bytecode' | 'jax-export';

export interface MlirName {
  readonly name: string;
  readonly count: number;
  readonly at: ByteRange;
}

export interface MlirFacts {
  readonly encoding: MlirEncoding;
  /** Who wrote the bytecode: `StableHLO_v1.15.0`. */
  readonly producer: string;
  /** Targets of custom calls: names of native functions. In bytecode, texts that could be one. */
  readonly targets: readonly MlirName[];
  /** Operators of TensorFlow's dialects, without the dialect. */
  readonly tensorflowOperators: readonly MlirName[];
}
