import type { ByteRange, ByteSource, Child } from '../../core/types.js';

/** Zeros that are skipped in front of hidden data. */
const maxSkippedZeros = 16 * 2 ** 20;
const windowBytes = 65_536;

/** What stands in an archive without being one of its members, to be identified like anything else. */
export function hiddenChildren(source: ByteSource, ranges: readonly ByteRange[]): Child[] {
  return ranges.map((whole) => {
    const range = withoutZeros(source, whole);
    const member = `hidden data at ${String(range.offset)}`;
    return {
      member,
      range,
      expects: 'program',
      open: () => source.slice(range.offset, range.length, member),
    };
  });
}

/** Padding may stand before what is hidden. */
function withoutZeros(source: ByteSource, { offset, length }: ByteRange): ByteRange {
  for (let skipped = 0; skipped < Math.min(length, maxSkippedZeros); skipped += windowBytes) {
    const window = source.read(offset + skipped, Math.min(windowBytes, length - skipped));
    const first = window.findIndex((byte) => byte !== 0);
    if (first >= 0) return { offset: offset + skipped + first, length: length - skipped - first };
  }
  return { offset, length };
}
