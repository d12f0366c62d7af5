import type { WireReader } from '../../codecs/protobuf/wire-reader.js';
import type { ByteRange } from '../../core/types.js';

/** BundleEntryProto: https://github.com/tensorflow/tensorflow/blob/master/tensorflow/core/protobuf/tensor_bundle.proto */
const fields = { dtype: 1, shape: 2, shard: 3, offset: 4, size: 5, slices: 7 } as const;
const shapeDim = 2;
const dimSize = 1;

/** Bits of an element, by DataType; texts, resources and variants have none. */
const elementBits: Readonly<Record<number, number>> = {
  1: 32,
  2: 64,
  3: 32,
  4: 8,
  5: 16,
  6: 8,
  8: 64,
  9: 64,
  10: 8,
  11: 8,
  12: 8,
  13: 32,
  14: 16,
  15: 16,
  16: 16,
  17: 16,
  18: 128,
  19: 16,
  22: 32,
  23: 64,
};
export const stringType = 7;
const maxDims = 255;

export interface BundleEntry {
  readonly dtype: number;
  readonly dims: readonly number[];
  readonly shard: number;
  readonly offset: number;
  readonly size: number;
  /** Whether the tensor stands in pieces under other keys. */
  readonly isSliced: boolean;
}

/** @throws FormatError where the value is no message */
export function readEntry(reader: WireReader, range: ByteRange): BundleEntry {
  const entry = { dtype: 0, dims: [] as number[], shard: 0, offset: 0, size: 0, isSliced: false };
  for (const field of reader.fields(range)) {
    if (field.number === fields.dtype) entry.dtype = field.value;
    else if (field.number === fields.shape && field.type === 'bytes') readShape(reader, field.at, entry.dims);
    else if (field.number === fields.shard) entry.shard = field.value;
    else if (field.number === fields.offset) entry.offset = field.value;
    else if (field.number === fields.size) entry.size = field.value;
    else if (field.number === fields.slices) entry.isSliced = true;
  }
  return entry;
}

function readShape(reader: WireReader, range: ByteRange, dims: number[]): void {
  for (const dim of reader.fields(range)) {
    if (dim.number !== shapeDim || dim.type !== 'bytes' || dims.length >= maxDims) continue;
    let size = 0;
    for (const part of reader.fields(dim.at)) if (part.number === dimSize) size = part.value;
    dims.push(size);
  }
}

/** Bytes that type and shape ask for; undefined where the type has no fixed size. */
export function expectedBytes({ dtype, dims }: BundleEntry): number | undefined {
  const bits = elementBits[dtype];
  if (bits === undefined) return undefined;
  return Math.ceil((dims.reduce((product, dim) => product * dim, 1) * bits) / 8);
}
