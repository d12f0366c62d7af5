import { mayBeginMessage, MessageTrial, wantedFields } from '../../codecs/protobuf/message-trial.js';
import type { ByteSource, Claim } from '../../core/types.js';

/** Model.proto of Core ML: the fields of its versions, and those of its types, of which a model has one. */
const versionField = 1;
const descriptionField = 2;
const maxVersion = 31;
const modelTypes: readonly number[] = [
  200, 201, 202, 300, 301, 302, 303, 304, 400, 401, 402, 403, 404, 500, 501, 502, 555, 556, 560, 600, 601,
  602, 603, 604, 606, 607, 609, 610, 900, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 3000,
];
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
