import { readLatin1 } from '../../bytes/read-whole.js';
import { TextScanner, type TextValue } from '../../codecs/protobuf/text-scanner.js';
import { damageOf } from '../../core/anomaly-of.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { NamedCheckpoint, TextProtoFacts } from './facts.js';
/** `CheckpointState` of tensorflow/python/training/checkpoint_state.proto. */
const checkpointField = /^(?:all_)?model_checkpoint_paths?$/;
const maxFields = 1_000;

/** @throws LimitError maxTextBytes, and those of the budget */
export function parseTextProto(source: ByteSource, { budget }: ParseContext): Parsed<TextProtoFacts> {
  const text = readLatin1(source);
  const scanner = new TextScanner(text, 0, text.length, budget);
  const fields = new Set<string>();
  const checkpoints: NamedCheckpoint[] = [];
  const anomalies: Anomaly[] = [];
  try {
    for (let field = scanner.fieldName(); field !== undefined; field = scanner.fieldName()) {
      if (fields.size < maxFields) fields.add(field);
      for (const value of scanner.values())
        if (checkpointField.test(field)) checkpoints.push({ field, path: textOf(text, value), at: value.at });
    }
  } catch (error) {
    anomalies.push(damageOf(error));
  }
  return {
    facts: { fields: [...fields], checkpoints: checkpoints.slice(0, limits.maxGraphFacts) },
    children: [],
    anomalies,
    covered: [{ offset: 0, length: source.size }],
  };
}

/** A path as it is written, without the quotes; escapes that paths need are few. */
function textOf(text: string, { at }: TextValue): string {
  const written = text.slice(at.offset, at.offset + Math.min(at.length, limits.maxNameCharacters));
  const octal = (_: string, digits: string): string => String.fromCharCode(Number.parseInt(digits, 8));
  return written
    .replace(/^["']|["']$/g, '')
    .replace(/\\([0-7]{1,3})/g, octal)
    .replace(/\\(.)/g, '$1');
}
