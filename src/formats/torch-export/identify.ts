import { headText } from '../../bytes/head-text.js';
import type { ByteSource, Claim } from '../../core/types.js';

/** The document begins with the graph, and its loader refuses one without. */
const start = /^\s*\{\s*"graph_module"\s*:/;
/** Where torch.export keeps its graphs. */
const place = /(^|\/)(models\/[^/]+|serialized_exported_program)\.json$/i;
/** A brace in any encoding that Python's json takes: behind a byte order mark, between zeros. */
const json = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*\{/;

export function identifyExport(head: Uint8Array, _: ByteSource, name: string): Claim | undefined {
  const text = headText(head).slice(0, 256);
  if (start.test(text))
    return { confidence: 'likely', because: 'is JSON that begins with a graph of torch.export' };
  if (place.test(name) && json.test(text))
    return { confidence: 'likely', because: 'is JSON where torch.export keeps its graphs' };
  return undefined;
}
