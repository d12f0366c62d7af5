/** Neutral facts about a LightGBM model in text form. */

export interface TextLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

export interface LightgbmFacts {
  /** `v4`. */
  readonly version: string | undefined;
  readonly objective: string | undefined;
  readonly treeCount: number;
  /** What contradicts itself: a tree that has other leaves than it says. */
  readonly inconsistencies: readonly TextLine[];
  /** Lines that are none of the format. */
  readonly unexpected: readonly TextLine[];
  /** Parameters that name a file, a host or an address, as `name: value`. */
  readonly places: readonly TextLine[];
}
