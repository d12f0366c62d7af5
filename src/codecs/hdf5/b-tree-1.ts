import { FormatError } from '../../core/errors.js';
import type { Budget } from '../../core/types.js';
import { Hdf5Reader, type AddressSpace } from './hdf5-reader.js';

const maxLevels = 64;

interface Node {
  readonly address: number;
  readonly level: number;
}

/**
 * The children at level 0 of a version 1 B-tree with the key before each (specification §III.A.1): nodes of symbols
 * for a group, chunks for a dataset.
 * @param type 0 for groups, 1 for chunks
 * @param keyBytes bytes of a key
 * @throws FormatError `b-tree`, `bad-signature`, `unexpected-end`; LimitError of the budget
 */
export function* walkBTree1(
  space: AddressSpace,
  root: number,
  { type, keyBytes, budget }: { readonly type: 0 | 1; readonly keyBytes: number; readonly budget: Budget },
): Generator<{ readonly key: Hdf5Reader; readonly address: number }> {
  const pending: Node[] = [{ address: root, level: maxLevels }];
  const seen = new Set<number>();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    budget.check();
    if (seen.has(node.address)) continue;
    seen.add(node.address);
    const { level, entries } = readNode(space, node, type, keyBytes);
    if (level === 0) yield* entries;
    else for (const { address } of entries.reverse()) pending.push({ address, level });
  }
}

interface Entries {
  readonly level: number;
  readonly entries: { readonly key: Hdf5Reader; readonly address: number }[];
}

function readNode(space: AddressSpace, node: Node, type: number, keyBytes: number): Entries {
  const headerBytes = 8 + 2 * space.offsetBytes;
  const lead = Hdf5Reader.at(space, node.address, headerBytes);
  lead.expect('TREE');
  const [found, level, count] = [lead.u8(), lead.u8(), lead.u16()];
  // Levels fall strictly, so that a node which is its own descendant ends the walk.
  if (found !== type || level >= node.level) {
    const at = { offset: space.base + node.address, length: 8 };
    throw new FormatError('b-tree', at, 'a node of a B-tree is not of the kind its parent says');
  }
  const stride = keyBytes + space.offsetBytes;
  const body = Hdf5Reader.at(space, node.address + headerBytes, count * stride);
  const entries: Entries['entries'] = [];
  for (let i = 0; i < count; i += 1) {
    const key = body.take(keyBytes);
    const address = body.address();
    if (address !== undefined) entries.push({ key, address });
  }
  return { level, entries };
}
