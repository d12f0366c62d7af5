/** Neutral facts about the model.json of TensorFlow.js. */
import type { Location } from '../../core/types.js';

export interface WeightsFile {
  readonly path: string;
  readonly at: Location;
}

export interface TfjsFacts {
  /** `graph-model` or `layers-model`; '' where it says nothing. */
  readonly format: string;
  readonly generatedBy: string;
  readonly convertedBy: string;
  readonly weights: readonly WeightsFile[];
}
