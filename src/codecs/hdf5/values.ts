import type { ByteSource } from '../../core/types.js';
import type { Datatype } from './datatype.js';
import type { GlobalHeap } from './global-heap.js';
import { Hdf5Reader, type AddressSpace } from './hdf5-reader.js';

/** Whether each element is a run of bytes that some reader may take for text, a pickle or a file. */
export function holdsBytes(type: Datatype): boolean {
  if (type.kind === 'sequence') return type.isText || isByte(type.base);
  if (type.kind === 'array') return isByte(type.base);
  return type.kind === 'string' || type.kind === 'opaque';
}

/** Whether an element is a byte by itself, so that only all of them together can be something. */
export function isByte(type: Datatype): boolean {
  return type.size === 1 && (type.kind === 'integer' || type.kind === 'bitfield');
}

/**
 * Each of the first `most` elements as a source of its own; those of variable length stand in the global heap.
 * @param content the elements one after another
 * @throws FormatError of the heap
 */
export function* valuesOf(
  space: AddressSpace,
  {
    content,
    type,
    heap,
  }: { readonly content: ByteSource; readonly type: Datatype; readonly heap: GlobalHeap },
  most: number,
): Generator<ByteSource> {
  const count = Math.min(most, type.size === 0 ? 0 : Math.floor(content.size / type.size));
  for (let i = 0; i < count; i += 1) {
    if (type.kind !== 'sequence') yield content.slice(i * type.size, type.size);
    else yield sequenceAt(space, content.read(i * type.size, type.size), type.base.size, heap);
  }
}

/** Length in elements, address of the collection, index in it (specification §VIII, "Variable-length"). */
function sequenceAt(
  space: AddressSpace,
  reference: Uint8Array,
  elementBytes: number,
  heap: GlobalHeap,
): ByteSource {
  const reader = new Hdf5Reader(space, reference, 0);
  const length = reader.u32() * elementBytes;
  const address = reader.address();
  const index = reader.u32();
  // The null sequence has no place in a heap.
  if (length === 0 || address === undefined || address === 0) return space.source.slice(space.base, 0);
  const range = heap.locate(address, index);
  return space.source.slice(range.offset, Math.min(length, range.length));
}
