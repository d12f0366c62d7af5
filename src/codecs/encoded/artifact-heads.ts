import { mayBecomeOldPickle, readsLikeOldPickle, startsLikeOldPickle } from './old-pickle.js';
import type { Sieved } from './sieved.js';

const magics: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b, 0x08],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x04, 0x22, 0x4d, 0x18],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x78, 0x01],
  [0x78, 0x5e],
  [0x78, 0x9c],
  [0x78, 0xda],
  [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59],
  [0x89, 0x48, 0x44, 0x46],
  [0x7f, 0x45, 0x4c, 0x46],
];

/** Bytes of an artifact that tell what it may be: a tar's mark is the last. */
export const artifactHeadBytes = 262;
/** The shortest pickle that does anything is longer. */
export const leastArtifactBytes = 8;
/** POSIX ustar and GNU tar: after name, mode, owner, size, time, checksum, type and link. */
const tarMark = { offset: 257, bytes: [0x75, 0x73, 0x74, 0x61, 0x72] };

/**
 * Whether bytes begin like a pickle, an archive or another artifact that can act.
 * @param head the first `artifactHeadBytes`, or as many as there are
 * @param content what it is the head of, where a pickle may have long values before its import
 */
export function startsLikeArtifact(head: Uint8Array, content?: Sieved): boolean {
  const first = head[0];
  if (first === 0x80) return (head[1] ?? 255) <= 5;
  if (first === 0xe3) return startsLikeCode(head);
  if (first === 0x63 && startsLikeCode(head)) return true;
  if (magics.some((magic) => magic.every((byte, index) => head[index] === byte))) return true;
  if (tarMark.bytes.every((byte, index) => head[tarMark.offset + index] === byte)) return true;
  if (content !== undefined) return mayBecomeOldPickle(head) && readsLikeOldPickle(content);
  return startsLikeOldPickle(head, head.length < artifactHeadBytes);
}

/** Whether a head of any length may be that of an artifact: for the few constants of a program. */
export function mayBecomeArtifact(head: Uint8Array): boolean {
  return startsLikeArtifact(head) || mayBecomeOldPickle(head);
}

/** A code object of marshal: its type byte, then the number of arguments, four bytes that are small. */
function startsLikeCode(head: Uint8Array): boolean {
  return head.length >= 5 && head[3] === 0 && head[4] === 0;
}
