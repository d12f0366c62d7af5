import { addAll } from '../../core/add-all.js';
import type { ByteRange, ByteSource } from '../../core/types.js';
import { isArtifactAt } from '../artifact-start.js';
import { leastArtifactBytes } from '../encoded/artifact-heads.js';

/** APPNOTE 4.5.1: a number and a length, two bytes each, before what an extra field holds. */
const fieldHeaderBytes = 4;

/** Extra fields of a member that begin as something a reader could load: who knows where they stand can have it loaded. */
export function artifactsInExtra(source: ByteSource, extra: ByteRange): ByteRange[] {
  const found: ByteRange[] = [];
  const end = extra.offset + extra.length;
  for (let at = extra.offset; at + fieldHeaderBytes + leastArtifactBytes <= end;) {
    const stated = Buffer.from(source.read(at, fieldHeaderBytes)).readUInt16LE(2);
    const offset = at + fieldHeaderBytes;
    addAll(found, artifactIn(source, { offset, length: Math.min(stated, end - offset) }));
    at = offset + stated;
  }
  return found;
}

/** The range of a comment or a field itself, where it begins as an artifact. */
export function artifactIn(source: ByteSource, at: ByteRange): ByteRange[] {
  return at.length >= leastArtifactBytes && isArtifactAt(source, at) ? [at] : [];
}
