import { FormatError } from '../../core/errors.js';
import type { Budget } from '../../core/types.js';
import { walkBTree1 } from './b-tree-1.js';
import { walkBTree2 } from './b-tree-2.js';
import type { Dataset } from './dataset.js';
import { Hdf5Reader, type AddressSpace } from './hdf5-reader.js';
import type { Layout } from './layout.js';

export interface Chunk {
  /** Index of the chunk along each dimension. */
  readonly place: readonly number[];
  readonly address: number;
  /** Bytes as stored. */
  readonly bytes: number;
  /** Bit n set: filter n was left out. */
  readonly mask: number;
}

type Chunked = Extract<Layout, { readonly kind: 'chunked' }>;

interface Request {
  readonly space: AddressSpace;
  readonly layout: Chunked;
  readonly shape: readonly number[];
  /** Bytes of a chunk before the filters. */
  readonly chunkBytes: number;
  readonly isFiltered: boolean;
  readonly budget: Budget;
}

/**
 * The chunks that were written, in the order of the index.
 * @throws FormatError `chunk-index` for indexes that are not followed here, and those of the structures
 */
export function walkChunks(
  space: AddressSpace,
  { layout, shape, type, filters }: Dataset & { readonly layout: Chunked },
  budget: Budget,
): Iterable<Chunk> {
  if (layout.address === undefined || shape === undefined) return [];
  const chunkBytes = layout.chunk.reduce((all, extent) => all * extent, type.size);
  const request = { space, layout, shape, chunkBytes, isFiltered: filters.length > 0, budget };
  switch (layout.index.kind) {
    case 'b-tree-1':
      return inTree1(request, layout.address);
    case 'b-tree-2':
      return inTree2(request, layout.address);
    case 'single':
      return [single(request, layout.address, layout.index.filteredBytes)];
    case 'implicit':
      return implicit(request, layout.address);
    case 'fixed-array':
      return inFixedArray(request, layout.address, layout.index.pageBits);
    case 'extensible-array':
      throw unsupported(request);
  }
}

function unsupported({ space }: Request): FormatError {
  return new FormatError(
    'chunk-index',
    { offset: space.base, length: 0 },
    'the index of the chunks is not followed',
  );
}

function* inTree1({ space, layout, budget }: Request, root: number): Generator<Chunk> {
  const rank = layout.chunk.length;
  const keyBytes = 8 + 8 * (rank + 1);
  for (const { key, address } of walkBTree1(space, root, { type: 1, keyBytes, budget })) {
    const [bytes, mask] = [key.u32(), key.u32()];
    const place = layout.chunk.map((extent) => Math.floor(key.unsigned(8) / Math.max(1, extent)));
    yield { place, address, bytes, mask };
  }
}

function* inTree2(
  { space, layout, chunkBytes, isFiltered, budget }: Request,
  root: number,
): Generator<Chunk> {
  const rank = layout.chunk.length;
  for (const record of walkBTree2(space, root, budget)) {
    const address = record.address();
    const bytes = isFiltered ? record.unsigned(record.remaining - 4 - 8 * rank) : chunkBytes;
    const mask = isFiltered ? record.u32() : 0;
    const place = layout.chunk.map(() => record.unsigned(8));
    if (address !== undefined) yield { place, address, bytes, mask };
  }
}

function single({ layout, chunkBytes }: Request, address: number, filteredBytes: number | undefined): Chunk {
  return { place: layout.chunk.map(() => 0), address, bytes: filteredBytes ?? chunkBytes, mask: 0 };
}

function* implicit(request: Request, address: number): Generator<Chunk> {
  const { chunkBytes, budget } = request;
  for (let i = 0; i < chunksOf(request); i += 1) {
    budget.check();
    yield { place: placeOf(i, request), address: address + i * chunkBytes, bytes: chunkBytes, mask: 0 };
  }
}

/** Specification §VII.C, "Fixed Array Index". */
function* inFixedArray(request: Request, address: number, pageBits: number): Generator<Chunk> {
  const { space, isFiltered, chunkBytes, budget } = request;
  const header = Hdf5Reader.at(space, address, 8 + space.lengthBytes + space.offsetBytes);
  header.expect('FAHD');
  header.skip(2);
  const entryBytes = header.u8();
  header.skip(1);
  const count = header.length();
  const block = header.address();
  if (block === undefined) return;
  if (count > 2 ** pageBits) throw unsupported(request);
  const reader = Hdf5Reader.at(space, block, 6 + space.offsetBytes + count * entryBytes);
  reader.expect('FADB');
  reader.skip(2 + space.offsetBytes);
  for (let i = 0; i < count; i += 1) {
    budget.check();
    const entry = reader.take(entryBytes);
    const chunkAddress = entry.address();
    const bytes = isFiltered ? entry.unsigned(entry.remaining - 4) : chunkBytes;
    const mask = isFiltered ? entry.u32() : 0;
    if (chunkAddress !== undefined) yield { place: placeOf(i, request), address: chunkAddress, bytes, mask };
  }
}

function chunksAlong({ layout, shape }: Request): number[] {
  return layout.chunk.map((extent, axis) => Math.ceil((shape[axis] ?? 0) / Math.max(1, extent)));
}

function chunksOf(request: Request): number {
  return chunksAlong(request).reduce((all, count) => all * count, 1);
}

function placeOf(index: number, request: Request): number[] {
  let rest = index;
  return chunksAlong(request)
    .reverse()
    .map((count) => {
      const at = rest % Math.max(1, count);
      rest = Math.floor(rest / Math.max(1, count));
      return at;
    })
    .reverse();
}
