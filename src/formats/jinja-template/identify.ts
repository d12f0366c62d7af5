import type { ByteSource, Claim } from '../../core/types.js';

/**
 * Templates have no magic number: any text may be one, so the claim counts only where a name or a container asks for it.
 * UTF-8 text holds no NUL; Jinja's loaders read nothing else.
 */
export function identifyJinjaTemplate(head: Uint8Array, source: ByteSource, name: string): Claim | undefined {
  if (head.includes(0)) return undefined;
  const isNamed = /chat_template[^/]*$/i.test(name) && !/\.(?:json|ya?ml|py|txt|md)$/i.test(name);
  if (isNamed && source.size > 0) return { confidence: 'likely', because: 'is named as a chat template' };
  return { confidence: 'possible', because: 'is text' };
}
