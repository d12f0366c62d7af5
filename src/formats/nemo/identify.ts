import { blockBytes, readTarHeader } from '../../codecs/tar/tar-header.js';
import type { ByteSource, Claim } from '../../core/types.js';

export const configName = /^(?:\.\/)?model_config\.yaml$/;
/** Models with many artifacts have some hundred members. */
const maxSeenHeaders = 64;

/** A tar archive with the configuration of a model among its first members. */
export function identifyNemo(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (readTarHeader(head.subarray(0, blockBytes)) === undefined) return undefined;
  for (let at = 0, count = 0; at + blockBytes <= source.size && count < maxSeenHeaders; count++) {
    const header = readTarHeader(source.read(at, blockBytes));
    if (header === undefined) return undefined;
    if (configName.test(header.name))
      return { confidence: 'certain', because: 'is a tar archive with the configuration of a NeMo model' };
    at += blockBytes * (1 + Math.ceil(header.size / blockBytes));
  }
  return undefined;
}
