/** Neutral facts about tables of Arrow and Parquet: what their schema says. The columns themselves are not read. */

export interface ArrowFacts {
  readonly columns: number;
  /** Types of the columns that are not Arrow's own. */
  readonly extensions: readonly ExtensionType[];
}

export interface ExtensionType {
  /** Dotted where columns stand in columns. */
  readonly column: string;
  /** What readers look the type up by. */
  readonly name: string;
}
