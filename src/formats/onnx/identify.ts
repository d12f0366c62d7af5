import { flatIdentifier } from '../../codecs/flatbuffers/flat-table.js';
import { WireReader, type WireField } from '../../codecs/protobuf/wire-reader.js';
import { FormatError, LimitError } from '../../core/errors.js';
import type { Budget, ByteRange, ByteSource, Claim } from '../../core/types.js';
import type { OnnxEncoding } from './facts.js';
import * as fields from './fields.js';

/** Fields of one message that a trial looks at: initializers may stand before the first node. */
const maxTrialFields = 20_000;
const unbounded: Budget = { check: () => undefined, chargeInflated: () => undefined };

/** Wire types that ModelProto gives its fields. */
const modelTypes: ReadonlyMap<number, WireField['type']> = new Map([
  [fields.model.irVersion, 'varint'],
  [fields.model.producerName, 'bytes'],
  [fields.model.producerVersion, 'bytes'],
  [fields.model.domain, 'bytes'],
  [fields.model.modelVersion, 'varint'],
  [fields.model.docString, 'bytes'],
  [fields.model.graph, 'bytes'],
  [fields.model.opsetImport, 'bytes'],
  [fields.model.metadataProps, 'bytes'],
  [fields.model.trainingInfo, 'bytes'],
  [fields.model.functions, 'bytes'],
]);

const ortIdentifier = 'ORTM';
const control = /[\0-\x08\x0e-\x1f\x7f]/;
/** Fields of ModelProto as protobuf prints them, in any order. */
const textFields = /^(?:ir_version|opset_import|graph|producer_name)\s*:?\s*["{<\d]/gm;
/** `< ir_version: 9, opset_import: ["" : 17] >`, which onnx.parser wants first. */
const syntaxHead = /^\s*(?:#[^\n]*\n\s*)*<[^>]*\b(?:ir_version|opset_import)\s*:/;

/** How the bytes write a model, going by their head; `binary` where nothing says otherwise. */
export function encodingOf(head: Uint8Array): OnnxEncoding {
  if (flatIdentifier(head) === ortIdentifier) return 'ort';
  const text = Buffer.from(head).toString('latin1');
  if (control.test(text)) return 'binary';
  if (syntaxHead.test(text)) return 'syntax';
  return new Set(text.match(textFields)?.map((found) => found.slice(0, 5))).size >= 2 ? 'text' : 'binary';
}

const encodingClaims: Readonly<Record<Exclude<OnnxEncoding, 'binary'>, Claim>> = {
  ort: { confidence: 'certain', because: 'has the identifier ORTM of onnxruntime' },
  text: { confidence: 'likely', because: 'is protobuf text with the fields of an ONNX ModelProto' },
  syntax: { confidence: 'likely', because: 'begins as a model in the textual syntax of ONNX' },
};

/** `ir_version`, `graph`, `opset_import`: first bytes that a message of the wire format can begin with at all. */
function mayBegin(head: Uint8Array): boolean {
  const [tag = 0] = head;
  return tag >= 0x08 && (tag & 7) !== 3 && (tag & 7) !== 4 && (tag & 7) <= 5;
}

/**
 * A message whose fields have ModelProto's numbers and types, and whose graph holds a node with an operator or a tensor
 * with a shape. Unknown fields and any order are let pass, because protobuf's own readers do.
 */
export function identifyOnnx(head: Uint8Array, source: ByteSource): Claim | undefined {
  const encoding = encodingOf(head);
  if (encoding !== 'binary') return encodingClaims[encoding];
  if (!mayBegin(head)) return undefined;
  try {
    return new Trial(source).run();
  } catch (error) {
    if (error instanceof FormatError || error instanceof LimitError) return undefined;
    throw error;
  }
}

class Trial {
  readonly #reader: WireReader;
  #graph: ByteRange | undefined;
  #hasVersion = false;
  #hasOpset = false;

  constructor(source: ByteSource) {
    this.#reader = new WireReader(source, unbounded);
  }

  run(): Claim | undefined {
    const isBroken = !this.#model();
    const because = 'is a protobuf message with the fields of an ONNX ModelProto';
    if (this.#graph === undefined) return undefined;
    const hasContent = this.#looksLikeGraph(this.#graph);
    if (hasContent && (this.#hasVersion || this.#hasOpset)) return { confidence: 'certain', because };
    if (!isBroken && this.#hasVersion && this.#hasOpset) return { confidence: 'likely', because };
    return hasContent ? { confidence: 'likely', because } : undefined;
  }

  /** Whether the fields keep to the types as far as they go; protobuf passes over one that does not. */
  #model(): boolean {
    let seen = 0;
    let isTyped = true;
    try {
      for (const field of this.#reader.fields(this.#reader.whole)) {
        const type = modelTypes.get(field.number);
        if (type === undefined || type === field.type) this.#modelField(field);
        else isTyped = false;
        seen += 1;
        if (seen > maxTrialFields) break;
      }
      return isTyped;
    } catch (error) {
      if (error instanceof FormatError) return false;
      throw error;
    }
  }

  #modelField(field: WireField): void {
    if (field.number === fields.model.irVersion) this.#hasVersion = field.value > 0 && field.value < 256;
    if (field.number === fields.model.opsetImport) this.#hasOpset ||= this.#isOpset(field.at);
    if (field.number === fields.model.graph && (this.#graph?.length ?? 0) < field.at.length)
      this.#graph = field.at;
  }

  #isOpset(range: ByteRange): boolean {
    for (const field of this.#reader.fields(range)) {
      if (field.number === fields.opset.domain && field.type !== 'bytes') return false;
      if (field.number === fields.opset.version && field.type !== 'varint') return false;
    }
    return true;
  }

  #looksLikeGraph(range: ByteRange): boolean {
    let seen = 0;
    for (const field of this.#reader.fields(range)) {
      seen += 1;
      if (seen > maxTrialFields) return false;
      if (field.type !== 'bytes') continue;
      if (field.number === fields.graph.node && this.#looksLikeNode(field.at)) return true;
      if (field.number === fields.graph.initializer && this.#looksLikeTensor(field.at)) return true;
    }
    return false;
  }

  #looksLikeNode(range: ByteRange): boolean {
    for (const field of this.#reader.fields(range)) {
      if (field.number <= fields.node.domain && field.type !== 'bytes') return false;
      if (field.number === fields.node.opType)
        return field.at.length > 0 && /^[\x21-\x7e\x80-\uffff]/.test(this.#reader.text(field.at, 64));
    }
    return false;
  }

  #looksLikeTensor(range: ByteRange): boolean {
    for (const field of this.#reader.fields(range)) {
      if (field.number === fields.tensor.dataType) return field.type === 'varint' && field.value < 64;
    }
    return false;
  }
}
