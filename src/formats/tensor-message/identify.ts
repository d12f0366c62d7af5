import { WireReader, type WireField } from '../../codecs/protobuf/wire-reader.js';
import { FormatError, LimitError } from '../../core/errors.js';
import type { ByteRange, ByteSource, Claim } from '../../core/types.js';
import type { TensorMessageKind } from './facts.js';
import { unbounded } from '../../core/unbounded.js';

type WireTypes = Readonly<Record<number, readonly WireField['type'][]>>;

/** Fields of a message whose values are not packed are many; the first ones tell. */
const maxTrialFields = 4_096;
const maxDataType = 32;
const numbers: readonly WireField['type'][] = ['varint', 'bytes'];

/** TensorProto of onnx/onnx.proto: dims, data_type, segment, the kinds of data, name, doc_string, external data. */
const onnxTensor: WireTypes = {
  1: numbers,
  2: ['varint'],
  3: ['bytes'],
  4: ['fixed32', 'bytes'],
  5: numbers,
  6: ['bytes'],
  7: numbers,
  8: ['bytes'],
  9: ['bytes'],
  10: ['fixed64', 'bytes'],
  11: numbers,
  12: ['bytes'],
  13: ['bytes'],
  14: ['varint'],
  16: ['bytes'],
};
/** SequenceProto of onnx/onnx-data.proto: name, elem_type, and values of five kinds. */
const onnxSequence: WireTypes = { 1: ['bytes'], 2: ['varint'], 3: ['bytes'], 4: ['bytes'], 5: ['bytes'] };
/** TensorProto of tensorflow/core/framework/tensor.proto: dtype, tensor_shape, version_number, tensor_content, values. */
const tensorflowTensor: WireTypes = {
  1: ['varint'],
  2: ['bytes'],
  3: ['varint'],
  4: ['bytes'],
  5: ['fixed32', 'bytes'],
  6: ['fixed64', 'bytes'],
  7: numbers,
  8: ['bytes'],
  9: ['fixed32', 'bytes'],
  10: numbers,
  11: numbers,
  12: ['fixed64', 'bytes'],
  13: numbers,
};

/** Which message the bytes are from the first to the last; undefined where they are none of them. */
export function kindOfTensor(source: ByteSource): TensorMessageKind | undefined {
  const reader = new WireReader(source, unbounded);
  if (keepsTo(reader, reader.whole, onnxTensor, 2) && hasData(reader, [4, 5, 6, 7, 9, 10, 11, 13]))
    return 'onnx-tensor';
  if (
    keepsTo(reader, reader.whole, tensorflowTensor, 1) &&
    hasData(reader, [4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  )
    return hasShape(reader) ? 'tensorflow-tensor' : undefined;
  return isSequence(reader) ? 'onnx-sequence' : undefined;
}

export function identifyTensorMessage(head: Uint8Array, source: ByteSource, name: string): Claim | undefined {
  const [tag] = head;
  // The name decides whether it counts, so that nothing else is walked for it.
  if ((tag !== 0x08 && tag !== 0x0a && tag !== 0x10) || !/\.pb$|\.tensor$/i.test(name)) return undefined;
  const kind = kindOfTensor(source);
  return kind && { confidence: 'likely', because: `is a protobuf message with the fields of an ${kind}` };
}

/** TensorShapeProto: dimensions, or that there are unknown ones. */
function hasShape(reader: WireReader): boolean {
  for (const field of reader.fields(reader.whole)) {
    if (field.number !== 2) continue;
    return field.at.length === 0 || keepsTo(reader, field.at, { 2: ['bytes'], 3: ['varint'] }, undefined);
  }
  return true;
}

function isSequence(reader: WireReader): boolean {
  if (!keepsTo(reader, reader.whole, onnxSequence, 2)) return false;
  let tensors = 0;
  for (const field of reader.fields(reader.whole)) {
    if (field.number !== 3) continue;
    if (!keepsTo(reader, field.at, onnxTensor, 2)) return false;
    tensors += 1;
  }
  return tensors > 0;
}

/** @param typeField the field that says what the elements are, which must be there */
function keepsTo(
  reader: WireReader,
  range: ByteRange,
  types: WireTypes,
  typeField: number | undefined,
): boolean {
  let hasType = typeField === undefined;
  try {
    let seen = 0;
    for (const { number, type, value } of reader.fields(range)) {
      if (types[number]?.includes(type) !== true) return false;
      if (number === typeField) {
        if (value <= 0 || value > maxDataType) return false;
        hasType = true;
      }
      if (++seen > maxTrialFields) break;
    }
  } catch (error) {
    if (error instanceof FormatError || error instanceof LimitError) return false;
    throw error;
  }
  return hasType;
}

function hasData(reader: WireReader, numbers: readonly number[]): boolean {
  let seen = 0;
  for (const { number } of reader.fields(reader.whole)) {
    if (numbers.includes(number)) return true;
    if (++seen > maxTrialFields) return false;
  }
  return false;
}
