import { cutOff } from '../../codecs/text/cut-off.js';
import { textMessage } from '../../codecs/protobuf/text-message.js';
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
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
  if (source.size > limits.maxTextBytes)
    throw new LimitError('maxTextBytes', limits.maxTextBytes, 'the text is longer than is read');
  const text = Buffer.from(source.read(0, source.size)).toString('latin1');
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
