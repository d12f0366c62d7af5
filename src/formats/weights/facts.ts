/** Figures of the layer that turns features into classes, one row a class. */
export interface ClassFigures {
  /** Mean of the class's weights. */
  readonly mean: number;
  /** Euclidean length of the class's weights. */
  readonly norm: number;
  /** Mean cosine similarity with the other classes. */
  readonly similarity: number;
  /** Weights that lie far outside of what the layer's weights are. */
  readonly extremes: number;
}

export interface WeightsFacts {
  readonly layer: string;
  readonly dtype: string;
  readonly classes: number;
  readonly features: number;
  readonly figures: readonly ClassFigures[];
  /** Values that are no numbers. */
  readonly notNumbers: number;
}
