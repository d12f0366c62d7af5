import type { ByteSource, Claim } from '../../core/types.js';
import { endsAsTable } from './sstable.js';

/**
 * LevelDB tables end with a magic number. Only TensorFlow's begin with an entry without a key, the header of the bundle;
 * the tables of databases have eight bytes of bookkeeping in every key.
 */
export function identifyCheckpoint(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (!endsAsTable(source)) return undefined;
  const confidence = head[0] === 0 && head[1] === 0 ? 'certain' : 'possible';
  return { confidence, because: 'ends as the sorted tables that TensorFlow keeps checkpoints in' };
}
