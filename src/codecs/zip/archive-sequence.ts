import { limits } from '../../core/limits.js';
import type { ByteRange, ByteSource } from '../../core/types.js';
import { findEndRecords, hasSignature, type EndRecord } from './end-records.js';
import { signatures } from './signatures.js';

/** APPNOTE 4.3.16 without a comment: no writer of sequences leaves one. */
const endRecordBytes = 22;

const known = new WeakMap<ByteSource, readonly ByteRange[]>();

/**
 * Whole archives that stand one after another from the first byte to the last, each with offsets of its own, in their
 * order: torch.distributed.checkpoint writes a file so, an archive a tensor. Empty where there are fewer than two, or
 * where anything else stands between them. Costs a hundred bytes an archive.
 */
export function archiveSequence(source: ByteSource): readonly ByteRange[] {
  const remembered = known.get(source);
  if (remembered !== undefined) return remembered;
  const sequence = walkBack(source);
  known.set(source, sequence);
  return sequence;
}

function walkBack(source: ByteSource): readonly ByteRange[] {
  const ranges: ByteRange[] = [];
  for (let end = source.size; end > 0;) {
    const start = startOf(source, end);
    if (start === undefined || ranges.length >= limits.maxArchiveEntries) return [];
    ranges.push({ offset: start, length: end - start });
    end = start;
  }
  return ranges.length > 1 ? ranges.reverse() : [];
}

/** Where the archive that ends there begins; undefined unless a record of it stands there. */
function startOf(source: ByteSource, end: number): number | undefined {
  if (end < endRecordBytes) return undefined;
  const last = findEndRecords(source.slice(0, end), endRecordBytes).find(isAtEnd(end));
  if (last === undefined || last.directorySize === 0) return undefined;
  const start = last.directoryEnd - last.directorySize - last.directoryOffset;
  return start >= 0 && start < end && hasSignature(source, start, signatures.localHeader) ? start : undefined;
}

function isAtEnd(end: number): (record: EndRecord) => boolean {
  return ({ offset, length }) => offset + length === end;
}
