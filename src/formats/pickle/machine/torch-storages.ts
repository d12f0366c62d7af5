import type { Machine } from './machine.js';
import { Container, GlobalValue, type StorageSizes, type Value } from './values.js';

/**
 * torch's persistent ids name the storages that stand outside the pickle:
 * `('storage', <class>, key, location, number of elements)` (torch/serialization.py, persistent_id).
 */
const elementBytes: Readonly<Record<string, number>> = {
  DoubleStorage: 8,
  FloatStorage: 4,
  HalfStorage: 2,
  BFloat16Storage: 2,
  LongStorage: 8,
  IntStorage: 4,
  ShortStorage: 2,
  CharStorage: 1,
  ByteStorage: 1,
  BoolStorage: 1,
  ComplexDoubleStorage: 16,
  ComplexFloatStorage: 8,
  QUInt8Storage: 1,
  QInt8Storage: 1,
  QInt32Storage: 4,
  QUInt4x2Storage: 1,
  QUInt2x4Storage: 1,
  UntypedStorage: 1,
};

/** Bytes of one element of a storage class; undefined for other classes. */
export function storageElementBytes(className: string): number | undefined {
  return Object.hasOwn(elementBytes, className) ? elementBytes[className] : undefined;
}

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
  const bytes = storageElementBytes(machine.recorder.imports[type.index]?.name ?? '');
  const elements = Number(machine.recorder.atom(count, 32).text);
  if (bytes !== undefined && Number.isSafeInteger(elements))
    sizes.set(machine.recorder.atom(key, 64).text, bytes * elements);
}
