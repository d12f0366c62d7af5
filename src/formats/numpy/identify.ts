import { listDirectories } from '../../codecs/zip/list-directories.js';
import { locateZip } from '../../codecs/zip/locate-zip.js';
import type { ByteSource, Claim } from '../../core/types.js';

/** numpy.lib.format.MAGIC_PREFIX. */
const magic = Buffer.from('\x93NUMPY', 'latin1');

export function startsArray(head: Uint8Array): boolean {
  return magic.equals(head.subarray(0, magic.length));
}

export function identifyNpy(head: Uint8Array): Claim | undefined {
  return startsArray(head)
    ? { confidence: 'certain', because: 'begins with the magic number of numpy' }
    : undefined;
}

/** What numpy.savez writes has arrays only; other archives may hold some, too, and are held to it by their name. */
export function identifyNpz(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (locateZip(head, source) === undefined) return undefined;
  const names = listDirectories(source).flatMap(({ records }) => records.map(({ name }) => name));
  const because = 'is a zip archive of arrays';
  if (names.length > 0 && names.every((name) => name.endsWith('.npy')))
    return { confidence: 'likely', because };
  return { confidence: 'possible', because };
}
