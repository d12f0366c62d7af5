import { elementBytes, readFloats } from '../../codecs/weights/read-floats.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { ClassFigures, WeightsFacts } from './facts.js';

/** Standard deviations of the layer's weights beyond which one is extreme. */
const extremeAt = 6;

/**
 * Measures the rows of a classifier's last layer, which the container names in the profile:
 * `dtype classes features rows|columns name`.
 * @throws FormatError `profile` where the bytes are not what the profile says, LimitError for a layer too large
 */
export function parseWeights(source: ByteSource, context: ParseContext): Parsed<WeightsFacts> {
  const { dtype, classes, features, isTransposed, layer } = readProfile(source, context);
  const covered = [{ offset: 0, length: source.size }];
  if (source.size > limits.maxWeightBytes)
    throw new LimitError('maxWeightBytes', limits.maxWeightBytes, 'the final layer is larger than is read');
  const values = readFloats(source.read(0, source.size), dtype);
  const rows = Array.from({ length: classes }, (_, row) => {
    if (row % 64 === 0) context.budget.check();
    if (!isTransposed) return values.subarray(row * features, (row + 1) * features);
    return Float64Array.from({ length: features }, (_unused, column) => values[column * classes + row] ?? 0);
  });
  const notNumbers = values.reduce((count, value) => count + (Number.isFinite(value) ? 0 : 1), 0);
  const figures = notNumbers > 0 ? [] : figuresOf(rows, values);
  return {
    facts: { layer, dtype, classes, features, figures, notNumbers },
    children: [],
    anomalies: [],
    covered,
  };
}

interface Profile {
  readonly dtype: string;
  readonly classes: number;
  readonly features: number;
  readonly isTransposed: boolean;
  readonly layer: string;
}

function readProfile(source: ByteSource, { profile = '' }: ParseContext): Profile {
  const [dtype = '', classes, features, order, ...name] = profile.split(' ');
  const width = elementBytes(dtype);
  const read = {
    dtype,
    classes: Number(classes),
    features: Number(features),
    isTransposed: order === 'columns',
    layer: name.join(' '),
  };
  if (width === undefined || read.classes * read.features * width !== source.size)
    throw new FormatError(
      'profile',
      { offset: 0, length: source.size },
      'the bytes are no matrix of that shape',
    );
  return read;
}

function figuresOf(rows: readonly Float64Array[], values: Float64Array): ClassFigures[] {
  const norms = rows.map((row) => Math.sqrt(dot(row, row)));
  const mean = sum(values) / values.length;
  const deviation = Math.sqrt(
    values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length,
  );
  const similarities = similaritiesOf(rows, norms);
  return rows.map((row, index) => ({
    mean: sum(row) / row.length,
    norm: norms[index] ?? 0,
    similarity: similarities[index] ?? 0,
    extremes: row.reduce(
      (count, value) => count + (Math.abs(value - mean) > extremeAt * deviation ? 1 : 0),
      0,
    ),
  }));
}

/** Mean cosine with the other classes: with unit vectors, the product with their sum. */
function similaritiesOf(rows: readonly Float64Array[], norms: readonly number[]): number[] {
  const total = new Float64Array(rows[0]?.length ?? 0);
  const units = rows.map((row, index) => row.map((value) => value / (norms[index] || 1)));
  for (const unit of units)
    for (let at = 0; at < total.length; at += 1) total[at] = (total[at] ?? 0) + (unit[at] ?? 0);
  return units.map((unit) => (dot(unit, total) - dot(unit, unit)) / (rows.length - 1));
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let index = 0; index < a.length; index += 1) total += (a[index] ?? 0) * (b[index] ?? 0);
  return total;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
