import { headText } from '../../bytes/head-text.js';
import type { Claim } from '../../core/types.js';

export const begins = /^\s*\{/;
const hasNodes = /"(node|library)"\s*:\s*[[{]/;

/** A GraphDef as JSON, as TensorFlow.js carries it. Much has a member "node", so a container must ask for it. */
export function identifyGraphJson(head: Uint8Array): Claim | undefined {
  const text = headText(head);
  if (!begins.test(text) || !hasNodes.test(text)) return undefined;
  return { confidence: 'possible', because: 'is JSON with the nodes of a TensorFlow graph' };
}
