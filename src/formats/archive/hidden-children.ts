import type { ByteRange, ByteSource, Child } from '../../core/types.js';

/** What stands in an archive without being one of its members, to be identified like anything else. */
export function hiddenChildren(source: ByteSource, ranges: readonly ByteRange[]): Child[] {
  return ranges.map((range) => {
    const member = `hidden data at ${String(range.offset)}`;
    return {
      member,
      range,
      expects: 'program',
      open: () => source.slice(range.offset, range.length, member),
    };
  });
}
