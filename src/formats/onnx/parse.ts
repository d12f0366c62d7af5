import { wireMessage } from '../../codecs/protobuf/proto-message.js';
import { WireReader } from '../../codecs/protobuf/wire-reader.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { OnnxFacts } from './facts.js';
import { encodingOf } from './identify.js';
import { OnnxNotes } from './notes.js';
import { ModelWalk } from './parse-model.js';
import { parseOrt } from './parse-ort.js';
import { parseOnnxText } from './parse-text.js';

/**
 * Walks a model however it is written.
 * @throws FormatError, LimitError where nothing can be made of it
 */
export function parseOnnx(source: ByteSource, context: ParseContext): Parsed<OnnxFacts> {
  const encoding = encodingOf(source.read(0, Math.min(source.size, limits.maxHeadBytes)));
  if (encoding === 'ort') return parseOrt(source, context);
  return encoding === 'binary' ? parseBinary(source, context) : parseOnnxText(source, context, encoding);
}

/**
 * Walks a serialised ModelProto. Bytes of tensors are skipped; files that hold external tensors are only looked up.
 * @throws LimitError of the budget, maxProtobufDepth, maxProtobufFields
 */
function parseBinary(source: ByteSource, context: ParseContext): Parsed<OnnxFacts> {
  const notes = new OnnxNotes(context);
  const reader = new WireReader(source, context.budget);
  const model = new ModelWalk(notes).walk(wireMessage(reader, source, reader.whole));
  const { facts, children, anomalies } = notes.finish();
  const layer = notes.final.child(context, source);
  return {
    facts: { encoding: 'binary', ...model, ...facts },
    children: layer === undefined ? children : [...children, layer],
    anomalies,
    covered: [{ offset: 0, length: source.size }],
  };
}
