import { headText } from '../../bytes/head-text.js';
import type { ByteSource, Claim } from '../../core/types.js';

const telling = /"(?:tree_metadata|item_handlers|array_metadatas|sharding_type)"\s*:|\\"sharding_type\\"/;
const names = /(?:^|\/)(?:_METADATA|_CHECKPOINT_METADATA|_sharding)$/;

export function identifyOrbax(head: Uint8Array, _: ByteSource, name: string): Claim | undefined {
  const text = headText(head).trimStart();
  if (!text.startsWith('{')) return undefined;
  if (telling.test(text))
    return { confidence: 'certain', because: 'is a JSON object with the keys of Orbax' };
  return names.test(name)
    ? { confidence: 'likely', because: 'is a JSON object under a name of Orbax' }
    : undefined;
}
