import type { ByteSource, Claim } from '../../core/types.js';

/**
 * Templates have no magic number: any text may be one, so the claim counts only where a name or a container asks for it.
 * Control characters are characters like any other to Jinja; what has many is no text.
 */
export function identifyJinjaTemplate(head: Uint8Array, source: ByteSource, name: string): Claim | undefined {
  const controls = head.filter((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)).length;
  if (controls * 16 > head.length) return undefined;
  const isNamed = /chat_template[^/]*$/i.test(name) && !/\.(?:json|ya?ml|py[co]?|txt|md)$/i.test(name);
  if (isNamed && source.size > 0) return { confidence: 'likely', because: 'is named as a chat template' };
  return { confidence: 'possible', because: 'is text' };
}
