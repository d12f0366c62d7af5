import type { Budget, ByteRange } from '../../core/types.js';
import { walkBTree2 } from './b-tree-2.js';
import { readDataspace, type Shape } from './dataspace.js';
import { readDatatype, type Datatype } from './datatype.js';
import { FractalHeap } from './fractal-heap.js';
import { decodeText, type Hdf5Reader } from './hdf5-reader.js';
import { messageTypes } from './messages.js';
import type { Message } from './object-header.js';
import type { SharedMessages } from './shared-messages.js';

export interface Attribute {
  readonly name: string;
  readonly type: Datatype;
  readonly shape: Shape;
  /** Where its elements stand in the source; those of variable length are in the global heap. */
  readonly data: ByteRange;
}

const sharedType = 1;
const sharedSpace = 2;
/** Heap ID of an attribute in the records of its B-tree. */
const attributeIdBytes = 8;

/**
 * Every attribute of an object: those in its header and those in its heap (specification §IV.A.2.m and v).
 * @throws FormatError, LimitError of the structures
 */
export function* readAttributes(
  messages: readonly Message[],
  shared: SharedMessages,
  budget: Budget,
): Generator<Attribute> {
  for (const message of messages) {
    if (message.type === messageTypes.attribute) yield readAttribute(shared.bodyOf(message), shared);
    if (message.type === messageTypes.attributeInfo) yield* readDense(message.body(), shared, budget);
  }
}

function* readDense(body: Hdf5Reader, shared: SharedMessages, budget: Budget): Generator<Attribute> {
  body.skip(1);
  const flags = body.u8();
  if (flags & 1) body.skip(2);
  const heapAddress = body.address();
  const tree = body.address();
  if (heapAddress === undefined || tree === undefined) return;
  const heap = new FractalHeap(body.space, heapAddress, budget);
  for (const record of walkBTree2(body.space, tree, budget)) {
    const id = record.take(attributeIdBytes);
    const isShared = (record.u8() & 2) !== 0;
    yield readAttribute(isShared ? shared.resolveInHeap(id, messageTypes.attribute) : heap.open(id), shared);
  }
}

function readAttribute(reader: Hdf5Reader, shared: SharedMessages): Attribute {
  const version = reader.u8();
  const flags = reader.u8();
  const sizes = { name: reader.u16(), type: reader.u16(), space: reader.u16() };
  if (version >= 3) reader.skip(1);
  const part = (size: number): Hdf5Reader => {
    const body = reader.take(size);
    if (version === 1) reader.skip(Math.min(reader.remaining, (8 - (size % 8)) % 8));
    return body;
  };
  const name = decodeText(part(sizes.name).bytes(sizes.name)).replace(/\0.*$/s, '');
  const [typePart, spacePart] = [part(sizes.type), part(sizes.space)];
  const isShared = (bit: number): boolean => version > 1 && (flags & bit) !== 0;
  const type = isShared(sharedType) ? shared.resolve(typePart, messageTypes.datatype) : typePart;
  const space = isShared(sharedSpace) ? shared.resolve(spacePart, messageTypes.dataspace) : spacePart;
  const data = { offset: reader.position, length: reader.remaining };
  return { name, type: readDatatype(type), shape: readDataspace(space), data };
}
