import type { GlobalHeap } from './global-heap.js';
import { Hdf5Reader, type AddressSpace } from './hdf5-reader.js';
import type { Layout } from './layout.js';

export interface VirtualSource {
  /** `.` for the file itself; `%b` stands for the number of a block. */
  readonly file: string;
  readonly dataset: string;
}

export interface VirtualSources {
  readonly sources: readonly VirtualSource[];
  /** Whether all mappings could be told apart. */
  readonly isWhole: boolean;
}

const maxSources = 1000;

/** The mappings of a virtual dataset (specification §VII.B, "Global Heap Block for Virtual Datasets"). */
export function readVirtualSources(
  space: AddressSpace,
  { heap: address, entry }: Extract<Layout, { readonly kind: 'virtual' }>,
  heap: GlobalHeap,
): VirtualSources {
  if (address === undefined) return { sources: [], isWhole: true };
  const range = heap.locate(address, entry);
  const bytes = space.source.read(range.offset, range.length);
  const reader = new Hdf5Reader(space, bytes, range.offset);
  const version = reader.u8();
  const count = reader.length();
  const sources: VirtualSource[] = [];
  while (sources.length < Math.min(count, maxSources)) {
    sources.push(readSource(reader, version, sources));
    if (!skipSelection(reader) || !skipSelection(reader)) break;
  }
  return { sources, isWhole: sources.length === count };
}

const flagSameFile = 0x01;
const flagSameDataset = 0x02;
const flagSelf = 0x04;

/** Version 1 (HDF5 2.0) shares names between entries; a flag says that the entry gives an earlier one's number. */
function readSource(reader: Hdf5Reader, version: number, earlier: readonly VirtualSource[]): VirtualSource {
  if (version === 0) return { file: reader.text(), dataset: reader.text() };
  const flags = reader.u8();
  const file =
    flags & flagSelf ? '.' : flags & flagSameFile ? (earlier[reader.length()]?.file ?? '') : reader.text();
  const dataset = flags & flagSameDataset ? (earlier[reader.length()]?.dataset ?? '') : reader.text();
  return { file, dataset };
}

const pointSelection = 1;
const hyperslabSelection = 2;

/** Moves over a serialised selection (specification §VII.D); false where its length can't be told. */
function skipSelection(reader: Hdf5Reader): boolean {
  const type = reader.u32();
  const version = reader.u32();
  if (type === pointSelection) return false;
  if (type !== hyperslabSelection) {
    reader.skip(8);
    return true;
  }
  if (version === 1) {
    reader.skip(4);
    reader.skip(reader.u32());
    return true;
  }
  const flags = reader.u8();
  const width = version === 2 ? 8 : reader.u8();
  if (version === 2) reader.skip(4);
  const rank = reader.u32();
  const isRegular = (flags & 1) !== 0;
  reader.skip(isRegular ? 4 * rank * width : reader.unsigned(width) * 2 * rank * width);
  return true;
}
