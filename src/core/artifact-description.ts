import type { FormatId, Json } from './types.js';

/** What one format reads in one artifact, for a reader; bounded, secrets masked. */
export interface ArtifactDescription {
  /** The members that lead from the file to the artifact, outermost first. */
  readonly member: readonly string[];
  readonly format: FormatId;
  /** The format's title. */
  readonly title: string;
  /** Why the format takes it for its own. */
  readonly because: string;
  /** Bytes. */
  readonly size: number;
  /** Names of what it holds. */
  readonly children: readonly string[];
  readonly facts: Json;
  readonly tables: readonly Table[];
}

/** A view, cut to the rows that were asked for. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** Number of the first row, from 0. */
  readonly from: number;
  readonly rows: readonly (readonly string[])[];
  /** Whether rows follow that are not here. */
  readonly hasMore: boolean;
}
