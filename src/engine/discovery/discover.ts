import { compareText } from '../compare-text.js';
import { checkoutNotes } from './checkout-notes.js';
import type { DiscoveredFile, Discovery } from './discovered.js';
import { followLinks } from './follow-links.js';
import type { ScanRoot } from './scan-roots.js';
import { selection } from './selection.js';
import { Walk } from './walk.js';

export interface DiscoverRequest {
  readonly roots: readonly ScanRoot[];
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly allowHubCacheLinks?: boolean | undefined;
  /** Ends the walk early; what was found until then is returned. */
  readonly signal?: AbortSignal | undefined;
}

/** Every regular file under the roots, each once, and what stands in the way. */
export async function discover(request: DiscoverRequest): Promise<Discovery> {
  const { roots, signal, allowHubCacheLinks = false } = request;
  const walk = new Walk(selection(request.include, request.exclude));
  for (const { path, realPath, folder, stat } of roots) {
    if (stat.isDirectory()) await walk.folder(path, Buffer.from(realPath), folder, signal);
    else walk.file(path, Buffer.from(realPath), folder, stat);
  }
  await followLinks(walk, roots, allowHubCacheLinks, signal);
  return {
    files: walk.files.sort(byPath),
    obstacles: walk.obstacles.sort((a, b) => compareText(a.path, b.path)),
    notes: roots.filter(({ stat }) => stat.isDirectory()).flatMap(checkoutNotes),
  };
}

function byPath(a: DiscoveredFile, b: DiscoveredFile): number {
  return compareText(a.path, b.path) || Buffer.compare(a.realPath, b.realPath);
}
