import { FormatError } from '../../core/errors.js';
import type { ByteRange } from '../../core/types.js';
import { readDataspace, type Shape } from './dataspace.js';
import { readDatatype, type Datatype } from './datatype.js';
import { readFilters, type Filter } from './filters.js';
import type { GlobalHeap } from './global-heap.js';
import type { Hdf5Reader } from './hdf5-reader.js';
import { type AddressSpace } from './hdf5-reader.js';
import { readLayout, type Layout } from './layout.js';
import { LocalHeap } from './local-heap.js';
import { messageTypes } from './messages.js';
import type { Message } from './object-header.js';
import type { SharedMessages } from './shared-messages.js';
import { readVirtualSources, type VirtualSources } from './virtual-sources.js';

export interface Dataset {
  readonly type: Datatype;
  readonly shape: Shape;
  readonly layout: Layout;
  readonly filters: readonly Filter[];
  /** Files outside that hold the elements of a contiguous dataset. */
  readonly externalFiles: readonly ExternalFile[];
  /** Datasets of this or other files that a virtual dataset shows. */
  readonly virtual: VirtualSources;
}

export interface ExternalFile {
  readonly name: string;
  readonly range: ByteRange;
}

/**
 * What the messages of an object say about its elements; undefined where it is no dataset.
 * @throws FormatError of the messages
 */
export function readDataset(
  space: AddressSpace,
  messages: readonly Message[],
  { shared, heap }: { readonly shared: SharedMessages; readonly heap: GlobalHeap },
): Dataset | undefined {
  const bodyOf = (type: number): Hdf5Reader | undefined => {
    const message = messages.find((candidate) => candidate.type === type);
    return message && shared.bodyOf(message);
  };
  const layoutBody = bodyOf(messageTypes.layout);
  if (layoutBody === undefined) return undefined;
  const layout = readLayout(layoutBody);
  const filters = bodyOf(messageTypes.filters);
  return {
    type: readDatatype(required(bodyOf(messageTypes.datatype), layoutBody)),
    shape: readDataspace(required(bodyOf(messageTypes.dataspace), layoutBody)),
    layout,
    filters: filters === undefined ? [] : readFilters(filters),
    externalFiles: externalFilesIn(space, bodyOf(messageTypes.externalFiles)),
    virtual:
      layout.kind === 'virtual' ? readVirtualSources(space, layout, heap) : { sources: [], isWhole: true },
  };
}

function required(body: Hdf5Reader | undefined, layout: Hdf5Reader): Hdf5Reader {
  if (body !== undefined) return body;
  throw new FormatError(
    'no-type',
    { offset: layout.position, length: 0 },
    'a dataset has no type or no shape',
  );
}

/** Specification §IV.A.2.h. */
function externalFilesIn(space: AddressSpace, body: Hdf5Reader | undefined): ExternalFile[] {
  if (body === undefined) return [];
  body.skip(6);
  const count = body.u16();
  const address = body.address();
  if (address === undefined) return [];
  const heap = new LocalHeap(space, address);
  return Array.from({ length: count }, () => {
    const name = heap.textAt(body.length());
    return { name, range: { offset: body.length(), length: body.length() } };
  });
}
