/** Both encodings of a Caffe network: its text, and the message that holds its weights. */
import { readLatin1 } from '../../bytes/read-whole.js';
import { textMessage } from '../../codecs/protobuf/text-message.js';
import { wireMessage, type ProtoField, type ProtoMessage } from '../../codecs/protobuf/proto-message.js';
import { WireReader } from '../../codecs/protobuf/wire-reader.js';
import { damageOf } from '../../core/anomaly-of.js';
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { CaffeFacts, NamedFile, PythonLayer } from './facts.js';
import { fileFields, layerField, networkField, networkSchema, pythonField, solverField } from './schema.js';

const maxNameBytes = 1_024;
const maxKept = 1_000;

/** Blobs, the weights, are fields that nobody asks for. */
export function parseCaffemodel(source: ByteSource, { budget }: ParseContext): Parsed<CaffeFacts> {
  const reader = new WireReader(source, budget);
  return parseNetwork(source, 'binary', wireMessage(reader, source, reader.whole));
}

/** @throws LimitError where the text is too long */
export function parsePrototxt(source: ByteSource, { budget }: ParseContext): Parsed<CaffeFacts> {
  const text = readLatin1(source);
  return parseNetwork(source, 'text', textMessage(text, networkSchema(), budget));
}

function parseNetwork(
  source: ByteSource,
  encoding: CaffeFacts['encoding'],
  message: ProtoMessage,
): Parsed<CaffeFacts> {
  const walk = new NetworkWalk();
  const anomalies = walk.readAll(message);
  const { layerCount, types, pythonLayers, files } = walk;
  return {
    facts: { encoding, layerCount, types: [...types], pythonLayers, files },
    children: [],
    anomalies,
    covered: [{ offset: 0, length: source.size }],
  };
}

class NetworkWalk {
  layerCount = 0;
  readonly types = new Set<string>();
  readonly pythonLayers: PythonLayer[] = [];
  readonly files: NamedFile[] = [];

  /** What is found before the bytes break is kept. */
  readAll(message: ProtoMessage): Anomaly[] {
    try {
      this.#network(message, 0);
      return [];
    } catch (error) {
      return [damageOf(error)];
    }
  }

  #network(message: ProtoMessage, depth: number): void {
    if (depth > limits.maxProtobufDepth)
      throw new LimitError('maxProtobufDepth', limits.maxProtobufDepth, 'networks are nested too deep');
    for (const field of message) {
      if (field.kind !== 'bytes') continue;
      if (field.number === networkField.layer) this.#layer(field.message());
      if (field.number === solverField.network) this.#network(field.message(), depth + 1);
      if (field.number === solverField.snapshot) this.#file('solver', field, true);
    }
  }

  #layer(message: ProtoMessage): void {
    this.layerCount += 1;
    let [name, type] = ['', ''];
    let python: ReadonlyMap<number, string> | undefined;
    for (const field of message) {
      if (field.kind !== 'bytes') continue;
      if (field.number === layerField.name) name = field.text(maxNameBytes);
      if (field.number === layerField.type) type = field.text(maxNameBytes);
      if (field.number === layerField.python) python = textsOf(field.message());
      this.#filesOf(name, field);
    }
    if (this.types.size < maxKept) this.types.add(type);
    if ((python !== undefined || type === 'Python') && this.pythonLayers.length < maxKept)
      this.pythonLayers.push(pythonLayer(name, python ?? new Map()));
  }

  #filesOf(layer: string, field: ProtoField): void {
    const numbers = fileFields.get(field.number);
    if (numbers === undefined) return;
    for (const inner of field.message()) {
      if (inner.kind !== 'bytes') continue;
      if (numbers.read.includes(inner.number)) this.#file(layer, inner, false);
      if (numbers.written.includes(inner.number)) this.#file(layer, inner, true);
    }
  }

  #file(layer: string, field: ProtoField, isWritten: boolean): void {
    if (this.files.length < maxKept) this.files.push({ layer, path: field.text(maxNameBytes), isWritten });
  }
}

function textsOf(message: ProtoMessage): ReadonlyMap<number, string> {
  return new Map(
    Array.from(message)
      .filter(({ kind }) => kind === 'bytes')
      .map((field) => [field.number, field.text(maxNameBytes)]),
  );
}

function pythonLayer(name: string, texts: ReadonlyMap<number, string>): PythonLayer {
  return {
    name,
    module: texts.get(pythonField.module) ?? '',
    class: texts.get(pythonField.class) ?? '',
    settings: texts.get(pythonField.settings) ?? '',
  };
}
