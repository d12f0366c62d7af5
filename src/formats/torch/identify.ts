import { listDirectories } from '../../codecs/zip/list-directories.js';
import { locateZip } from '../../codecs/zip/locate-zip.js';
import type { ByteSource, Claim } from '../../core/types.js';
import { placeLayout } from './layout.js';
import { isTorchTar } from './tar-layout.js';

/** PROTO 2, LONG1 of ten bytes, torch.serialization.MAGIC_NUMBER, STOP: the first stream before PyTorch 1.6. */
const legacyStart = Buffer.from('80028a0a6cfc9c46f9206aa850192e', 'hex');

/** A zip archive whose names show a PyTorch layout, or the pickle that begins the layout before 1.6. */
export function identifyTorch(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (startsLegacy(head))
    return { confidence: 'certain', because: 'begins with the magic number of torch.save' };
  if (isTorchTar(head, source))
    return { confidence: 'certain', because: 'is a tar archive with the members of the first torch.save' };
  if (locateZip(head, source) === undefined) return undefined;
  const placed = placeLayout(listedNames(source));
  if (placed === undefined) return undefined;
  return {
    confidence: 'certain',
    because: `is a zip archive with the records of a PyTorch ${placed.layout}`,
  };
}

export function startsLegacy(head: Uint8Array): boolean {
  return legacyStart.equals(head.subarray(0, legacyStart.length));
}

function* listedNames(source: ByteSource): Generator<string> {
  for (const { records } of listDirectories(source)) for (const { name } of records) yield name;
}
