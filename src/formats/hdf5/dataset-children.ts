import { openDataset } from '../../codecs/hdf5/dataset-content.js';
import { elementsIn } from '../../codecs/hdf5/dataspace.js';
import type { Dataset } from '../../codecs/hdf5/dataset.js';
import type { Hdf5File, Hdf5Object } from '../../codecs/hdf5/hdf5-file.js';
import { holdsBytes, isByte, valuesOf } from '../../codecs/hdf5/values.js';
import { FormatError, LimitError } from '../../core/errors.js';
import type { Budget, ByteSource, Child } from '../../core/types.js';

/** Elements of one dataset that are looked at. */
const maxElements = 256;
const minimumBytes = 8;
/** Content that has to be put together from chunks to be looked at. CWE-770. */
const maxAssembledBytes = 64 * 2 ** 20;

/**
 * Byte strings of a dataset, each as an artifact of its own. PyTables marks the arrays whose elements it unpickles by
 * the attribute PSEUDOATOM (https://www.pytables.org/usersguide/file_format.html), and pandas keeps object columns so.
 */
export function datasetChildren(
  file: Hdf5File,
  { path, attributes }: Hdf5Object,
  dataset: Dataset,
  budget: Budget,
): Child[] {
  const isWhole = isByte(dataset.type) && (dataset.shape ?? []).length === 1;
  if (!isWhole && !holdsBytes(dataset.type)) return [];
  const isPickled = attributes.some(({ name }) => name === 'PSEUDOATOM');
  return sourcesIn(file, dataset, isWhole, budget)
    .filter(({ size }) => size >= minimumBytes)
    .map((source, index) => ({
      member: isWhole || index === 0 ? path : `${path}[${String(index)}]`,
      ...(isPickled ? { expects: 'pickle' } : {}),
      open: () => source,
    }));
}

function sourcesIn(file: Hdf5File, dataset: Dataset, isWhole: boolean, budget: Budget): ByteSource[] {
  const { type, shape, layout } = dataset;
  if (layout.kind === 'chunked' && elementsIn(shape) * type.size > maxAssembledBytes) return [];
  try {
    const content = openDataset(file.space, dataset, budget);
    if (content === undefined) return [];
    return isWhole ? [content] : [...valuesOf(file.space, { content, type, heap: file.heap }, maxElements)];
  } catch (error) {
    // Damaged elements are those of the weights: a loader stops there, and nothing is decoded from them.
    if (error instanceof FormatError) return [];
    if (error instanceof LimitError && error.limit === 'maxInflatedMemberBytes') return [];
    throw error;
  }
}
