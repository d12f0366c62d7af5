import { isArtifact } from '../../codecs/artifact-start.js';
import { WireReader } from '../../codecs/protobuf/wire-reader.js';
import { damageOf } from '../../core/anomaly-of.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteRange, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { Caffe2Facts, Caffe2Operator } from './facts.js';
import * as fields from './fields.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
const maxTextsOfOperator = 16;

/** Walks the operators of a network and of the networks in their arguments. Filled tensors are skipped. */
export function parseCaffe2(source: ByteSource, { budget }: ParseContext): Parsed<Caffe2Facts> {
  const walk = new NetWalk(source, new WireReader(source, budget));
  const anomalies: Anomaly[] = [];
  try {
    walk.net({ offset: 0, length: source.size }, 0);
  } catch (error) {
    anomalies.push(damageOf(error));
  }
  if (walk.isCut)
    anomalies.push({
      kind: 'limit',
      at: { offset: 0, length: source.size },
      detail: 'it has more different operators than are kept',
      key: 'operators',
    });
  return {
    facts: { name: walk.name, operators: [...walk.operators.values()] },
    children: walk.children,
    anomalies,
    covered: [{ offset: 0, length: source.size }],
  };
}

class NetWalk {
  name = '';
  isCut = false;
  readonly operators = new Map<string, Mutable<Caffe2Operator>>();
  readonly children: Child[] = [];
  readonly #source: ByteSource;
  readonly #reader: WireReader;

  constructor(source: ByteSource, reader: WireReader) {
    this.#source = source;
    this.#reader = reader;
  }

  net(range: ByteRange, depth: number): void {
    if (depth > limits.maxProtobufDepth)
      throw new FormatError('too-deep', range, 'networks are nested too deep');
    for (const { number, at, type } of this.#reader.fields(range)) {
      if (type !== 'bytes') continue;
      if (number === fields.net.name && depth === 0) this.name = this.#text(at);
      if (number === fields.net.operator) this.#operator(at, depth);
    }
  }

  #operator(range: ByteRange, depth: number): void {
    let type = '';
    let name = '';
    const texts: { readonly name: string; readonly text: string }[] = [];
    for (const field of this.#reader.fields(range)) {
      if (field.type !== 'bytes') continue;
      if (field.number === fields.operator.type) type = this.#text(field.at);
      if (field.number === fields.operator.name) name = this.#text(field.at);
      if (field.number === fields.operator.argument) this.#argument(field.at, texts, depth);
    }
    const key = `${type}\n${texts.map((each) => `${each.name}=${each.text}`).join('\n')}`;
    const known = this.operators.get(key);
    if (known !== undefined) known.count += 1;
    else if (this.operators.size < limits.maxGraphFacts)
      this.operators.set(key, { type, name, count: 1, at: range, texts });
    else this.isCut = true;
  }

  #argument(
    range: ByteRange,
    texts: { readonly name: string; readonly text: string }[],
    depth: number,
  ): void {
    let name = '';
    for (const { number, at, type } of this.#reader.fields(range)) {
      if (type !== 'bytes') continue;
      if (number === fields.argument.name) name = this.#text(at);
      if (number === fields.argument.net || number === fields.argument.nets) this.net(at, depth + 1);
      if (number !== fields.argument.text && number !== fields.argument.texts) continue;
      this.#blob(at, name);
      if (texts.length < maxTextsOfOperator) texts.push({ name, text: this.#text(at) });
    }
  }

  #blob(range: ByteRange, name: string): void {
    if (this.children.length >= limits.maxEmbeddedBlobs) return;
    if (!isArtifact(this.#source.slice(range.offset, range.length))) return;
    const member = `argument ${name} at ${String(range.offset)}`;
    const open = (): ByteSource => this.#source.slice(range.offset, range.length, member);
    this.children.push({ member, range, open });
  }

  #text(at: ByteRange): string {
    return this.#reader.text(at, limits.maxQuotedCharacters);
  }
}
