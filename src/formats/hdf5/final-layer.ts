import { MemorySource } from '../../bytes/memory-source.js';
import { openDataset } from '../../codecs/hdf5/dataset-content.js';
import type { Dataset } from '../../codecs/hdf5/dataset.js';
import { elementsIn } from '../../codecs/hdf5/dataspace.js';
import type { Hdf5File } from '../../codecs/hdf5/hdf5-file.js';
import { finalLayerChild, type PlacedTensor } from '../../codecs/weights/final-layer.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, Child, ParseContext } from '../../core/types.js';

const dtypes: Readonly<Record<number, string>> = { 2: 'F16', 4: 'F32', 8: 'F64' };
/** Tensors that are remembered; the largest Keras models have some 5,000. CWE-770. */
const maxTensors = 50_000;
/** The state of optimizers has the shapes of the layers. */
const optimizer = /^\/(?:optimizer|optimizer_weights)(?:\/|$)/;

const nothing = new MemorySource(new Uint8Array(), '');

/** Finds the kernel that gives the classes of a Keras model: https://keras.io/api/models/model_saving_apis/. */
export class FinalLayer {
  readonly #tensors: PlacedTensor[] = [];
  readonly #file: Hdf5File;
  readonly #context: ParseContext;

  constructor(file: Hdf5File, context: ParseContext) {
    this.#file = file;
    this.#context = context;
  }

  take(path: string, dataset: Dataset): void {
    const { type, shape } = dataset;
    const dtype = type.kind === 'float' ? dtypes[type.size] : undefined;
    if (dtype === undefined || shape === undefined || shape.length === 0 || shape.length > 2) return;
    if (optimizer.test(path) || this.#tensors.length >= maxTensors) return;
    const name = path
      .slice(1)
      .replace(/\/vars\/([01])$/, (_, index) => (index === '0' ? '/kernel' : '/bias'));
    const bytes = elementsIn(shape) * type.size;
    const { layout, externalFiles } = dataset;
    const address = layout.kind === 'contiguous' && externalFiles.length === 0 ? layout.address : undefined;
    this.#tensors.push({
      ...{ name, shape, dtype },
      ...(address === undefined ? {} : { range: { offset: this.#file.space.base + address, length: bytes } }),
      open: () => this.#open(dataset) ?? nothing,
    });
  }

  /** What is kept in chunks is put together now: where that can't be done there is nothing to measure, and no damage. */
  child(source: ByteSource): Child | undefined {
    const child = finalLayerChild(source, this.#tensors, {
      axis: 'columns',
      weights: this.#context.weights,
    });
    if (child === undefined || child.range !== undefined) return child;
    const content = child.open();
    return content === nothing ? undefined : { ...child, open: () => content };
  }

  #open(dataset: Dataset): ByteSource | undefined {
    if (elementsIn(dataset.shape) * dataset.type.size > limits.maxWeightBytes) return undefined;
    try {
      return openDataset(this.#file.space, dataset, this.#context.budget);
    } catch (error) {
      if (error instanceof FormatError) return undefined;
      throw error;
    }
  }
}
