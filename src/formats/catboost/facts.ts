/** Neutral facts about a CatBoost model: what its core says about itself. */

export interface CatboostFacts {
  /** `FlabuffersModel_v1`, with the writer's spelling. */
  readonly formatVersion: string | undefined;
  /** Keys of what training left behind: `params`, `model_guid`. */
  readonly infoKeys: readonly string[];
  /** Bytes of the core, and of the parts after it: tables of categorical features, estimators. */
  readonly coreBytes: number;
  readonly partBytes: number;
  /** Names of the parts after the core. */
  readonly parts: readonly string[];
  readonly treeCount: number;
  /** What contradicts itself: trees that have other splits than the core holds. */
  readonly inconsistencies: readonly string[];
}
