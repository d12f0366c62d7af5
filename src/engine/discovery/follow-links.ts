import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from '../error-code.js';
import { pathObstacle } from './path-obstacle.js';
import { hubBlobsFolder } from './readable-folders.js';
import { symlinkOutside } from '../rules/symlink-outside.js';
import { isWithin, type ScanRoot } from './scan-roots.js';
import type { Link, Walk } from './walk.js';

/**
 * Follows the links that a walk met, where they stay inside a scanned root and lead to what is not scanned anyway.
 * @param allowHubCacheLinks whether `snapshots/<revision>/x -> ../../blobs/<hash>` of a Hugging Face cache may be followed
 */
export async function followLinks(
  walk: Walk,
  roots: readonly ScanRoot[],
  allowHubCacheLinks: boolean,
  signal?: AbortSignal,
): Promise<void> {
  // Folders behind links bring further links; each folder is listed once, so this ends.
  while (walk.links.length > 0) {
    const links = walk.links.splice(0).sort((a, b) => Buffer.compare(a.location, b.location));
    for (const link of links) await followLink(walk, link, roots, allowHubCacheLinks, signal);
  }
}

async function followLink(
  walk: Walk,
  link: Link,
  roots: readonly ScanRoot[],
  allowHubCacheLinks: boolean,
  signal?: AbortSignal,
): Promise<void> {
  try {
    const target = realpathSync.native(link.location, { encoding: 'buffer' });
    const folder = allowedFolder(link, target.toString(), roots, allowHubCacheLinks);
    if (folder === undefined)
      walk.obstacles.push(pathObstacle(link.path, symlinkOutside, outsideMessage(link)));
    else await followTo(walk, link, target, folder, signal);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') walk.special(link.path, 'It is a link to nothing');
    else if (code === 'ELOOP') walk.special(link.path, 'It is a link that leads back to itself');
    else walk.unreadable(link.path, error);
  }
}

/** The folder that allows the link to be followed: a scanned root that its target is in, or a hub cache's blobs. */
function allowedFolder(
  link: Link,
  target: string,
  roots: readonly ScanRoot[],
  allowHubCacheLinks: boolean,
): string | undefined {
  const root = roots.find(({ stat, folder }) => stat.isDirectory() && isWithin(target, folder));
  if (root !== undefined) return root.folder;
  const blobs = allowHubCacheLinks ? hubBlobsFolder(link.location.toString()) : undefined;
  return blobs !== undefined && dirname(target) === blobs ? blobs : undefined;
}

async function followTo(
  walk: Walk,
  link: Link,
  target: Buffer,
  root: string,
  signal?: AbortSignal,
): Promise<void> {
  const stat = lstatSync(target, { bigint: true });
  if (stat.isDirectory()) await walk.folder(link.path, target, root, signal);
  else if (stat.isFile()) walk.file(link.path, target, root, stat);
  else walk.special(link.path, 'It is a link to a pipe, a device or a socket, and was not opened');
}

function outsideMessage(link: Link): string {
  return `The link leads to ${readlinkSync(link.location)}, which is outside the scanned folder`;
}
