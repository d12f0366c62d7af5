import { locateZip } from '../../codecs/zip/locate-zip.js';
import type { ByteSource, Claim } from '../../core/types.js';

/** A zip archive from the first byte, or one whose end record stands at the end of something else. */
export function identifyZip(head: Uint8Array, source: ByteSource): Claim | undefined {
  const place = locateZip(head, source);
  if (place === 'start') return { confidence: 'certain', because: 'begins with a record of a zip archive' };
  if (place === 'behind')
    return { confidence: 'likely', because: 'ends with the directory of a zip archive' };
  return undefined;
}
