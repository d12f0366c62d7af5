/** Neutral facts about an ExecuTorch program: what it calls and where its data lies. */
import type { ByteRange } from '../../core/types.js';

export interface Placed {
  readonly name: string;
  readonly range: ByteRange;
}

export interface ExecutorchFacts {
  readonly schemaVersion: number;
  /** Entry points, as named. */
  readonly methods: readonly string[];
  /** `aten::add.out`, each once. */
  readonly operators: readonly string[];
  /** Names of the delegates that take parts of the program, each once. */
  readonly backends: readonly string[];
  /** Segments and programs that the file declares and does not hold. */
  readonly outside: readonly Placed[];
  /** Delegates whose data is in no segment and no table. */
  readonly danglingDelegates: readonly string[];
  /** Bytes that are neither program, segment nor zeros between them. */
  readonly unclaimed: readonly ByteRange[];
}
