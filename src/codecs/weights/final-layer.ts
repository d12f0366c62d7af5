import { limits } from '../../core/limits.js';
import type { ByteRange, ByteSource, Child, MaybePromise, WeightsMode } from '../../core/types.js';
import { elementBytes } from './read-floats.js';

/** A tensor whose elements can be read one after another, little-endian. */
export interface PlacedTensor {
  readonly name: string;
  readonly shape: readonly number[];
  /** As safetensors names it: `F32`. */
  readonly dtype: string;
  /** Where its elements lie in the file as they are. */
  readonly range?: ByteRange;
  /** How they are had where they do not lie so. */
  open?(): MaybePromise<ByteSource>;
}

/** Which axis of a matrix counts the classes: the first one (PyTorch), or the last one (Keras). */
export type ClassAxis = 'rows' | 'columns';

/** A final layer with fewer classes has nothing to compare, and one with more is a vocabulary. */
const leastClasses = 3;
const mostClasses = 22_000;
const leastFeatures = 8;

/** What frameworks and model zoos call the layer that gives the classes. */
const namedFinal =
  /(?:^|[./])(?:fc|classif(?:y|ier)|heads?|logits|linear|last_linear|output|score|cls|predictions?|probs|top)(?:[./](?:\d{1,3}|fc|head|out_proj|dense|linear))?[./](?:weight|kernel)$/i;
/** Layers that only models of language have, and layers that no class follows. */
const language = /(?:^|[./])(?:lm_head|embed_tokens|embed_out|wte|tok_embeddings|language_model)[./]/i;
const inner = /embed|attn|attention|mlp|norm|query|key|value|qkv|pooler|intermediate|lstm|gru|position/i;
/** What language models turn features into words with, mostly without a bias. */
const vocabulary = /(?:^|[./])(?:lm_head|embed_out|output)[./]weight$/i;

/**
 * The layer that turns features into classes, as an artifact that the format `weights` measures; undefined where the
 * tensors are no classifier, or are a language model and `weights` is not `true`.
 */
export function finalLayerChild(
  source: ByteSource,
  tensors: readonly PlacedTensor[],
  {
    axis = 'rows',
    weights = 'auto',
  }: { readonly axis?: ClassAxis; readonly weights?: WeightsMode | undefined } = {},
): Child | undefined {
  if (weights === 'false') return undefined;
  if (tensors.some(({ name }) => language.test(name)))
    return weights === 'true' ? vocabularyChild(source, tensors) : undefined;
  const biases = new Map(
    tensors.filter(({ shape }) => shape.length === 1).map(({ name, shape: [length] }) => [name, length]),
  );
  const candidates = tensors.filter((tensor) => isCandidate(tensor, biases, axis)).sort(byPlace);
  const layer = candidates.findLast(({ name }) => namedFinal.test(plainName(name))) ?? candidates.at(-1);
  return layer && layerChild(source, layer, axis, weights);
}

/**
 * A matrix that is known to give the classes, as an artifact that the format `weights` measures; undefined where its
 * size is none of a classifier, or where it is larger than is read and nobody asked for it.
 */
export function layerChild(
  source: ByteSource,
  layer: PlacedTensor,
  axis: ClassAxis,
  weights: WeightsMode = 'auto',
): Child | undefined {
  const { name, shape, dtype, range } = layer;
  const [classes = 0, features = 0] = axis === 'columns' ? [...shape].reverse() : shape;
  const width = elementBytes(dtype);
  if (width === undefined || shape.length !== 2) return undefined;
  if (classes < leastClasses || features < leastFeatures) return undefined;
  const isUsual = classes <= mostClasses && classes * features * width <= limits.maxWeightBytes;
  if (weights === 'false' || (weights === 'auto' && !isUsual)) return undefined;
  return {
    member: name,
    expects: 'weights',
    profile: [dtype, classes, features, axis, name].join(' '),
    ...(range === undefined ? {} : { range }),
    open: () =>
      range === undefined && layer.open !== undefined
        ? layer.open()
        : source.slice(range?.offset ?? 0, range?.length ?? 0, name),
  };
}

function vocabularyChild(source: ByteSource, tensors: readonly PlacedTensor[]): Child | undefined {
  const layer = tensors.find(({ name }) => vocabulary.test(name));
  return layer && layerChild(source, layer, 'rows', 'true');
}

/** A matrix with one bias a class; it is the last one, or has the name of one. */
function isCandidate(
  { name, shape, dtype }: PlacedTensor,
  biases: ReadonlyMap<string, number | undefined>,
  axis: ClassAxis,
): boolean {
  const plain = plainName(name);
  if (shape.length !== 2 || dtype === 'I8' || elementBytes(dtype) === undefined) return false;
  if (!/(?:weight|kernel)$/.test(plain) || inner.test(plain)) return false;
  const [classes = 0, features = 0] = axis === 'columns' ? [...shape].reverse() : shape;
  if (classes < leastClasses || classes > mostClasses || features < leastFeatures) return false;
  return biases.get(name.replace(/(?:weight|kernel)((?::0)?)$/, 'bias$1')) === classes;
}

/** TensorFlow numbers the outputs of variables, too. */
function plainName(name: string): string {
  return name.replace(/:0$/, '');
}

/** Layers are numbered: `10.weight` comes after `9.weight`, `dense_1` after `dense`. */
function byPlace(a: PlacedTensor, b: PlacedTensor): number {
  const [left, right] = [a, b].map(({ name }) => name.split(/[./]/)) as [string[], string[]];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const order = (left[at] ?? '').localeCompare(right[at] ?? '', 'en', { numeric: true });
    if (order !== 0) return order;
  }
  return 0;
}
