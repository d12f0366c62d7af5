import { storageBytes } from '../../../codecs/torch-storage/storage-bytes.js';
import type { Machine } from './machine.js';
import { Container, GlobalValue, type StorageSizes, type Value } from './values.js';

/** Notes the storage that a persistent id names; other ids are none of it. */
export function noteStorage(machine: Machine, id: Value, sizes: StorageSizes): void {
  if (!(id instanceof Container) || id.kind !== 'tuple' || id.items.length < 5) return;
  const [, type, key, , count] = id.items as [Value, Value, Value, Value, Value];
  if (
    !(type instanceof GlobalValue) ||
    typeof key !== 'number' ||
    typeof count !== 'number' ||
    key < 0 ||
    count < 0
  )
    return;
  const elements = Number(machine.recorder.atom(count, 32).text);
  const bytes = storageBytes(machine.recorder.imports[type.index]?.name ?? '', elements);
  if (bytes !== undefined) sizes.set(machine.recorder.atom(key, 64).text, bytes);
}
