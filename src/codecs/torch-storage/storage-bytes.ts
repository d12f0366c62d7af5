/**
 * Storages that torch's pickles name by persistent ids: `('storage', <class>, key, location, number of elements)`
 * (torch/serialization.py, `persistent_id`).
 */
const elementBytes: ReadonlyMap<string, number> = new Map([
  ['DoubleStorage', 8],
  ['FloatStorage', 4],
  ['HalfStorage', 2],
  ['BFloat16Storage', 2],
  ['LongStorage', 8],
  ['IntStorage', 4],
  ['ShortStorage', 2],
  ['CharStorage', 1],
  ['ByteStorage', 1],
  ['BoolStorage', 1],
  ['ComplexDoubleStorage', 16],
  ['ComplexFloatStorage', 8],
  ['QUInt8Storage', 1],
  ['QInt8Storage', 1],
  ['QInt32Storage', 4],
  ['QUInt4x2Storage', 1],
  ['QUInt2x4Storage', 1],
  ['UntypedStorage', 1],
]);

/** Bytes of one element of a storage class; undefined for other classes. */
export function storageElementBytes(className: string): number | undefined {
  return elementBytes.get(className);
}

/** Bytes of a storage by the name of its class; undefined for classes that are no storage and for counts that are none. */
export function storageBytes(className: string, elements: number): number | undefined {
  const size = elementBytes.get(className);
  return size !== undefined && Number.isSafeInteger(elements) ? size * elements : undefined;
}
