import { openDataset } from '../../codecs/hdf5/dataset-content.js';
import type { Attribute } from '../../codecs/hdf5/attributes.js';
import { elementsIn } from '../../codecs/hdf5/dataspace.js';
import type { Dataset } from '../../codecs/hdf5/dataset.js';
import type { Hdf5File, Hdf5Object } from '../../codecs/hdf5/hdf5-file.js';
import { holdsBytes, isByte, valuesOf } from '../../codecs/hdf5/values.js';
import { FormatError, LimitError } from '../../core/errors.js';
import type { Budget, ByteSource, Child } from '../../core/types.js';

export interface DatasetChildren {
  readonly children: readonly Child[];
  /** Whether elements that a reader unpickles were left out. */
  readonly isCut: boolean;
}

/** Elements of one dataset that are looked at, and of one whose elements PyTables unpickles. */
const maxElements = 256;
const maxPickledElements = 10_000;
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
): DatasetChildren {
  const isWhole = isByte(dataset.type) && (dataset.shape ?? []).length === 1;
  if (!isWhole && !holdsBytes(dataset.type)) return { children: [], isCut: false };
  const isPickled = attributes.some(({ name }) => name === 'PSEUDOATOM');
  const isObject = attributes.some((attribute) => isObjectAtom(file, attribute));
  const most = isObject ? maxPickledElements : maxElements;
  const sources = isTooLong(dataset) ? [] : sourcesIn(file, dataset, isWhole, { most, budget });
  return {
    children: sources
      .filter(({ size }) => size >= minimumBytes)
      .map((source, index) => ({
        member: isWhole || index === 0 ? path : `${path}[${String(index)}]`,
        ...(isPickled ? { expects: 'pickle' } : {}),
        open: () => source,
      })),
    isCut: isObject && (isTooLong(dataset) || (!isWhole && elementsIn(dataset.shape) > most)),
  };
}

/** Of the pseudo atoms only `object` is pickled; `vlstring` and `vlunicode` are text. */
function isObjectAtom(file: Hdf5File, { name, data }: Attribute): boolean {
  if (name !== 'PSEUDOATOM') return false;
  const written = file.space.source.read(data.offset, Math.min(data.length, 64));
  return !/^\0*vl/.test(Buffer.from(written).toString('latin1'));
}

function isTooLong({ type, shape, layout }: Dataset): boolean {
  return layout.kind === 'chunked' && elementsIn(shape) * type.size > maxAssembledBytes;
}

function sourcesIn(
  file: Hdf5File,
  dataset: Dataset,
  isWhole: boolean,
  { most, budget }: { readonly most: number; readonly budget: Budget },
): ByteSource[] {
  const { type } = dataset;
  try {
    const content = openDataset(file.space, dataset, budget);
    if (content === undefined) return [];
    return isWhole ? [content] : [...valuesOf(file.space, { content, type, heap: file.heap }, most)];
  } catch (error) {
    // Damaged elements are those of the weights: a loader stops there, and nothing is decoded from them.
    if (error instanceof FormatError) return [];
    if (error instanceof LimitError && error.limit === 'maxInflatedMemberBytes') return [];
    throw error;
  }
}
