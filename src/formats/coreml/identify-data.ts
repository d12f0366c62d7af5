import type { Claim } from '../../core/types.js';
import { maxVersion, modelTypes } from './model-types.js';

/** Model type and version, twenty bytes of nothing, the length of the target's name, the name. */
export const dataPlaces = { type: 0, version: 4, reserved: 8, targetLength: 28, target: 36 } as const;
const maxTargetBytes = 64;

/** `coremldata.bin` of compiled models, which Apple does not document: its header has a type and a version of Core ML. */
export function identifyData(head: Uint8Array): Claim | undefined {
  if (head.length < dataPlaces.target + 1) return undefined;
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const [type, version] = [bytes.readUInt32LE(dataPlaces.type), bytes.readUInt32LE(dataPlaces.version)];
  if (!modelTypes.includes(type) || version < 1 || version > maxVersion) return undefined;
  if (!bytes.subarray(dataPlaces.reserved, dataPlaces.targetLength).every((byte) => byte === 0))
    return undefined;
  const length = bytes.readUInt32LE(dataPlaces.targetLength);
  const target = bytes.toString('latin1', dataPlaces.target, dataPlaces.target + length);
  return length <= maxTargetBytes && /^[\w.-]*$/.test(target)
    ? { confidence: 'certain', because: 'begins with a model type and a version of Core ML' }
    : undefined;
}
