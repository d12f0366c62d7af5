/** Neutral facts about Python source: what it imports and calls, and when. No opinion here. */
import type { SourceUse } from '../../codecs/python-source/trace/uses.js';

export type { ArgumentFact, SourceUse } from '../../codecs/python-source/trace/uses.js';

/** What the container knows of the source; `hidden`: it stood behind an encoding. */
export type SourceProfile = 'import' | 'call' | 'hidden' | 'torchscript';

export interface PlacedUse extends SourceUse {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
}

export interface PythonSourceFacts {
  /** Bytes. */
  readonly size: number;
  readonly profile: SourceProfile;
  /** Classes whose construction and restoring belong to loading; functions that it calls, with `()`. */
  readonly asked: readonly string[];
  readonly encoding: string;
  /** Whether the encoding turns what looks like one thing into another. */
  readonly isDisguised: boolean;
  readonly uses: readonly PlacedUse[];
}
