/** LevelDB tables with one data block, as TensorFlow writes checkpoint indexes. */
import { bytesField, message, varint, varintField } from './protobuf-assembler.js';

const magic = Buffer.from('57fb808b247547db', 'hex');

function block(entries: readonly (readonly [string, Uint8Array])[], compression: number): Buffer {
  const records = entries.map(([key, value]) =>
    Buffer.concat([varint(0), varint(Buffer.byteLength(key)), varint(value.length), Buffer.from(key), value]),
  );
  const restarts = Buffer.alloc(8);
  restarts.writeUInt32LE(1, 4);
  return Buffer.concat([...records, restarts, Uint8Array.of(compression), Buffer.alloc(4)]);
}

export function sstable(entries: readonly (readonly [string, Uint8Array])[], compression = 0): Buffer {
  const data = block(entries, compression);
  const dataHandle = Buffer.concat([varint(0), varint(data.length - 5)]);
  const meta = block([], 0);
  const index = block([['~', dataHandle]], 0);
  const handles = Buffer.concat([
    varint(data.length),
    varint(meta.length - 5),
    varint(data.length + meta.length),
    varint(index.length - 5),
  ]);
  return Buffer.concat([data, meta, index, handles, Buffer.alloc(40 - handles.length), magic]);
}

export interface BundleTensor {
  readonly dtype?: number;
  readonly dims?: readonly number[];
  readonly shard?: number;
  readonly offset?: number;
  readonly size?: number;
}

export function bundleEntry({
  dtype = 1,
  dims = [2],
  shard = 0,
  offset = 0,
  size = 8,
}: BundleTensor): Uint8Array {
  const shape = message(...dims.map((dim) => bytesField(2, varintField(1, dim))));
  return message(
    varintField(1, dtype),
    bytesField(2, shape),
    varintField(3, shard),
    varintField(4, offset),
    varintField(5, size),
  );
}

/** An index of these tensors over one shard. */
export function bundleIndex(tensors: Readonly<Record<string, BundleTensor>>): Buffer {
  const entries = Object.entries(tensors).map(([key, tensor]): [string, Uint8Array] => [
    key,
    bundleEntry(tensor),
  ]);
  return sstable([['', varintField(1, 1)], ...entries]);
}
