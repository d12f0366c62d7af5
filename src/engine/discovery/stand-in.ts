import { lstatSync } from 'node:fs';
import type { DiscoveredFile } from './discovered.js';
import type { PartialFile } from './resolve-pointers.js';

/** The file with another one in its place, where there is one: same name, same neighbours, other bytes. */
export function standIn(
  file: DiscoveredFile,
  standIns: ReadonlyMap<string, PartialFile> | undefined,
): DiscoveredFile {
  const other = standIns?.get(file.path);
  if (other === undefined) return file;
  const stat = lstatSync(other.path, { bigint: true });
  return {
    ...file,
    realPath: Buffer.from(other.path),
    size: other.size,
    device: String(stat.dev),
    inode: String(stat.ino),
    partial: {
      present: other.present,
      sha256: other.sha256,
      besideBase64: file.realPath.toString('base64'),
    },
  };
}
