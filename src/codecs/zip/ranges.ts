import type { ByteRange } from '../../core/types.js';

/** What the ranges leave of `size` bytes, in order; ranges may overlap and come in any order. */
export function gaps(ranges: readonly ByteRange[], size: number): ByteRange[] {
  const found: ByteRange[] = [];
  let reached = 0;
  for (const { offset, length } of [...ranges].sort((a, b) => a.offset - b.offset)) {
    if (offset > reached) found.push({ offset: reached, length: offset - reached });
    reached = Math.max(reached, offset + length);
  }
  if (reached < size) found.push({ offset: reached, length: size - reached });
  return found;
}
