/** Core ML's Model.proto, NeuralNetwork.proto, MIL.proto: https://github.com/apple/coremltools/tree/main/mlmodel/format */

import { carriedChildren } from '../../codecs/encoded/carried-children.js';
import { metadataChildren } from '../../codecs/metadata/embedded-texts.js';
import { WireReader, type WireField } from '../../codecs/protobuf/wire-reader.js';
import { damageOrLimit } from '../../core/anomaly-of.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteRange, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import { dataPlaces } from './identify-data.js';
import type { CoremlFacts, CustomClass, FileReference } from './facts.js';

const maxTextBytes = 16_384;
const pipelines: ReadonlySet<number> = new Set([200, 201]);
const neuralNetworks: ReadonlySet<number> = new Set([303, 403, 500]);
const field = {
  version: 1,
  description: 2,
  metadata: 100,
  pipeline: 202,
  program: 502,
  custom: 555,
  linked: 556,
  serialized: 3000,
};

export function parseCoreml(source: ByteSource, { budget }: ParseContext): Parsed<CoremlFacts> {
  const reader = new CoremlReader(new WireReader(source, budget));
  const anomalies = reader.readAll({ offset: 0, length: source.size });
  const { specificationVersion, types, customClasses, files, metadata } = reader;
  return {
    facts: { specificationVersion, types, customClasses, files, metadata },
    children: childrenOf(metadata),
    anomalies,
    covered: [{ offset: 0, length: source.size }],
  };
}

function childrenOf(metadata: CoremlFacts['metadata']): Child[] {
  return metadataChildren(
    'metadata',
    metadata.map(([key, value]) => ({ key, value })),
  );
}

/** The type of a model whose class the application has, and of one that is another file. */
const customType = 555;
const linkedType = 556;
/** Behind the target's name: the version in a byte and as many as this of nothing. */
const reservedBytes = 31;
const lengthBytes = 8;

/** `coremldata.bin` of a compiled model: its header, and of a program the description; what else there is has no layout that is known. */
export function parseData(source: ByteSource, { budget }: ParseContext): Parsed<CoremlFacts> {
  const whole = { offset: 0, length: source.size };
  const head = Buffer.from(source.read(0, Math.min(source.size, dataPlaces.target)));
  const type = head.readUInt32LE(dataPlaces.type);
  const reader = new CoremlReader(new WireReader(source, budget));
  const at = descriptionIn(source, dataPlaces.target + head.readUInt32LE(dataPlaces.targetLength));
  if (at !== undefined) reader.readDescription(at);
  const { metadata } = reader;
  const carried = carriedChildren(source, whole, budget);
  const isCustom = type === customType || type === linkedType;
  return {
    facts: {
      specificationVersion: head.readUInt32LE(dataPlaces.version),
      types: [type],
      customClasses: isCustom ? [{ kind: 'model', className: '', name: '', at: whole }] : [],
      files: [],
      metadata,
    },
    children: [...childrenOf(metadata), ...carried.children],
    anomalies: carried.anomalies,
    covered: [whole],
  };
}

/** Where the description stands; undefined where the bytes are laid out otherwise, as they are of other types. */
function descriptionIn(source: ByteSource, targetEnd: number): ByteRange | undefined {
  const offset = targetEnd + 1 + reservedBytes + lengthBytes;
  if (offset > source.size) return undefined;
  const length = Number(Buffer.from(source.read(offset - lengthBytes, lengthBytes)).readBigUInt64LE());
  return length > 0 && offset + length <= source.size ? { offset, length } : undefined;
}

class CoremlReader {
  readonly #wire: WireReader;
  specificationVersion = 0;
  readonly types: number[] = [];
  readonly customClasses: CustomClass[] = [];
  readonly files: FileReference[] = [];
  readonly metadata: (readonly [string, string])[] = [];

  constructor(wire: WireReader) {
    this.#wire = wire;
  }

  /** What is found before the bytes break or a limit is reached is kept. */
  readAll(range: ByteRange): Anomaly[] {
    try {
      this.#model(range, 0);
      return [];
    } catch (error) {
      return [damageOrLimit(error, range)];
    }
  }

  /** Of bytes that may be no description. */
  readDescription(range: ByteRange): void {
    try {
      this.#description(range);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
    }
  }

  #model(range: ByteRange, depth: number): void {
    this.#checkDepth(depth);
    for (const { number, value, at, type } of this.#wire.fields(range)) {
      if (number === field.version && depth === 0) this.specificationVersion = value;
      if (type !== 'bytes') continue;
      if (number === field.description) this.#description(at);
      if (number >= 200 && this.types.length < limits.maxProtobufDepth) this.types.push(number);
      if (pipelines.has(number)) for (const inner of this.#all(at, 1)) this.#pipeline(inner.at, depth);
      if (number === field.pipeline) this.#pipeline(at, depth);
      if (neuralNetworks.has(number)) for (const layer of this.#all(at, 1)) this.#layer(layer.at);
      if (number === field.custom) this.#custom('model', '', at);
      if (number === field.linked) this.#linked(at);
      if (number === field.program) this.#program(at);
    }
  }

  #pipeline(range: ByteRange, depth: number): void {
    for (const model of this.#all(range, 1)) this.#model(model.at, depth + 1);
  }

  #description(range: ByteRange): void {
    for (const metadata of this.#all(range, field.metadata)) {
      for (const { number, at, type } of this.#wire.fields(metadata.at)) {
        if (type !== 'bytes') continue;
        if (number === 100) this.metadata.push(this.#entry(at));
        else this.metadata.push([noteNames[number] ?? String(number), this.#text(at)]);
      }
    }
  }

  #entry(range: ByteRange): readonly [string, string] {
    const [key] = this.#all(range, 1);
    const [value] = this.#all(range, 2);
    return [key === undefined ? '' : this.#text(key.at), value === undefined ? '' : this.#text(value.at)];
  }

  #layer(range: ByteRange): void {
    const [name] = this.#all(range, 1);
    for (const custom of this.#all(range, 500))
      this.#custom('layer', name === undefined ? '' : this.#text(name.at), custom.at);
  }

  #custom(kind: CustomClass['kind'], name: string, range: ByteRange): void {
    const [className] = this.#all(range, 10);
    this.customClasses.push({
      kind,
      name,
      className: className === undefined ? '' : this.#text(className.at),
      at: range,
    });
    for (const parameter of this.#all(range, 30)) {
      const [key] = this.#all(parameter.at, 1);
      const [value] = this.#all(parameter.at, 2);
      const text = value === undefined ? undefined : this.#all(value.at, 20)[0];
      if (key !== undefined && text !== undefined)
        this.metadata.push([this.#text(key.at), this.#text(text.at)]);
    }
  }

  /** The name and the search path are parameters of text, whose value is their default. */
  #linked(range: ByteRange): void {
    for (const file of this.#all(range, 1)) {
      for (const { number, at, type } of this.#wire.fields(file.at)) {
        if (type !== 'bytes') continue;
        for (const text of this.#all(at, 1))
          this.files.push({
            kind: number === 1 ? 'linked model' : 'search path',
            path: this.#text(text.at),
            at: text.at,
          });
      }
    }
  }

  #program(range: ByteRange): void {
    for (const entry of this.#all(range, 2))
      for (const body of this.#all(entry.at, 2))
        for (const specialisation of this.#all(body.at, 3))
          for (const block of this.#all(specialisation.at, 2)) this.#block(block.at, 0);
  }

  #block(range: ByteRange, depth: number): void {
    this.#checkDepth(depth);
    for (const operation of this.#all(range, 3)) {
      for (const { number, at, type } of this.#wire.fields(operation.at)) {
        if (type !== 'bytes') continue;
        if (number === 4) this.#block(at, depth + 1);
        if (number === 5) for (const value of this.#all(at, 2)) this.#value(value.at);
      }
    }
  }

  /** A constant in a file of weights names it by a path below `@model_path`. */
  #value(range: ByteRange): void {
    for (const blob of this.#all(range, 5))
      for (const name of this.#all(blob.at, 1)) {
        const path = this.#text(name.at);
        if (!this.files.some((file) => file.path === path))
          this.files.push({ kind: 'weights', path, at: name.at });
      }
  }

  #all(range: ByteRange, number: number): WireField[] {
    return Array.from(this.#wire.fields(range)).filter(
      (found) => found.number === number && found.type === 'bytes',
    );
  }

  #text(at: ByteRange): string {
    return this.#wire.text(at, maxTextBytes);
  }

  #checkDepth(depth: number): void {
    if (depth > limits.maxProtobufDepth)
      throw new LimitError('maxProtobufDepth', limits.maxProtobufDepth, 'models are nested too deep');
  }
}

const noteNames: Readonly<Record<number, string>> = {
  1: 'description',
  2: 'version',
  3: 'author',
  4: 'license',
};
