import { sum } from '../../core/sum.js';
import type { ByteRange, Evidence } from '../../core/types.js';

/**
 * Bytes that no part of a file's layout accounts for, as one finding.
 * @param part what bytes ought to belong to: `tensor`
 */
export function* unclaimedBytes(unclaimed: readonly ByteRange[], part: string): Iterable<Evidence> {
  const [first] = unclaimed;
  if (first === undefined) return;
  const bytes = sum(unclaimed.map(({ length }) => length));
  yield {
    message: `${String(bytes)} bytes, first at ${String(first.offset)}, belong to no ${part}`,
    at: { range: first },
    key: 'unclaimed',
    count: unclaimed.length,
    data: { bytes },
  };
}
