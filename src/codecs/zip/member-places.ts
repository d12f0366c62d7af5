import { FormatError } from '../../core/errors.js';
import type { ByteRange, ByteSource } from '../../core/types.js';
import { blobPlaces } from '../sqlite/blob-places.js';
import { startsDatabase } from '../sqlite/database.js';
import { readTar } from '../tar/read-tar.js';
import { blockBytes, readTarHeader } from '../tar/tar-header.js';
import type { ArchiveListing } from '../unix-archives/archive-entry.js';
import { readAr, startsAr } from '../unix-archives/read-ar.js';
import { readCpio, startsCpio } from '../unix-archives/read-cpio.js';
import { copiedPlaces } from '../seven-zip/archive.js';
import { readSevenZip, startsSevenZip } from '../seven-zip/read-seven-zip.js';
import { unbounded } from '../../core/unbounded.js';

/** What stands between the pages that one value of a database takes: the number of the next page. */
const pageLinkBytes = 4;

/** S_IFMT and S_IFREG of Unix; 0 where an archive has no modes. */
const [fileType, regularFile] = [0xf000, 0x8000];

/** Where the members stand of a container that begins the source and may end with one; empty for anything else. */
export function memberPlaces(head: Uint8Array, source: ByteSource): ByteRange[] {
  if (readTarHeader(head.subarray(0, blockBytes)) !== undefined)
    return readTar(source, unbounded)
      .entries.filter(({ kind, sparse }) => kind === 'file' && sparse === undefined)
      .map(({ data }) => data);
  if (startsAr(head)) return placesOf(readAr(source, unbounded));
  if (startsCpio(head)) return placesOf(readCpio(source, unbounded));
  if (startsSevenZip(head)) return placesInSevenZip(source);
  if (!startsDatabase(head)) return [];
  return blobPlaces(source, unbounded).flatMap((pieces) => hull(pieces) ?? []);
}

/** Data of links, folders and devices are nothing that is opened as a file. */
function isRegular({ mode }: { readonly mode: number }): boolean {
  return [0, regularFile].includes(mode & fileType);
}

function placesOf({ entries }: ArchiveListing): ByteRange[] {
  return entries.filter(isRegular).map(({ data }) => data);
}

/** None where its header can't be read: what it holds is not known then. */
function placesInSevenZip(source: ByteSource): ByteRange[] {
  try {
    const { folders, members } = readSevenZip(source, unbounded);
    return copiedPlaces(folders, members.filter(isRegular));
  } catch (error) {
    if (error instanceof FormatError) return [];
    throw error;
  }
}

/** From the first byte to the last, where nothing but links of pages stands between. */
function hull(pieces: readonly ByteRange[]): ByteRange | undefined {
  const [first] = pieces;
  if (first === undefined) return undefined;
  let end = first.offset + first.length;
  for (const { offset, length } of pieces.slice(1)) {
    if (offset !== end + pageLinkBytes) return undefined;
    end = offset + length;
  }
  return { offset: first.offset, length: end - first.offset };
}
