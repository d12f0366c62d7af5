import { headText } from '../../bytes/head-text.js';
import type { Claim } from '../../core/types.js';

const nodes = /"nodes"\s*:\s*\[/;
const telling = /"(?:arg_nodes|node_row_ptr|heads|mxnet_version)"/;
const operator = /"op"\s*:\s*"/;

export function identifyMxnet(head: Uint8Array): Claim | undefined {
  const text = headText(head).replace(/^[ï»¿\s]+/, '');
  if (!text.startsWith('{') || !nodes.test(text) || !operator.test(text)) return undefined;
  const isWhole = telling.test(text) || /"op"\s*:\s*"null"/.test(text);
  return isWhole ? { confidence: 'certain', because: 'is a JSON graph of MXNet' } : undefined;
}
