import { headText } from '../../bytes/head-text.js';
import type { ByteSource, Claim } from '../../core/types.js';
import { endsAsTable } from './sstable.js';

/**
 * An entry without a key whose value begins as BundleHeaderProto: `num_shards`, no `endianness` where it is little,
 * and a version of the producer.
 */
const header = /^\0\0[\x02-\x20]\x08[\x01-\x7f](?:\x1a[\x02-\x10]\x08\x01|\0)/;

/**
 * LevelDB tables end with a magic number. Only TensorFlow's begin with an entry without a key, the header of the bundle;
 * the tables of databases have eight bytes of bookkeeping in every key.
 */
export function identifyCheckpoint(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (!endsAsTable(source))
    return header.test(headText(head).slice(0, 16))
      ? { confidence: 'likely', because: 'begins with the header of a checkpoint' }
      : undefined;
  const confidence = head[0] === 0 && head[1] === 0 ? 'certain' : 'possible';
  return { confidence, because: 'ends as the sorted tables that TensorFlow keeps checkpoints in' };
}
