/** Neutral facts about a booster that XGBoost saved. */

/** `binary` is the format before 1.0, which current versions still read. */
export type XgboostEncoding = 'json' | 'ubjson' | 'binary';

export interface XgboostFacts {
  readonly encoding: XgboostEncoding;
  /** `gbtree`, `dart` or `gblinear`. */
  readonly booster: string | undefined;
  /** `binary:logistic`. */
  readonly objective: string | undefined;
  readonly treeCount: number;
  /** Names of what the user attached. */
  readonly attributes: readonly string[];
  /** What contradicts itself: a tree that has another number of nodes than it says. */
  readonly inconsistencies: readonly string[];
  /** Keys at the top of the file that XGBoost does not write. */
  readonly unexpected: readonly string[];
}
