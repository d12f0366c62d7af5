import type { Claim } from '../../core/types.js';

const layer = /(?:^|\n|\s)layers?\s*:?\s*\{/;
const typed = /\btype\s*:\s*(?:"\w+"|'\w+'|[A-Z_]+)/;
const inText = /^[\t\n\r\x20-\x7e\x80-\xff]*$/;

/** A protobuf text with layers that have types. */
export function identifyPrototxt(head: Uint8Array): Claim | undefined {
  const text = Buffer.from(head).toString('latin1');
  if (!inText.test(text) || !layer.test(text) || !typed.test(text)) return undefined;
  const isCaffe = /\b(?:bottom|top|blobs_lr|python_param|convolution_param|input_dim|phase)\s*[:{]/.test(
    text,
  );
  return isCaffe
    ? { confidence: 'likely', because: 'is a protobuf text with the layers of Caffe' }
    : undefined;
}

/** Tags of `layers` of the first version, of `input`, `input_dim` and `input_shape`. */
const firstTags: ReadonlySet<number> = new Set([0x12, 0x1a, 0x20, 0x42]);

/** Field 1, the network's name, then layers: field 100, or 2 in the first version. */
export function identifyCaffemodel(head: Uint8Array): Claim | undefined {
  const [tag, length = 0] = head;
  if (tag !== 0x0a || length >= 0x80 || head.length < length + 8) return undefined;
  const next = head.subarray(2 + length, 4 + length);
  const name = Buffer.from(head.subarray(2, 2 + length)).toString('latin1');
  if (!/^[\x20-\x7e]*$/.test(name)) return undefined;
  const because = 'is a protobuf message with the name and layers of Caffe';
  // The two bytes of the tag of field 100, of the wire type with a length.
  if (next[0] === 0xa2 && next[1] === 0x06) return { confidence: 'likely', because };
  return firstTags.has(next[0] ?? 0) ? { confidence: 'possible', because } : undefined;
}
