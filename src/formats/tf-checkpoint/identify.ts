import type { ByteSource, Claim } from '../../core/types.js';
import { endsAsTable } from './sstable.js';

/** LevelDB tables end with a magic number; everything else about them is in the blocks before. */
export function identifyCheckpoint(_head: Uint8Array, source: ByteSource): Claim | undefined {
  if (!endsAsTable(source)) return undefined;
  return { confidence: 'certain', because: 'ends as the sorted tables that TensorFlow keeps checkpoints in' };
}
