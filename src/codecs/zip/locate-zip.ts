import { headText } from '../../bytes/head-text.js';
import type { ByteRange, ByteSource } from '../../core/types.js';
import { blockBytes } from '../tar/tar-header.js';
import { archiveSequence } from './archive-sequence.js';
import { endSearchBytes, findEndRecords, hasSignature } from './end-records.js';
import { listDirectories } from './list-directories.js';
import { memberPlaces } from './member-places.js';
import { isStoredMember } from './open-entry.js';
import { signatures } from './signatures.js';

/** A storage of a model is a member, and there are thousands: at its end no long comment is looked through. */
const memberSearchBytes = 1024;
/** Looking at the end of content that is not decoded yet decodes all of it. */
const maxDecodedSearchBytes = 65_536;
/** Containers in a member that are looked into for one that ends the source. */
const maxNesting = 4;

/** Where an artifact is a zip archive: from its first byte, or behind something else that is no archive itself. */
export type ZipPlace = 'start' | 'behind';

const located = new WeakMap<ByteSource, ZipPlace>();
/** Of the many artifacts that are no archive, the one that formats are asking about. */
let lastWithout: ByteSource | undefined;

/**
 * Readers go by the end record, so an archive may stand behind any other content. Where the head is not the whole
 * source this costs one read of its end; the answer is remembered per source.
 */
export function locateZip(head: Uint8Array, source: ByteSource): ZipPlace | undefined {
  const known = located.get(source);
  if (known !== undefined || lastWithout === source) return known;
  const place = seek(head, source);
  if (place === undefined) lastWithout = source;
  else located.set(source, place);
  return place;
}

function seek(head: Uint8Array, source: ByteSource): ZipPlace | undefined {
  if (startsAsZip(head)) return archiveSequence(source).length > 0 ? undefined : 'start';
  const search = searchBytes(source);
  if (search === 0 || (head.length >= source.size && !holdsEndRecord(head))) return undefined;
  if (findEndRecords(source, search).length === 0) return undefined;
  // Code that reads archives holds the signature, too; no reader finds members without a directory.
  const directories = listDirectories(source).filter(({ records }) => records.length > 0);
  const archives = directories.map(({ shift, end }) => ({
    offset: shift,
    length: end.offset + end.length - shift,
  }));
  return archives.length > 0 && !areMembers(head, source, archives) ? 'behind' : undefined;
}

/**
 * The last member of another container stands near its end; it is opened as what it is, and its bytes are no second
 * archive. One that a database spreads over pages has no offset of its own that would count from its first byte.
 */
function areMembers(
  head: Uint8Array,
  source: ByteSource,
  archives: readonly ByteRange[],
  depth = maxNesting,
): boolean {
  const places = memberPlaces(head, source);
  return archives.every((archive) =>
    places.some(
      (place) =>
        place.offset <= archive.offset &&
        archive.offset + archive.length <= place.offset + place.length &&
        (place.offset === archive.offset ||
          hasSignature(source, place.offset, signatures.localHeader) ||
          (depth > 0 && isMemberOf(source.slice(place.offset, place.length), archive, place, depth - 1))),
    ),
  );
}

/** Whether a member is a container in its turn, of which the archive is a member. */
function isMemberOf(member: ByteSource, archive: ByteRange, place: ByteRange, depth: number): boolean {
  const head = member.read(0, Math.min(member.size, blockBytes));
  return areMembers(head, member, [{ ...archive, offset: archive.offset - place.offset }], depth);
}

/** A local header, an archive without members, or the marker of a split archive before its first member. */
function startsAsZip(head: Uint8Array): boolean {
  if (head[0] !== 0x50 || head[1] !== 0x4b) return false;
  return ['3,4', '5,6', '7,8', '48,48'].includes([head[2], head[3]].join());
}

function searchBytes(source: ByteSource): number {
  if (isStoredMember(source)) return memberSearchBytes;
  const window = Math.min(endSearchBytes, source.size);
  if (source.size <= maxDecodedSearchBytes || source.isAtHand?.(source.size - window, window) !== false)
    return endSearchBytes;
  return 0;
}

function holdsEndRecord(head: Uint8Array): boolean {
  return headText(head).includes('PK\u0005\u0006');
}
