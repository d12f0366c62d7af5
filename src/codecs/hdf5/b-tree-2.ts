import { FormatError } from '../../core/errors.js';
import type { Budget } from '../../core/types.js';
import { Hdf5Reader, type AddressSpace } from './hdf5-reader.js';

/** Signature, version, type and checksum of a node. */
const nodeFrameBytes = 10;
const maxDepth = 32;

interface Tree {
  readonly space: AddressSpace;
  readonly budget: Budget;
  readonly nodeBytes: number;
  readonly recordBytes: number;
  /** Bytes that hold the number of records of a leaf. */
  readonly countBytes: number;
  /** Bytes that hold the number of all records below a child, by the child's depth. */
  readonly totalBytes: readonly number[];
}

interface Node {
  readonly address: number;
  readonly count: number;
  readonly depth: number;
}

/**
 * The records of a version 2 B-tree (specification §III.A.2), in no particular order.
 * @throws FormatError `b-tree`, `bad-signature`, `unexpected-end`; LimitError of the budget
 */
export function* walkBTree2(space: AddressSpace, address: number, budget: Budget): Generator<Hdf5Reader> {
  const lead = Hdf5Reader.at(space, address, 16 + space.offsetBytes + 2 + space.lengthBytes);
  lead.expect('BTHD');
  lead.skip(2);
  const [nodeBytes, recordBytes, depth] = [lead.u32(), lead.u16(), lead.u16()];
  lead.skip(2);
  const root = lead.address();
  const count = lead.u16();
  if (root === undefined) return;
  if (depth > maxDepth || recordBytes === 0) throw bad(space, address);
  const tree = { space, budget, nodeBytes, recordBytes, ...widths(space, nodeBytes, recordBytes, depth) };
  const seen = new Set<number>();
  const pending: Node[] = [{ address: root, count, depth }];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    budget.check();
    if (seen.has(node.address)) throw bad(space, node.address);
    seen.add(node.address);
    yield* readNode(tree, node, pending);
  }
}

function* readNode(tree: Tree, node: Node, pending: Node[]): Generator<Hdf5Reader> {
  const { space, recordBytes } = tree;
  const length = Math.min(tree.nodeBytes, space.source.size);
  const reader = Hdf5Reader.at(space, node.address, length);
  reader.expect(node.depth === 0 ? 'BTLF' : 'BTIN');
  reader.skip(2);
  for (let i = 0; i < node.count; i += 1) yield reader.take(recordBytes);
  if (node.depth === 0) return;
  for (let i = 0; i <= node.count; i += 1) {
    const address = reader.address();
    const count = reader.unsigned(tree.countBytes);
    if (node.depth > 1) reader.skip(tree.totalBytes[node.depth - 1] ?? 0);
    if (address !== undefined) pending.push({ address, count, depth: node.depth - 1 });
  }
}

/** As libhdf5's H5B2hdr.c derives them from how many records a node of each depth can hold. */
function widths(
  space: AddressSpace,
  nodeBytes: number,
  recordBytes: number,
  depth: number,
): Pick<Tree, 'countBytes' | 'totalBytes'> {
  const inLeaf = Math.floor((nodeBytes - nodeFrameBytes) / recordBytes);
  const countBytes = bytesToHold(inLeaf);
  const totalBytes = [0];
  let below = inLeaf;
  for (let level = 1; level <= depth; level += 1) {
    const pointer = space.offsetBytes + countBytes + (totalBytes[level - 1] ?? 0);
    const records = Math.floor((nodeBytes - nodeFrameBytes - pointer) / (recordBytes + pointer));
    below = (records + 1) * below + records;
    totalBytes.push(bytesToHold(below));
  }
  return { countBytes, totalBytes };
}

/** Bytes that hold every number up to `limit`. */
export function bytesToHold(limit: number): number {
  return Math.min(8, Math.floor(Math.log2(Math.max(1, limit)) / 8) + 1);
}

function bad(space: AddressSpace, address: number): FormatError {
  const at = { offset: space.base + address, length: 4 };
  return new FormatError('b-tree', at, 'a version 2 B-tree is of an impossible shape');
}
