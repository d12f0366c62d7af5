import { flatIdentifier } from '../../codecs/flatbuffers/flat-table.js';
import type { ByteSource, Claim } from '../../core/types.js';

/** `file_identifier` of schema.fbs. */
const identifier = 'TFL3';

export function identifyTflite(head: Uint8Array, source: ByteSource): Claim | undefined {
  if (flatIdentifier(head) !== identifier) return undefined;
  const root = Buffer.from(head.subarray(0, 4)).readUInt32LE(0);
  // Readers take the identifier and nothing else; a root that leads nowhere is damage, not another format.
  const confidence = root % 4 === 0 && root >= 8 && root < source.size ? 'certain' : 'likely';
  return { confidence, because: 'has the identifier TFL3 of TensorFlow Lite' };
}
