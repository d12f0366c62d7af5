import type { Budget, ByteSource } from '../../core/types.js';

const windowBytes = 1 << 20;

/** Compares two sources to their ends, a window at a time. @throws FormatError, LimitError of either source */
export function sameBytes(a: ByteSource, b: ByteSource, budget: Budget): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (let offset = 0; offset < a.size; offset += windowBytes) {
    budget.check();
    const length = Math.min(windowBytes, a.size - offset);
    if (Buffer.compare(a.read(offset, length), b.read(offset, length)) !== 0) return false;
  }
  return true;
}
