import { isArtifact } from '../../codecs/artifact-start.js';
import { WireReader } from '../../codecs/protobuf/wire-reader.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteRange, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { TensorMessageFacts, TensorMessageKind } from './facts.js';
import { kindOfTensor } from './identify.js';

/** Fields that hold texts or raw bytes, and the entries of external data. */
const onnx = { strings: 6, raw: 9, external: 13 } as const;
const tensorflow = { content: 4, strings: 8 } as const;
const sequenceTensors = 3;
const entry = { key: 1, value: 2 } as const;

/**
 * Looks for elements that are artifacts, and for files that hold the elements instead.
 * @throws FormatError `no-tensor` when it is none after all
 */
export function parseTensorMessage(source: ByteSource, { budget }: ParseContext): Parsed<TensorMessageFacts> {
  const kind = kindOfTensor(source);
  if (kind === undefined)
    throw new FormatError('no-tensor', { offset: 0, length: source.size }, 'it is no tensor message');
  const walk = new TensorWalk(source, new WireReader(source, budget));
  walk.message(kind);
  return {
    facts: { kind, locations: walk.locations },
    children: walk.children,
    anomalies: [],
    covered: [{ offset: 0, length: source.size }],
  };
}

class TensorWalk {
  readonly locations: { readonly path: string; readonly at: ByteRange }[] = [];
  readonly children: Child[] = [];
  readonly #source: ByteSource;
  readonly #reader: WireReader;

  constructor(source: ByteSource, reader: WireReader) {
    this.#source = source;
    this.#reader = reader;
  }

  message(kind: TensorMessageKind): void {
    if (kind === 'onnx-tensor') this.#onnx(this.#reader.whole);
    for (const field of this.#reader.fields(this.#reader.whole)) {
      if (kind === 'onnx-sequence' && field.number === sequenceTensors) this.#onnx(field.at);
      const isText = field.number === tensorflow.content || field.number === tensorflow.strings;
      if (kind === 'tensorflow-tensor' && isText) this.#blob(field.at);
    }
  }

  #onnx(range: ByteRange): void {
    for (const field of this.#reader.fields(range)) {
      if (field.number === onnx.strings || field.number === onnx.raw) this.#blob(field.at);
      if (field.number === onnx.external) this.#external(field.at);
    }
  }

  #external(range: ByteRange): void {
    let key = '';
    let path = '';
    for (const field of this.#reader.fields(range)) {
      if (field.type !== 'bytes') continue;
      if (field.number === entry.key) key = this.#reader.text(field.at, 64);
      if (field.number === entry.value) path = this.#reader.text(field.at, limits.maxNameCharacters);
    }
    if (key === 'location' && this.locations.length < limits.maxGraphFacts)
      this.locations.push({ path, at: range });
  }

  #blob(range: ByteRange): void {
    if (this.children.length >= limits.maxEmbeddedBlobs) return;
    if (!isArtifact(this.#source.slice(range.offset, range.length))) return;
    const member = `element at ${String(range.offset)}`;
    this.children.push({
      member,
      range,
      open: () => this.#source.slice(range.offset, range.length, member),
    });
  }
}
