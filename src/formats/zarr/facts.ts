/** Neutral facts about the metadata of stored arrays: which codecs read their chunks, which handlers read a checkpoint. */

export interface NamedPlace {
  readonly name: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly count: number;
}

export interface ZarrFacts {
  /** 2 or 3. */
  readonly version: number | undefined;
  /** Compressors, filters and codecs by their id. */
  readonly codecs: readonly NamedPlace[];
}

export interface OrbaxFacts {
  /** Dotted names of Python classes that the checkpoint was written with. */
  readonly handlers: readonly NamedPlace[];
}
