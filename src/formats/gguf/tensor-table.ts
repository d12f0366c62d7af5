/** https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#file-structure: gguf_tensor_info_t */
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import { quoted } from '../../core/quoted.js';
import type { GgufTensor } from './facts.js';
import type { TableReader } from './table-reader.js';
import { tensorTypes, type TensorType } from './tensor-types.js';

/** GGML_MAX_DIMS. */
const maxDimensions = 4;
/** Of the entries of the table: a name's length, the number of dimensions, a type, an offset. */
export const tensorLeastBytes = 16;
const maxNameBytes = 65_536;
/** ggml counts elements and bytes in signed 64 bits. */
const overflowing = 2n ** 63n;

/** Reads the table into `found`, so that what was read before a break stays. */
export function readTensorTable(reader: TableReader, count: number, found: GgufTensor[]): void {
  if (count > limits.maxGgufEntries)
    throw new LimitError('maxGgufEntries', limits.maxGgufEntries, 'it has more tensors than are read');
  const names = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    const tensor = readTensor(reader);
    if (names.has(tensor.name))
      reader.note(reader.notes.repeated, { what: 'tensor', name: tensor.name, at: tensor.at });
    names.add(tensor.name);
    found.push(tensor);
  }
}

function readTensor(reader: TableReader): GgufTensor {
  const { cursor, notes } = reader;
  const start = cursor.offset;
  const name = reader.text('the length of a tensor’s name', maxNameBytes);
  const dimensionCount = cursor.u32();
  const breach = (what: string): void => {
    reader.note(notes.breaches, { what, name, at: reader.since(start) });
  };
  if (dimensionCount > maxDimensions) breach(`it has ${String(dimensionCount)} dimensions`);
  const dimensions = Array.from({ length: Math.min(dimensionCount, maxDimensions) }, () => reader.size());
  reader.skipSizes(Math.max(0, dimensionCount - maxDimensions));
  const number = cursor.u32();
  const offset = cursor.u64();
  const at = reader.since(start);
  const type = tensorTypes.get(number);
  const bytes = sizeOf(dimensions, type);
  if (bytes >= overflowing || offset >= overflowing)
    reader.note(notes.overflows, {
      what: `the size of tensor ${quoted(name, 80)}`,
      value: String(bytes),
      at,
    });
  if (type === undefined) breach(`its type is ${String(number)}, which is not known`);
  else if ((dimensions[0] ?? 1n) % BigInt(type.blockElements) !== 0n)
    breach(`its rows are no multiple of the ${String(type.blockElements)} elements of a ${type.name} block`);
  return {
    name,
    dimensions: dimensions.map(Number),
    type: type?.name ?? String(number),
    offset: Number(offset),
    bytes: type === undefined ? undefined : Number(bytes),
    at,
  };
}

/** Rounds up to whole blocks; without a type it is the number of elements. */
function sizeOf(dimensions: readonly bigint[], type: TensorType | undefined): bigint {
  const elements = dimensions.reduce((product, dimension) => product * dimension, 1n);
  if (type === undefined) return elements;
  const block = BigInt(type.blockElements);
  return ((elements + block - 1n) / block) * BigInt(type.blockBytes);
}
