import type { Anomaly } from '../../core/types.js';
import { headerRange } from './header-range.js';
import type { ZipEntry } from './zip-directory.js';

interface Barrier {
  readonly kind: Anomaly['kind'];
  readonly what: string;
  readonly concerns: (entry: ZipEntry) => boolean;
}

/** Why a member's content can't be had, or not whole; one anomaly each, however many members. */
const barriers: readonly Barrier[] = [
  {
    kind: 'encrypted',
    what: 'is encrypted',
    concerns: ({ isEncrypted, actualSize }) => isEncrypted && actualSize === undefined,
  },
  {
    kind: 'damaged',
    what: 'has no local header where its record points',
    concerns: ({ data, isDirectory }) => data === undefined && !isDirectory,
  },
  {
    kind: 'unsupported',
    what: 'is compressed with a method that is not read',
    concerns: ({ data, isReadable, isEncrypted }) => data !== undefined && !isReadable && !isEncrypted,
  },
  {
    kind: 'damaged',
    what: 'has compressed data that break off',
    concerns: ({ isBroken, isEncrypted }) => isBroken && !isEncrypted,
  },
  {
    kind: 'damaged',
    what: 'passes the end of the file',
    concerns: ({ data, compressedSize, isListed }) =>
      isListed && data !== undefined && data.length < compressedSize,
  },
];

export function unreadableEntries(entries: readonly ZipEntry[]): Anomaly[] {
  return barriers.flatMap(({ kind, what, concerns }) => {
    const [first, ...others] = entries.filter((entry) => concerns(entry));
    if (first === undefined) return [];
    const more = others.length > 0 ? `, and ${String(others.length)} more likewise` : '';
    const detail = `${quoted(first.name)} ${what}${more}`;
    return [{ kind, at: headerRange(first), detail, key: what }];
  });
}

/** Names are the file's own: shown with their control characters escaped, and not whole. */
function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 120));
}
