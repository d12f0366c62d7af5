import type { ByteRange, ByteSource, Child } from '../../core/types.js';

/** A tensor whose elements lie in the file as they are. */
export interface PlacedTensor {
  readonly name: string;
  readonly shape: readonly number[];
  /** As safetensors names it: `F32`. */
  readonly dtype: string;
  readonly range: ByteRange;
}

/** A final layer with fewer classes has nothing to compare, and one with more is a vocabulary. */
const leastClasses = 3;
const mostClasses = 22_000;
const leastFeatures = 8;
const readable: ReadonlySet<string> = new Set(['F16', 'BF16', 'F32', 'F64']);

/** What frameworks and model zoos call the layer that gives the classes. */
const namedFinal =
  /(?:^|[./])(?:fc|classif(?:y|ier)|heads?|logits|linear|last_linear|output|score|cls|predictions?|probs|top)(?:[./](?:\d{1,3}|fc|head|out_proj|dense|linear))?[./](?:weight|kernel)$/i;
/** Layers that only models of language have, and layers that no class follows. */
const language = /(?:^|[./])(?:lm_head|embed_tokens|embed_out|wte|tok_embeddings|language_model)[./]/i;
const inner = /embed|attn|attention|mlp|norm|query|key|value|qkv|pooler|intermediate|lstm|gru|position/i;

/**
 * The layer that turns features into classes, as an artifact that the format `weights` measures; undefined where the
 * tensors are no classifier. Rows are classes (PyTorch) unless `classesLast` (Keras).
 */
export function finalLayerChild(
  source: ByteSource,
  tensors: readonly PlacedTensor[],
  classesLast = false,
): Child | undefined {
  if (tensors.some(({ name }) => language.test(name))) return undefined;
  const candidates = tensors.filter((tensor) => isCandidate(tensor, tensors, classesLast)).sort(byName);
  const layer = candidates.findLast(({ name }) => namedFinal.test(name)) ?? candidates.at(-1);
  if (layer === undefined) return undefined;
  const [classes = 0, features = 0] = classesLast ? [...layer.shape].reverse() : layer.shape;
  const profile = [layer.dtype, classes, features, classesLast ? 'columns' : 'rows', layer.name].join(' ');
  return {
    member: layer.name,
    expects: 'weights',
    profile,
    range: layer.range,
    open: () => source.slice(layer.range.offset, layer.range.length, layer.name),
  };
}

/** A matrix with one bias a class; it is the last one, or has the name of one. */
function isCandidate(tensor: PlacedTensor, all: readonly PlacedTensor[], classesLast: boolean): boolean {
  const { name, shape, dtype } = tensor;
  if (
    shape.length !== 2 ||
    !readable.has(dtype) ||
    !/(?:weight|kernel)(?::0)?$/.test(name) ||
    inner.test(name)
  )
    return false;
  const [classes = 0, features = 0] = classesLast ? [...shape].reverse() : shape;
  if (classes < leastClasses || classes > mostClasses || features < leastFeatures) return false;
  const bias = name.replace(/(?:weight|kernel)((?::0)?)$/, 'bias$1');
  return all.some((other) => other.name === bias && other.shape.length === 1 && other.shape[0] === classes);
}

/** Layers of sequences are numbered: `10.weight` comes after `9.weight`. */
function byName(a: PlacedTensor, b: PlacedTensor): number {
  return a.name.localeCompare(b.name, 'en', { numeric: true });
}
