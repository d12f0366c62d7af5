import { FormatError } from '../../core/errors.js';
import type { Budget } from '../../core/types.js';
import { walkBTree1 } from './b-tree-1.js';
import { walkBTree2 } from './b-tree-2.js';
import { FractalHeap } from './fractal-heap.js';
import { decodeText, Hdf5Reader, type AddressSpace } from './hdf5-reader.js';
import { LocalHeap } from './local-heap.js';
import { messageTypes } from './messages.js';
import type { Message } from './object-header.js';

/** What a name in a group stands for. */
export type Link = { readonly name: string } & (
  | { readonly kind: 'hard'; readonly address: number }
  | { readonly kind: 'soft'; readonly path: string }
  | { readonly kind: 'external'; readonly file: string; readonly path: string }
  | { readonly kind: 'user-defined'; readonly type: number }
);

const symbolicCache = 2;
const externalType = 64;
/** Heap IDs of links: a byte, the offset and the length. */
const linkIdBytes = 7;

/**
 * Every link of a group: those in its header, in its symbol table, and in its heap (specification §IV.A.2.c, g and r).
 * @throws FormatError, LimitError of the structures
 */
export function* readLinks(
  space: AddressSpace,
  messages: readonly Message[],
  budget: Budget,
): Generator<Link> {
  for (const message of messages) {
    if (message.type === messageTypes.link) yield readLink(message.body());
    if (message.type === messageTypes.symbolTable) yield* readSymbolTable(space, message.body(), budget);
    if (message.type === messageTypes.linkInfo) yield* readDenseLinks(space, message.body(), budget);
  }
}

function readLink(reader: Hdf5Reader): Link {
  reader.skip(1);
  const flags = reader.u8();
  const type = flags & 0x08 ? reader.u8() : 0;
  if (flags & 0x04) reader.skip(8);
  if (flags & 0x10) reader.skip(1);
  const width = 1 << (flags & 3);
  const name = decodeText(reader.bytes(reader.unsigned(width)));
  if (type === 0) return { name, kind: 'hard', address: addressIn(reader) };
  const value = reader.take(reader.u16());
  if (type === 1) return { name, kind: 'soft', path: decodeText(value.bytes(value.remaining)) };
  if (type !== externalType) return { name, kind: 'user-defined', type };
  value.skip(1);
  return { name, kind: 'external', file: value.text(), path: value.text() };
}

function addressIn(reader: Hdf5Reader): number {
  const at = { offset: reader.position, length: reader.space.offsetBytes };
  const address = reader.address();
  if (address !== undefined) return address;
  throw new FormatError('no-target', at, 'a link leads nowhere');
}

function* readSymbolTable(space: AddressSpace, body: Hdf5Reader, budget: Budget): Generator<Link> {
  const tree = body.address();
  const heapAddress = body.address();
  if (tree === undefined || heapAddress === undefined) return;
  const heap = new LocalHeap(space, heapAddress);
  const keys = { type: 0, keyBytes: space.lengthBytes, budget } as const;
  for (const { address } of walkBTree1(space, tree, keys)) yield* readSymbols(space, address, heap);
}

function* readSymbols(space: AddressSpace, address: number, heap: LocalHeap): Generator<Link> {
  const lead = Hdf5Reader.at(space, address, 8);
  lead.expect('SNOD');
  lead.skip(2);
  const count = lead.u16();
  const entryBytes = 2 * space.offsetBytes + 24;
  const reader = Hdf5Reader.at(space, address + 8, count * entryBytes);
  for (let i = 0; i < count; i += 1) yield readSymbol(reader.take(entryBytes), heap);
}

function readSymbol(entry: Hdf5Reader, heap: LocalHeap): Link {
  const name = heap.textAt(entry.unsigned(entry.space.offsetBytes));
  const address = entry.address();
  const cache = entry.u32();
  entry.skip(4);
  if (cache === symbolicCache) return { name, kind: 'soft', path: heap.textAt(entry.u32()) };
  if (address !== undefined) return { name, kind: 'hard', address };
  throw new FormatError('no-target', { offset: entry.position, length: 0 }, 'a link leads nowhere');
}

function* readDenseLinks(space: AddressSpace, body: Hdf5Reader, budget: Budget): Generator<Link> {
  body.skip(1);
  const flags = body.u8();
  if (flags & 1) body.skip(8);
  const heapAddress = body.address();
  const tree = body.address();
  if (heapAddress === undefined || tree === undefined) return;
  const heap = new FractalHeap(space, heapAddress, budget);
  for (const record of walkBTree2(space, tree, budget)) {
    record.skip(4);
    yield readLink(heap.open(record.take(linkIdBytes)));
  }
}
