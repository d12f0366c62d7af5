import type { ByteSource } from '../../core/types.js';

/** Opens another member, seen from the folder of the first one; undefined where there is none. */
export type OpenMember = (from: string, relativePath: string) => ByteSource | undefined;

/**
 * Members of an archive as files that lie beside one another once it is unpacked; of equal names the last one is left.
 * @param open the content of a member that is no folder
 */
export function membersBeside<Entry extends { readonly name: string }>(
  entries: readonly Entry[],
  open: (entry: Entry) => ByteSource,
): OpenMember {
  let byPath: Map<string, Entry> | undefined;
  return (from, relativePath) => {
    byPath ??= new Map(entries.map((entry) => [pathOf(entry.name), entry]));
    const entry = byPath.get(pathOf(`${from}/../${relativePath}`));
    return entry === undefined ? undefined : open(entry);
  };
}

/** Without `.` and `..`; what climbs out of the archive keeps its `..` and is no member. */
function pathOf(name: string): string {
  const parts: string[] = [];
  for (const part of name.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
