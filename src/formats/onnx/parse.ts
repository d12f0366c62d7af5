import { wireMessage } from '../../codecs/protobuf/proto-message.js';
import { WireReader } from '../../codecs/protobuf/wire-reader.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { OnnxFacts } from './facts.js';
import { OnnxNotes } from './notes.js';
import { ModelWalk } from './parse-model.js';

/**
 * Walks a serialised ModelProto. Bytes of tensors are skipped; files that hold external tensors are only looked up.
 * @throws LimitError of the budget, maxProtobufDepth, maxProtobufFields
 */
export function parseOnnx(source: ByteSource, context: ParseContext): Parsed<OnnxFacts> {
  const notes = new OnnxNotes(context);
  const reader = new WireReader(source, context.budget);
  const model = new ModelWalk(notes).walk(wireMessage(reader, source, reader.whole));
  const { facts, children, anomalies } = notes.finish();
  return {
    facts: { encoding: 'binary', ...model, ...facts },
    children,
    anomalies,
    covered: [{ offset: 0, length: source.size }],
  };
}
