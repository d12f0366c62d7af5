import { storageElementBytes } from '../../../codecs/torch-storage/storage-bytes.js';
import type { ByteSource } from '../../../core/types.js';
import type { RunResult } from './run.js';
import { Container, GlobalValue } from './values.js';

/** Members of PyTorch's tar layout, whose streams stand between raw numbers: `legacy_load` in torch/serialization.py. */
const tarStorages = 'torch-tar-storages';
const tarTensors = 'torch-tar-tensors';

/**
 * Bytes that a loader reads itself behind the stream that just ended, before it unpickles the next one.
 * @param streams how many streams were read, this one included; the first only counts those that follow
 * @returns undefined where the loader reads none, or where the file does not hold them
 */
export function rawBytesBehind(
  profile: string | undefined,
  streams: number,
  result: RunResult,
  source: ByteSource,
): number | undefined {
  if (streams < 2) return undefined;
  const at = result.offset + result.length;
  const bytes =
    profile === tarStorages
      ? storageBytes(result, source, at)
      : profile === tarTensors
        ? tensorBytes(source, at)
        : undefined;
  return bytes !== undefined && bytes <= source.size - at ? bytes : undefined;
}

/** Behind `(key, location, class)`: the number of elements in eight bytes, and the elements. */
function storageBytes({ machine }: RunResult, source: ByteSource, at: number): number | undefined {
  const value = machine.result;
  if (!(value instanceof Container) || value.kind !== 'tuple') return undefined;
  const type = value.items[2];
  if (!(type instanceof GlobalValue)) return undefined;
  const element = storageElementBytes(machine.recorder.imports[type.index]?.name ?? '');
  const count = int64(source, at);
  return element === undefined || count === undefined ? undefined : 8 + count * element;
}

/** Behind `(key, storage, class)`: the number of dimensions in eight bytes, as many sizes and strides, and the offset. */
function tensorBytes(source: ByteSource, at: number): number | undefined {
  const dimensions = int64(source, at);
  return dimensions === undefined ? undefined : 16 + 16 * (dimensions % 2 ** 32);
}

function int64(source: ByteSource, at: number): number | undefined {
  if (at + 8 > source.size) return undefined;
  const value = Number(Buffer.from(source.read(at, 8)).readBigInt64LE());
  return value >= 0 && Number.isSafeInteger(value) ? value : undefined;
}
