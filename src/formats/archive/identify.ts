import { startsSevenZip } from '../../codecs/seven-zip/read-seven-zip.js';
import { startsAr } from '../../codecs/unix-archives/read-ar.js';
import { startsCpio } from '../../codecs/unix-archives/read-cpio.js';
import { readTarHeader, readUncheckedHeader } from '../../codecs/tar/tar-header.js';
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

/** The first tar had no magic, so a header without one has its checksum alone to show. */
export function identifyTar(head: Uint8Array): Claim | undefined {
  const header = readTarHeader(head.subarray(0, 512));
  if (header === undefined)
    return readUncheckedHeader(head.subarray(0, 512)) === undefined
      ? undefined
      : { confidence: 'likely', because: 'begins with a tar header whose checksum is wrong' };
  if (header.magic !== 'none') return { confidence: 'certain', because: 'begins with a tar header' };
  const isUsual = header.name !== '' && /^[\0-9A-Zgx]$/.test(header.type);
  return isUsual
    ? { confidence: 'likely', because: 'begins with a tar header of the first kind' }
    : undefined;
}

export function identifySevenZip(head: Uint8Array): Claim | undefined {
  return startsSevenZip(head)
    ? { confidence: 'certain', because: 'begins with the magic number of 7z' }
    : undefined;
}

export function identifyAr(head: Uint8Array): Claim | undefined {
  return startsAr(head)
    ? { confidence: 'certain', because: 'begins with the magic string of ar' }
    : undefined;
}

/** The oldest way has two bytes for a magic number. */
export function identifyCpio(head: Uint8Array): Claim | undefined {
  if (!startsCpio(head)) return undefined;
  const confidence = head[0] === 0x30 ? 'certain' : 'possible';
  return { confidence, because: 'begins with a header of cpio' };
}
