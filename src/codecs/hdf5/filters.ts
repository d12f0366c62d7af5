import { inflateSync } from 'node:zlib';
import { FormatError } from '../../core/errors.js';
import type { Budget } from '../../core/types.js';
import type { Hdf5Reader } from './hdf5-reader.js';

/** One step of a filter pipeline (specification §IV.A.2.l). */
export interface Filter {
  readonly id: number;
  readonly values: readonly number[];
}

const deflate = 1;
const shuffle = 2;
const fletcher32 = 3;
/** Filters below are HDF5's own and have no name in pipelines of version 2. */
const firstNamedFilter = 256;
const maxFilters = 32;

/** @throws FormatError `filters`, `unexpected-end` */
export function readFilters(reader: Hdf5Reader): Filter[] {
  const at = { offset: reader.position, length: 2 };
  const version = reader.u8();
  const count = reader.u8();
  if ((version !== 1 && version !== 2) || count > maxFilters)
    throw new FormatError('filters', at, 'a filter pipeline is of an unknown version or length');
  if (version === 1) reader.skip(6);
  return Array.from({ length: count }, () => readFilter(reader, version));
}

function readFilter(reader: Hdf5Reader, version: number): Filter {
  const id = reader.u16();
  const nameBytes = version === 1 || id >= firstNamedFilter ? reader.u16() : 0;
  reader.skip(2);
  const count = reader.u16();
  reader.skip(version === 1 ? Math.ceil(nameBytes / 8) * 8 : nameBytes);
  const values = Array.from({ length: count }, () => reader.u32());
  if (version === 1 && count % 2 === 1) reader.skip(Math.min(4, reader.remaining));
  return { id, values };
}

/** Whether all of them can be undone here. */
export function canUndo(filters: readonly Filter[]): boolean {
  return filters.every(({ id }) => id === deflate || id === shuffle || id === fletcher32);
}

/**
 * A chunk as it was before the pipeline.
 * @param mask bit n set: filter n was left out of this chunk
 * @throws FormatError `chunk`; LimitError of the budget
 */
export function undoFilters(
  chunk: Uint8Array,
  filters: readonly Filter[],
  {
    mask,
    chunkBytes,
    budget,
  }: { readonly mask: number; readonly chunkBytes: number; readonly budget: Budget },
): Uint8Array {
  let bytes = chunk;
  for (let i = filters.length - 1; i >= 0; i -= 1) {
    const filter = filters[i];
    if (filter !== undefined && (mask & (1 << i)) === 0) bytes = undo(filter, bytes, chunkBytes);
    budget.chargeInflated(bytes.length);
  }
  return bytes;
}

function undo({ id, values }: Filter, bytes: Uint8Array, chunkBytes: number): Uint8Array {
  if (id === shuffle) return unshuffle(bytes, values[0] ?? 1);
  if (id === fletcher32) return bytes.subarray(0, Math.max(0, bytes.length - 4));
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, chunkBytes + 4) });
  } catch {
    const at = { offset: 0, length: bytes.length };
    throw new FormatError('chunk', at, 'a compressed chunk does not give out what its dataset declares');
  }
}

function unshuffle(bytes: Uint8Array, size: number): Uint8Array {
  const count = Math.floor(bytes.length / Math.max(1, size));
  if (size <= 1 || count <= 1) return bytes;
  const out = Uint8Array.from(bytes);
  for (let part = 0; part < size; part += 1)
    for (let i = 0; i < count; i += 1) out[i * size + part] = bytes[part * count + i] ?? 0;
  return out;
}
