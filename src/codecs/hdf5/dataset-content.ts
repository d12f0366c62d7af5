import { MemorySource } from '../../bytes/memory-source.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { walkChunks } from './chunks.js';
import type { Dataset } from './dataset.js';
import { elementsIn } from './dataspace.js';
import { canUndo, undoFilters } from './filters.js';
import type { AddressSpace } from './hdf5-reader.js';
import type { Layout } from './layout.js';

type ChunkedDataset = Dataset & { readonly layout: Extract<Layout, { readonly kind: 'chunked' }> };

/**
 * The elements of a dataset one after another: in place where they stand so, else put together from their chunks.
 * undefined where they are kept elsewhere, were never written, or are chunked along more than the first dimension.
 * @throws FormatError `unexpected-end`, `chunk`, `chunk-index`; LimitError
 */
export function openDataset(space: AddressSpace, dataset: Dataset, budget: Budget): ByteSource | undefined {
  const { layout, type, shape, externalFiles } = dataset;
  const bytes = elementsIn(shape) * type.size;
  if (externalFiles.length > 0) return undefined;
  switch (layout.kind) {
    case 'compact':
      return space.source.slice(layout.range.offset, Math.min(bytes, layout.range.length));
    case 'contiguous':
      return layout.address === undefined
        ? undefined
        : space.source.slice(space.base + layout.address, bytes);
    case 'chunked':
      return isChunkedByRows(dataset) ? assemble(space, { ...dataset, layout }, bytes, budget) : undefined;
    case 'virtual':
      return undefined;
  }
}

function isChunkedByRows({ layout, shape, filters }: Dataset): boolean {
  if (layout.kind !== 'chunked' || !canUndo(filters)) return false;
  return layout.chunk.every((extent, axis) => axis === 0 || extent === shape?.[axis]);
}

function assemble(space: AddressSpace, dataset: ChunkedDataset, bytes: number, budget: Budget): ByteSource {
  const { layout, type, filters } = dataset;
  if (bytes > limits.maxInflatedMemberBytes) {
    const detail = 'a dataset in chunks is larger than what is put together at once';
    throw new LimitError('maxInflatedMemberBytes', limits.maxInflatedMemberBytes, detail);
  }
  const chunkBytes = layout.chunk.reduce((all, extent) => all * extent, type.size);
  const content = new Uint8Array(bytes);
  for (const { place, address, bytes: stored, mask } of walkChunks(space, dataset, budget)) {
    const start = (place[0] ?? 0) * chunkBytes;
    if (start >= bytes) continue;
    const raw = space.source.read(space.base + address, stored);
    const chunk = undoFilters(raw, filters, { mask, chunkBytes, budget });
    if (chunk.length < chunkBytes) throw short(space, address, stored);
    content.set(chunk.subarray(0, Math.min(chunkBytes, bytes - start)), start);
  }
  return new MemorySource(content, space.source.name);
}

function short({ base }: AddressSpace, address: number, length: number): FormatError {
  return new FormatError(
    'chunk',
    { offset: base + address, length },
    'a chunk is shorter than its dataset declares',
  );
}
