import type { FlatTable, FlatVector } from '../../codecs/flatbuffers/flat-table.js';
import type { Budget } from '../../core/types.js';

/** Fields of TObliviousTrees. */
const fields = { dimension: 0, splits: 1, sizes: 2, starts: 3, leaves: 8, steps: 10 } as const;
const elementBytes = { number: 4, leaf: 8, step: 4 } as const;
/** Deeper trees have more leaves than memory has bytes. */
const maxDepth = 30;

export interface Trees {
  readonly count: number;
  /** What a reader that believes the numbers would read outside of its memory for. */
  readonly inconsistencies: readonly string[];
}

/** Whether sizes, starts, splits and leaves of the trees fit together. @throws FormatError, LimitError */
export function readTrees(trees: FlatTable, budget: Budget): Trees {
  const sizes = trees.vector(fields.sizes, elementBytes.number);
  const splits = trees.vector(fields.splits, elementBytes.number);
  const starts = trees.vector(fields.starts, elementBytes.number);
  const leaves = trees.vector(fields.leaves, elementBytes.leaf)?.count ?? 0;
  const isSymmetric = (trees.vector(fields.steps, elementBytes.step)?.count ?? 0) === 0;
  const splitCount = splits?.count ?? 0;
  const dimension = trees.i32(fields.dimension) ?? 1;
  const { total, leafCount, least } = sum(sizes, budget);
  const inconsistencies = [
    ...(least < 0 ? [`a tree has ${String(least)} splits`] : []),
    ...(total > splitCount
      ? [`its trees have ${String(total)} splits, and the core holds ${String(splitCount)}`]
      : []),
    ...(dimension < 1 ? [`its values have ${String(dimension)} dimensions`] : []),
    ...(isSymmetric && leafCount * Math.max(1, dimension) > leaves
      ? [`its trees have ${String(leafCount)} leaves, and the core holds values for ${String(leaves)}`]
      : []),
    ...strayStart(starts, splitCount, budget),
  ];
  return { count: sizes?.count ?? 0, inconsistencies };
}

function sum(
  sizes: FlatVector | undefined,
  budget: Budget,
): { readonly total: number; readonly leafCount: number; readonly least: number } {
  let [total, leafCount, least] = [0, 0, 0];
  for (let index = 0; index < (sizes?.count ?? 0); index += 1) {
    budget.check();
    const size = sizes?.i32(index) ?? 0;
    total += size;
    leafCount += 2 ** Math.min(Math.max(size, 0), maxDepth);
    least = Math.min(least, size);
  }
  return { total, leafCount, least };
}

function strayStart(starts: FlatVector | undefined, splitCount: number, budget: Budget): string[] {
  for (let index = 0; index < (starts?.count ?? 0); index += 1) {
    budget.check();
    const start = starts?.i32(index) ?? 0;
    if (start < 0 || start > splitCount)
      return [`a tree begins at split ${String(start)} of ${String(splitCount)}`];
  }
  return [];
}
