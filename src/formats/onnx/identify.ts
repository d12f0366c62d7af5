import { headText } from '../../bytes/head-text.js';
import { flatIdentifier } from '../../codecs/flatbuffers/flat-table.js';
import { mayBeginMessage, MessageTrial, wantedFields } from '../../codecs/protobuf/message-trial.js';
import type { WireField } from '../../codecs/protobuf/wire-reader.js';
import type { ByteRange, ByteSource, Claim } from '../../core/types.js';
import type { OnnxEncoding } from './facts.js';
import * as fields from './fields.js';

/** Fields by which a model and its graph are known, with the wire types that readers take. */
const modelFields = wantedFields({
  [fields.model.irVersion]: 'varint',
  [fields.model.graph]: 'bytes',
  [fields.model.opsetImport]: 'bytes',
});
const graphFields = wantedFields({ [fields.graph.node]: 'bytes', [fields.graph.initializer]: 'bytes' });

const ortIdentifier = 'ORTM';
const control = /[\0-\x08\x0e-\x1f\x7f]/;
/** Fields of ModelProto as protobuf prints them, in any order. */
const textFields = /^(?:ir_version|opset_import|graph|producer_name)\s*(?::\s*)?["{<\d]/gm;
/** `< ir_version: 9, opset_import: ["" : 17] >`, which onnx.parser wants first. */
const syntaxHead = /^\s*(?:#[^\n]*\n\s*)*<[^>]*\b(?:ir_version|opset_import)\s*:/;

/** How the bytes write a model, going by their head; `binary` where nothing says otherwise. */
export function encodingOf(head: Uint8Array): OnnxEncoding {
  if (flatIdentifier(head) === ortIdentifier) return 'ort';
  const text = headText(head);
  if (control.test(text)) return 'binary';
  if (syntaxHead.test(text)) return 'syntax';
  return new Set(text.match(textFields)?.map((found) => found.slice(0, 5))).size >= 2 ? 'text' : 'binary';
}

const encodingClaims: Readonly<Record<Exclude<OnnxEncoding, 'binary'>, Claim>> = {
  ort: { confidence: 'certain', because: 'has the identifier ORTM of onnxruntime' },
  text: { confidence: 'likely', because: 'is protobuf text with the fields of an ONNX ModelProto' },
  syntax: { confidence: 'likely', because: 'begins as a model in the textual syntax of ONNX' },
};

/**
 * A message whose fields have ModelProto's numbers and types, and whose graph holds a node with an operator or a tensor
 * with a type. Unknown fields, known ones of another wire type and any order are let pass, because protobuf's own readers do.
 */
export function identifyOnnx(head: Uint8Array, source: ByteSource): Claim | undefined {
  const encoding = encodingOf(head);
  if (encoding !== 'binary') return encodingClaims[encoding];
  if (!mayBeginMessage(head)) return undefined;
  return new ModelTrial(source).run();
}

const because = 'is a protobuf message with the fields of an ONNX ModelProto';

class ModelTrial extends MessageTrial {
  #graphs: ByteRange[] = [];
  #hasVersion = false;
  #hasOpset = false;

  run(): Claim | undefined {
    for (const field of this.fields(this.whole, modelFields)) this.#modelField(field);
    if (this.#graphs.length === 0) return undefined;
    const hasContent = this.#graphs.some((graph) => this.#looksLikeGraph(graph));
    if (hasContent && (this.#hasVersion || this.#hasOpset)) return { confidence: 'certain', because };
    return hasContent || (this.#hasVersion && this.#hasOpset) ? { confidence: 'likely', because } : undefined;
  }

  #modelField({ number, value, at }: WireField): void {
    if (number === fields.model.irVersion) this.#hasVersion = value > 0 && value < 256;
    if (number === fields.model.opsetImport) this.#hasOpset ||= this.#isOpset(at);
    if (number === fields.model.graph) this.#graphs.push(at);
  }

  #isOpset(range: ByteRange): boolean {
    return this.first(range, fields.opset.version, 'varint') !== undefined;
  }

  #looksLikeGraph(range: ByteRange): boolean {
    for (const { number, at } of this.fields(range, graphFields))
      if (number === fields.graph.node ? this.#looksLikeNode(at) : this.#looksLikeTensor(at)) return true;
    return false;
  }

  #looksLikeNode(range: ByteRange): boolean {
    const type = this.first(range, fields.node.opType, 'bytes');
    return type !== undefined && /^[\x21-\x7e\x80-\uffff]/.test(this.text(type.at, 64));
  }

  #looksLikeTensor(range: ByteRange): boolean {
    const type = this.first(range, fields.tensor.dataType, 'varint');
    return type !== undefined && type.value < 64;
  }
}
