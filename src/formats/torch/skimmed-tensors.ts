/** Tensors as torch's pickles build them: torch/_utils.py, `_rebuild_tensor_v2(storage, offset, size, stride, …)`. */
import type { DeclaredStorage, SkimmedValue } from './storage-ids.js';
import { SkimmedDict, SkimmedName, SkimmedStorage, SkimmedTensor } from './storage-ids.js';

/** Levels of dictionaries that are followed; the deepest modules stay below 30. */
const maxDepth = 64;
/** Attributes of torch.nn.Module that are no part of a parameter's name. */
const transparent: ReadonlySet<string> = new Set(['_parameters', '_modules', '_buffers']);

export interface NamedTensor {
  readonly name: string;
  readonly shape: readonly number[];
  /** Elements from the start of the storage. */
  readonly offset: number;
  readonly storage: DeclaredStorage;
}

/** What a call in a skimmed pickle gives, as far as it is a tensor or a dictionary. */
export function skimmedCall(target: SkimmedValue, given: SkimmedValue): SkimmedValue {
  if (!(target instanceof SkimmedName) || !Array.isArray(given)) return undefined;
  const items = given as readonly SkimmedValue[];
  if (target.name === 'OrderedDict' || target.name === 'defaultdict') return new SkimmedDict();
  if (/^_rebuild_parameter/.test(target.name))
    return items[0] instanceof SkimmedTensor ? items[0] : undefined;
  if (!/^_rebuild_tensor(?:_v2)?$/.test(target.name)) return undefined;
  const [storage, offset, size, stride] = items;
  if (!(storage instanceof SkimmedStorage) || typeof offset !== 'number') return undefined;
  const shape = numbers(size);
  const steps = numbers(stride);
  if (storage.declared === undefined || shape === undefined || steps === undefined) return undefined;
  return isInOrder(shape, steps) ? new SkimmedTensor(storage.declared, offset, shape) : undefined;
}

function numbers(value: SkimmedValue): number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value as readonly SkimmedValue[];
  return items.every((item) => typeof item === 'number') ? [...items] : undefined;
}

/** Whether the elements lie in the order of the axes, without gaps. */
function isInOrder(shape: readonly number[], steps: readonly number[]): boolean {
  let expected = 1;
  for (let axis = shape.length - 1; axis >= 0; axis -= 1) {
    if (shape[axis] !== 1 && steps[axis] !== expected) return false;
    expected *= shape[axis] ?? 1;
  }
  return true;
}

/** The tensors below a value with the keys that lead to them. */
export function namedTensors(root: SkimmedValue): NamedTensor[] {
  const found: NamedTensor[] = [];
  const seen = new Set<SkimmedValue>();
  const pending = [{ value: root, name: '', depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, name, depth } = next;
    if (value instanceof SkimmedTensor)
      found.push({ name, shape: value.shape, offset: value.offset, storage: value.storage });
    if (!(value instanceof SkimmedDict) || seen.has(value) || depth > maxDepth) continue;
    seen.add(value);
    for (const [key, inner] of value.entries)
      pending.push({
        value: inner,
        name: transparent.has(key) ? name : name === '' ? key : `${name}.${key}`,
        depth: depth + 1,
      });
  }
  return found;
}
