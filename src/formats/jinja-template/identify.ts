import type { ByteSource, Claim } from '../../core/types.js';

/** Other kinds of text, and what is compressed: nobody renders it as it is. */
const namedOtherwise = /\.(?:json|ya?ml|py[co]?|txt|md|gz|bz2|xz|lzma|lz4|zst|zip|7z)$/i;

/**
 * Templates have no magic number: any text may be one, so the claim counts only where a name or a container asks for it.
 * A NUL is a character like any other to Jinja; what has many is no text.
 */
export function identifyJinjaTemplate(head: Uint8Array, source: ByteSource, name: string): Claim | undefined {
  let zeros = 0;
  for (const byte of head) if (byte === 0) zeros += 1;
  if (zeros * 16 > head.length) return undefined;
  const isNamed = /chat_template[^/]*$/i.test(name) && !namedOtherwise.test(name);
  if (isNamed && source.size > 0) return { confidence: 'likely', because: 'is named as a chat template' };
  return { confidence: 'possible', because: 'is text' };
}
