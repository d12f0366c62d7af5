import type { ClassFigures, WeightsFacts } from '../facts.js';

export type Method = 'mean' | 'similarity' | 'norm' | 'together' | 'extreme values';

export interface Outlier {
  readonly classIndex: number;
  readonly method: Method;
  /** What was measured of the class. */
  readonly figure: number;
  /** Robust standard deviations from the other classes. */
  readonly score: number;
}

/** What the largest of so many normal values exceeds by chance, and a margin that the measurements in docs/weights.md set. */
const margin = 2.75;
/** Norms differ between the classes of genuine models far more than means do. */
const normMargin = 5;
/** All measures together are steadier than one: no clean model of those that were looked at came above 0.7. */
const togetherMargin = 1;
/** Extreme values of one class, and its share of all of them, that count. */
const leastExtremes = 8;
const leastShare = 0.75;
/** Scaled median absolute deviation: equals the standard deviation of normal values (Iglewicz and Hoaglin 1993). */
const consistent = 1.4826;

/** Classes whose weights stand apart from those of all others, by each method. */
export function outliersOf({ figures, classes }: WeightsFacts): Outlier[] {
  const chance = Math.sqrt(2 * Math.log(Math.max(2, classes)));
  return [
    ...highest(figures, 'mean', ({ mean }) => mean, chance + margin),
    ...highest(figures, 'similarity', ({ similarity }) => -similarity, chance + margin),
    ...highest(figures, 'norm', ({ norm }) => norm, chance + normMargin),
    ...together(figures, chance + togetherMargin),
    ...crowded(figures),
  ];
}

/** A class that stands apart a little by several measures; its norm counts for no more than the others do. */
function together(figures: readonly ClassFigures[], least: number): Outlier[] {
  const means = scoresOf(figures.map(({ mean }) => mean));
  const similarities = scoresOf(figures.map(({ similarity }) => -similarity));
  const sums = scoresOf(figures.map(({ norm }) => norm)).map((norm, index) => {
    const [mean = 0, similarity = 0] = [means[index], similarities[index]];
    return mean + similarity + Math.min(norm, Math.max(0, mean, similarity));
  });
  // Both what the sum is in its own spread, and what it is if the three had nothing to do with each other.
  const scores = scoresOf(sums).map((score, index) => Math.min(score, (sums[index] ?? 0) / Math.sqrt(3)));
  const score = scores.reduce((most, value) => Math.max(most, value), -Infinity);
  if (score < least) return [];
  const classIndex = scores.indexOf(score);
  return [{ classIndex, method: 'together', figure: sums[classIndex] ?? 0, score }];
}

/** Distances from the median in robust standard deviations; zeros where there is no spread. */
function scoresOf(values: readonly number[]): number[] {
  const middle = median(values);
  const spread = consistent * median(values.map((value) => Math.abs(value - middle)));
  return values.map((value) => (spread > 0 ? (value - middle) / spread : 0));
}

function highest(
  figures: readonly ClassFigures[],
  method: Method,
  measure: (figures: ClassFigures) => number,
  least: number,
): Outlier[] {
  const values = figures.map(measure);
  // Layers as they are initialised, or of zeros, have nothing to stand apart from.
  const scores = scoresOf(values);
  const score = scores.reduce((most, value) => Math.max(most, value), -Infinity);
  const classIndex = scores.indexOf(score);
  const top = values[classIndex] ?? 0;
  if (score < least) return [];
  return [{ classIndex, method, figure: method === 'similarity' ? -top : top, score }];
}

function crowded(figures: readonly ClassFigures[]): Outlier[] {
  const counts = figures.map(({ extremes }) => extremes);
  const most = counts.reduce((top, count) => Math.max(top, count), 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (most < leastExtremes || most / total < leastShare) return [];
  return [{ classIndex: counts.indexOf(most), method: 'extreme values', figure: most, score: most / total }];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
