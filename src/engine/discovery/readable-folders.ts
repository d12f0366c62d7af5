import system from 'node:path';
import type { PathRules } from '../../core/paths.js';
import type { ScanRoot } from './scan-roots.js';

/** The folders that scanner processes must be able to read. */
export function readableFolders(roots: readonly ScanRoot[], allowHubCacheLinks: boolean): string[] {
  const blobs = allowHubCacheLinks ? roots.map(({ realPath }) => hubBlobsFolder(realPath)) : [];
  return [...roots.map(({ folder }) => folder), ...blobs.filter((folder) => folder !== undefined)];
}

/**
 * `<cache>/models--x--y/blobs` for a link in `<cache>/models--x--y/snapshots/<revision>/…`, see
 * https://huggingface.co/docs/huggingface_hub/guides/manage-cache
 */
export function hubBlobsFolder(path: string, { sep }: Pick<PathRules, 'sep'> = system): string | undefined {
  const parts = path.split(sep);
  const snapshots = parts.lastIndexOf('snapshots');
  const repository = parts[snapshots - 1];
  if (repository === undefined || !/^(models|datasets|spaces)--/.test(repository)) return undefined;
  return [...parts.slice(0, snapshots), 'blobs'].join(sep);
}
