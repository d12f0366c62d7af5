/** Neutral facts about a SQLite database: what its schema defines. */

export interface SchemaObject {
  /** `table`, `index`, `view` or `trigger`. */
  readonly type: string;
  readonly name: string;
  /** The statement that made it, as far as it is kept. */
  readonly sql: string;
}

export interface SqliteFacts {
  /** Bytes. */
  readonly pageSize: number;
  readonly schema: readonly SchemaObject[];
  /** Values that are binary. */
  readonly blobs: number;
}
