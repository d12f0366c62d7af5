import { readLatin1 } from '../../bytes/read-whole.js';
import { cutOff } from '../../codecs/text/cut-off.js';
import { textMessage } from '../../codecs/protobuf/text-message.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { OnnxFacts } from './facts.js';
import { OnnxNotes } from './notes.js';
import { ModelWalk } from './parse-model.js';
import { readSyntax } from './syntax.js';
import { modelSchema } from './text-schema.js';

/**
 * Walks a model in protobuf's text format, or in the syntax of onnx.parser.
 * @throws LimitError maxTextBytes, and those of the budget
 */
export function parseOnnxText(
  source: ByteSource,
  context: ParseContext,
  encoding: 'text' | 'syntax',
): Parsed<OnnxFacts> {
  const text = readLatin1(source);
  const notes = new OnnxNotes(context);
  const head =
    encoding === 'syntax'
      ? readSyntax(text, notes)
      : new ModelWalk(notes).walk(textMessage(text, modelSchema, context.budget));
  if (encoding === 'syntax')
    for (const { kind, at, detail, key } of cutOff(text, '#', context.budget))
      notes.anomaly(kind, at, detail, key);
  const { facts, children, anomalies } = notes.finish();
  const covered = [{ offset: 0, length: source.size }];
  return { facts: { encoding, ...head, ...facts }, children, anomalies, covered };
}
