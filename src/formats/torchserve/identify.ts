import { listDirectories } from '../../codecs/zip/list-directories.js';
import { locateZip } from '../../codecs/zip/locate-zip.js';
import type { ByteSource, Claim } from '../../core/types.js';

/** https://github.com/pytorch/serve/blob/master/model-archiver/README.md */
const manifestName = 'MAR-INF/MANIFEST.json';

export function isManifest(name: string): boolean {
  return name.replaceAll('\\', '/').toLowerCase() === manifestName.toLowerCase();
}

export function identifyModelArchive(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (locateZip(head, source) === undefined) return undefined;
  const holdsManifest = listDirectories(source).some(({ records }) =>
    records.some(({ name }) => isManifest(name)),
  );
  return holdsManifest
    ? { confidence: 'certain', because: 'is a zip archive with the manifest of TorchServe' }
    : undefined;
}
