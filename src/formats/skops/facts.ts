/** Neutral facts about what a skops file asks its loader to import and build. */

/** What loading does with the named thing: `object` builds it, `function` and `type` refer to it, `method` binds it. */
export type SkopsUse = 'object' | 'function' | 'type' | 'method' | 'operator';

export interface SkopsNode {
  /** `__loader__`: the class of skops that reads the node. */
  readonly loader: string;
  readonly use: SkopsUse;
  readonly module: string;
  /** Dots walk attributes. */
  readonly name: string;
  /** Where it stands first; 1-based. */
  readonly line: number;
  readonly column: number;
  readonly count: number;
}

/** A node whose loader builds something else than the name says that the user is asked to trust. */
export interface SkopsMismatch {
  readonly loader: string;
  /** Dotted name that is shown to the user. */
  readonly shown: string;
  /** Dotted name of what is built. */
  readonly built: string;
  readonly line: number;
  readonly column: number;
}

export interface SkopsFacts {
  /** `_skops_version`. */
  readonly version: string | undefined;
  readonly protocol: number | undefined;
  readonly nodes: readonly SkopsNode[];
  readonly mismatches: readonly SkopsMismatch[];
}
