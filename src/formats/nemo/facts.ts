/** Neutral facts about a NeMo model: which of its parts are there, and which its configuration names. */
import type { ByteRange } from '../../core/types.js';

export interface NemoArtifact {
  /** What stands behind `nemo:` in the configuration. */
  readonly path: string;
  /** Where the configuration stands in the archive. */
  readonly at: ByteRange;
  readonly isThere: boolean;
}

export interface NemoFacts {
  readonly members: readonly string[];
  readonly artifacts: readonly NemoArtifact[];
}
