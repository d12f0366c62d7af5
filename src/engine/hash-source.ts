import { createHash } from '../bytes/create-hash.js';
import type { Budget, ByteSource } from '../core/types.js';

const windowBytes = 1 << 20;

/** SHA-256 in lower-case hexadecimal digits, a mebibyte at a time. @throws LimitError when the time is over */
export function hashSource(source: ByteSource, budget: Budget): string {
  const hash = createHash('sha256');
  for (let offset = 0; offset < source.size; offset += windowBytes) {
    budget.check();
    hash.update(source.read(offset, Math.min(windowBytes, source.size - offset)));
  }
  return hash.digest('hex');
}
