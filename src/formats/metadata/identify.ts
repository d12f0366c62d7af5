import type { Claim } from '../../core/types.js';

/** Free text has no mark: the claim counts only where a container says that it expects metadata. */
export function identifyMetadata(head: Uint8Array): Claim | undefined {
  return head.length === 0 ? undefined : { confidence: 'possible', because: 'is text' };
}
