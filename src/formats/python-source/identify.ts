import type { ByteSource, Claim } from '../../core/types.js';
import { entryPointOf } from './entry-points.js';

/**
 * Source has no magic number and every project is full of it: any text is possible source, and counts where a model or
 * its very name asks for it.
 */
export function identifyPythonSource(head: Uint8Array, source: ByteSource, name: string): Claim | undefined {
  if (head.length === 0 || source.size === 0) return undefined;
  const entry = isText(head) ? entryPointOf(name, source) : undefined;
  if (entry !== undefined) return { confidence: 'likely', because: entry.because };
  const isMarked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return isMarked || isText(head) ? { confidence: 'possible', because: 'is text' } : undefined;
}

/** Text has no control characters but blanks and line ends; a few are left to what damage does. */
function isText(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head)
    if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09 && byte !== 0x0c) controls++;
  return controls * 50 <= head.length;
}
