import { headText } from '../../bytes/head-text.js';
import type { Claim } from '../../core/types.js';

const start = /^\s*\{/;

/** `base_code` with the mark of Paddle's intermediate representation, as `paddle.jit.save` writes since 3.0. */
export function identifyPir(head: Uint8Array): Claim | undefined {
  const text = headText(head);
  return start.test(text) && text.includes('"base_code"') && /"magic"\s?:\s?"pir"/i.test(text)
    ? { confidence: 'certain', because: 'has the mark of a Paddle program in JSON' }
    : undefined;
}
