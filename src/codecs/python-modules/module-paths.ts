/** Folders above the model that are searched: repositories nest their models no deeper. */
const maxAncestors = 8;

/** Where a search path may point, seen from the folder of the scanned file, nearest first. */
export function candidatePaths(): string[] {
  return Array.from({ length: maxAncestors + 1 }, (_, up) => '../'.repeat(up)).flatMap((folder) => [
    folder,
    `${folder}src/`,
  ]);
}

/** Joins two relative paths with `/`, resolving `..` as far as the first allows. */
export function joinPath(base: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${base}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
