import { mayBeginMessage, MessageTrial, wantedFields } from '../../codecs/protobuf/message-trial.js';
import type { ByteSource, Claim } from '../../core/types.js';
import { maxVersion, modelTypes } from './model-types.js';

/** Fields of every model. */
const versionField = 1;
const descriptionField = 2;
const modelFields = wantedFields({
  [versionField]: 'varint',
  [descriptionField]: 'bytes',
  ...Object.fromEntries(modelTypes.map((number) => [number, 'bytes'] as const)),
});

/** A specification version, a description and one of the model types, in any order and among anything else. */
export function identifyCoreml(head: Uint8Array, source: ByteSource, name: string): Claim | undefined {
  if (!mayBeginMessage(head)) return undefined;
  const isNamed = /\.mlmodel$/i.test(name);
  const seen = new Set<'version' | 'description' | 'type'>();
  const trial = new MessageTrial(source);
  for (const { number, value } of trial.fields(trial.whole, modelFields)) {
    if (number === descriptionField) seen.add('description');
    else if (number !== versionField) seen.add('type');
    else if (value > 0 && value <= maxVersion) seen.add('version');
    if (seen.size === 3) break;
  }
  // coremltools writes all three; by its name a model is believed to be one with two of them, for the last may be cut off.
  if (!seen.has('version') || seen.size < (isNamed ? 2 : 3)) return undefined;
  return {
    confidence: isNamed ? 'certain' : 'likely',
    because: 'it has a version and one of the model types of Core ML',
  };
}
