import type { ByteRange, ByteSource } from '../core/types.js';
import { mayBecomeOldPickle, readsLikeOldPickle, startsLikeOldPickle } from './encoded/old-pickle.js';
import { sievedRange, sievedSource, type Sieved } from './encoded/sieved.js';

/** First bytes under which an artifact could stand that readers load or run; everything else is cheaper left alone. */
const starts: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // zip
  [0x1f, 0x8b, 0x08], // gzip
  [0x42, 0x5a, 0x68], // bzip2
  [0xfd, 0x37, 0x7a, 0x58, 0x5a], // xz
  [0x28, 0xb5, 0x2f, 0xfd], // zstd
  [0x04, 0x22, 0x4d, 0x18], // lz4
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x7f, 0x45, 0x4c, 0x46], // ELF
  [0x4d, 0x5a, 0x90, 0x00], // PE
  [0xcf, 0xfa, 0xed, 0xfe], // Mach-O
  [0xca, 0xfe, 0xba, 0xbe], // Mach-O, several
  [0x23, 0x21, 0x2f], // script
  [0x89, 0x48, 0x44, 0x46], // HDF5
  [0x93, 0x4e, 0x55, 0x4d], // NumPy
  [0x21, 0x3c, 0x61, 0x72, 0x63, 0x68, 0x3e, 0x0a], // ar
  [0x30, 0x37, 0x30, 0x37, 0x30], // cpio
  [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], // SQLite
  [0x47, 0x47, 0x55, 0x46], // GGUF
];
/** Bytes that tell an artifact from numbers: a short constant and the name behind it fit in. */
export const artifactStartBytes = 320;

/**
 * Whether bytes begin as something that a reader could load: pickles, archives, compressed streams, executables. A cheap
 * sieve for blobs of which a file holds thousands; the engine decides afresh.
 * @param head at most `artifactStartBytes` are looked at
 * @param content what it is the head of, where a pickle may have long values before its import
 */
export function beginsAsArtifact(head: Uint8Array, content?: Sieved): boolean {
  const [first = 0, second = 0, third = 0] = head;
  if (beginsWithMagic(head)) return true;
  // zlib: method 8, a check of 31, and no block of the reserved type behind it.
  if ((first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0 && (third & 6) !== 6)
    return second === 0x01 || second === 0x5e || second === 0x9c || second === 0xda;
  if (content !== undefined) return mayBecomeOldPickle(head) && readsLikeOldPickle(content);
  return startsLikeOldPickle(head.subarray(0, artifactStartBytes), head.length < artifactStartBytes);
}

/** The same of what can be read to its end. */
export function isArtifact(source: ByteSource): boolean {
  return beginsAsArtifact(source.read(0, Math.min(source.size, artifactStartBytes)), sievedSource(source));
}

/** The same of a part of a source. */
export function isArtifactAt(source: ByteSource, at: ByteRange): boolean {
  const content = sievedRange(at, (offset, length) => source.read(offset, length));
  return beginsAsArtifact(content.read(0, artifactStartBytes), content);
}

/** Whether bytes begin with what pickles with PROTO, archives, streams and executables begin with: no guess of a sieve. */
export function beginsWithMagic(head: Uint8Array): boolean {
  const [first = 0, second = 255] = head;
  if (first === 0x80 && second <= 5) return true;
  return starts.some((start) => start.every((byte, index) => head[index] === byte));
}
