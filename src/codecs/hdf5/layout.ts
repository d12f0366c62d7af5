import { FormatError } from '../../core/errors.js';
import type { ByteRange } from '../../core/types.js';
import type { Hdf5Reader } from './hdf5-reader.js';

/** How chunks are found: the index's kind and what it needs (specification §IV.A.2.i). */
export type ChunkIndex =
  | { readonly kind: 'b-tree-1' | 'b-tree-2' | 'implicit' | 'extensible-array' }
  | { readonly kind: 'fixed-array'; readonly pageBits: number }
  | { readonly kind: 'single'; readonly filteredBytes: number | undefined };

/** Where the elements of a dataset are kept. Addresses are undefined where nothing was written. */
export type Layout =
  | { readonly kind: 'compact'; readonly range: ByteRange }
  | { readonly kind: 'contiguous'; readonly address: number | undefined; readonly size: number | undefined }
  | {
      readonly kind: 'chunked';
      readonly address: number | undefined;
      /** Extents of a chunk in elements. */
      readonly chunk: readonly number[];
      readonly index: ChunkIndex;
    }
  | { readonly kind: 'virtual'; readonly heap: number | undefined; readonly entry: number };

const flagSingleFiltered = 0x02;
const maxRank = 33;

/** @throws FormatError `layout`, `unexpected-end` */
export function readLayout(reader: Hdf5Reader): Layout {
  const version = reader.u8();
  if (version === 1 || version === 2) return readOld(reader);
  if (version > 5) throw bad(reader);
  switch (reader.u8()) {
    case 0:
      return compact(reader, reader.u16());
    case 1:
      return { kind: 'contiguous', address: reader.address(), size: reader.length() };
    case 2:
      return version === 3 ? readChunked3(reader) : readChunked4(reader);
    case 3:
      return { kind: 'virtual', heap: reader.address(), entry: reader.u32() };
    default:
      throw bad(reader);
  }
}

function bad(reader: Hdf5Reader): FormatError {
  return new FormatError(
    'layout',
    { offset: reader.position, length: 1 },
    'a data layout is of an unknown kind',
  );
}

function compact(reader: Hdf5Reader, length: number): Layout {
  const offset = reader.position;
  reader.skip(length);
  return { kind: 'compact', range: { offset, length } };
}

function readOld(reader: Hdf5Reader): Layout {
  const rank = checkedRank(reader, reader.u8());
  const kind = reader.u8();
  reader.skip(5);
  const address = kind === 0 ? undefined : reader.address();
  const dims = Array.from({ length: rank }, () => reader.u32());
  if (kind === 0) return compact(reader, reader.u32());
  if (kind === 1) return { kind: 'contiguous', address, size: undefined };
  if (kind === 2) return { kind: 'chunked', address, chunk: dims.slice(0, -1), index: { kind: 'b-tree-1' } };
  throw bad(reader);
}

function readChunked3(reader: Hdf5Reader): Layout {
  const rank = checkedRank(reader, reader.u8());
  const address = reader.address();
  const dims = Array.from({ length: rank }, () => reader.u32());
  return { kind: 'chunked', address, chunk: dims.slice(0, -1), index: { kind: 'b-tree-1' } };
}

function readChunked4(reader: Hdf5Reader): Layout {
  const flags = reader.u8();
  const rank = checkedRank(reader, reader.u8());
  const width = reader.u8();
  if (width < 1 || width > 8) throw bad(reader);
  const dims = Array.from({ length: rank }, () => reader.unsigned(width));
  const index = readIndex(reader, flags);
  return { kind: 'chunked', address: reader.address(), chunk: dims.slice(0, -1), index };
}

function readIndex(reader: Hdf5Reader, flags: number): ChunkIndex {
  switch (reader.u8()) {
    case 1:
      return { kind: 'single', filteredBytes: flags & flagSingleFiltered ? filteredSize(reader) : undefined };
    case 2:
      return { kind: 'implicit' };
    case 3:
      return { kind: 'fixed-array', pageBits: reader.u8() };
    case 4:
      reader.skip(5);
      return { kind: 'extensible-array' };
    case 5:
      reader.skip(6);
      return { kind: 'b-tree-2' };
    default:
      throw bad(reader);
  }
}

function filteredSize(reader: Hdf5Reader): number {
  const size = reader.length();
  reader.skip(4);
  return size;
}

function checkedRank(reader: Hdf5Reader, rank: number): number {
  if (rank === 0 || rank > maxRank) throw bad(reader);
  return rank;
}
