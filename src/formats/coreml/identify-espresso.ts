import { headText } from '../../bytes/head-text.js';
import type { ByteSource, Claim } from '../../core/types.js';

const brace = 0x7b;
const entryBytes = 16;
const maxBlobs = 100_000;

/** The network of a compiled model of the first kind, or the shapes beside it. */
export function identifyEspresso(head: Uint8Array): Claim | undefined {
  if (!head.subarray(0, 64).includes(brace)) return undefined;
  const text = headText(head);
  if (!/^\s*\{/.test(text)) return undefined;
  const isNetwork =
    text.includes('"format_version"') && text.includes('"layers"') && /"(?:bottom|top)"/.test(text);
  return isNetwork || text.includes('"layer_shapes"')
    ? { confidence: 'likely', because: 'has the layers of a network that Core ML compiled' }
    : undefined;
}

/** A number of blobs, key and length of each, then all of them: the lengths add up to the file's. */
export function identifyEspressoWeights(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (head.length < 8 + entryBytes) return undefined;
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const count = Number(bytes.readBigUInt64LE(0));
  const table = 8 + count * entryBytes;
  if (count === 0 || count > maxBlobs || table > head.length) return undefined;
  let end = table;
  for (let at = 8; at < table; at += entryBytes) end += Number(bytes.readBigUInt64LE(at + 8));
  return end === source.size
    ? { confidence: 'certain', because: 'is a table of blobs whose lengths add up to the file' }
    : undefined;
}
