/**
 * onnxruntime's own format, a flatbuffer with the identifier ORTM:
 * https://github.com/microsoft/onnxruntime/blob/main/onnxruntime/core/flatbuffers/schema/ort.fbs
 */
import { FlatBuffer, type FlatTable } from '../../codecs/flatbuffers/flat-table.js';
import type { ProtoField } from '../../codecs/protobuf/proto-message.js';
import { FormatError } from '../../core/errors.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import { elementBits } from './fields.js';
import type { OnnxFacts } from './facts.js';
import { FlatText } from './flat-text.js';
import { OnnxNotes } from './notes.js';
import { spellScope, type Scope } from './scope.js';

const session = { model: 1 } as const;
const model = {
  irVersion: 0,
  opsets: 1,
  producerName: 2,
  producerVersion: 3,
  docString: 6,
  graph: 7,
  metadata: 9,
} as const;
const opset = { domain: 0, version: 1 } as const;
const entry = { key: 0, value: 1 } as const;
const graph = { initializers: 0, nodes: 2, sparseInitializers: 7 } as const;
const node = { name: 0, docString: 1, domain: 2, opType: 5, outputs: 9, attributes: 10 } as const;
const attribute = { name: 0, s: 5, t: 6, g: 7, strings: 10, tensors: 11, graphs: 12 } as const;
const tensor = { name: 0, dims: 2, dataType: 3, rawData: 4, stringData: 5 } as const;
const sparse = { values: 0, indices: 1 } as const;

/**
 * @throws FormatError `bad-flatbuffer` where not even the root can be read
 * @throws LimitError of the budget, maxFlatbufferVisits, maxProtobufDepth
 */
export function parseOrt(source: ByteSource, context: ParseContext): Parsed<OnnxFacts> {
  const root = new FlatBuffer(source, context.budget).root();
  const notes = new OnnxNotes(context);
  const head = new OrtWalk(source, notes).walk(root);
  const { facts, children, anomalies } = notes.finish();
  const covered = [{ offset: 0, length: source.size }];
  return { facts: { encoding: 'ort', ...head, ...facts }, children, anomalies, covered };
}

class OrtWalk {
  readonly #source: ByteSource;
  readonly #notes: OnnxNotes;

  constructor(source: ByteSource, notes: OnnxNotes) {
    this.#source = source;
    this.#notes = notes;
  }

  walk(root: FlatTable): Pick<OnnxFacts, 'irVersion' | 'producer'> {
    const table = this.#guard(() => root.table(session.model));
    if (table === undefined) return { irVersion: undefined, producer: '' };
    for (const each of this.#tables(table, model.opsets))
      this.#notes.opset(each.text(opset.domain) ?? '', each.i64(opset.version) ?? 0);
    for (const each of this.#tables(table, model.metadata)) {
      const value = this.#text(each, entry.value);
      if (value !== undefined) this.#notes.document(each.text(entry.key) ?? '', value);
    }
    const description = this.#text(table, model.docString);
    if (description !== undefined) this.#notes.document('doc_string', description);
    const main = this.#guard(() => table.table(model.graph));
    if (main !== undefined) this.#graph(main, { parent: undefined, label: 'graph' }, 0);
    const producer = this.#guard(
      () => `${table.text(model.producerName) ?? ''} ${table.text(model.producerVersion) ?? ''}`,
    );
    return { irVersion: this.#guard(() => table.i64(model.irVersion)), producer: (producer ?? '').trim() };
  }

  #graph(table: FlatTable, scope: Scope, depth: number): void {
    this.#notes.checkDepth(depth);
    for (const each of this.#tables(table, graph.initializers)) this.#tensor(each, scope, '');
    for (const each of this.#tables(table, graph.sparseInitializers)) {
      for (const part of [sparse.values, sparse.indices]) {
        const inner = this.#guard(() => each.table(part));
        if (inner !== undefined) this.#tensor(inner, scope, 'sparse tensor');
      }
    }
    for (const each of this.#tables(table, graph.nodes))
      this.#guard(() => {
        this.#node(each, scope, depth);
      });
  }

  #node(table: FlatTable, scope: Scope, depth: number): void {
    const outputs = table.vector(node.outputs, 4);
    const named = table.text(node.name) ?? '';
    const name = named === '' && (outputs?.count ?? 0) > 0 ? (outputs?.textAt(0) ?? '') : named;
    const domain = table.text(node.domain) ?? '';
    const opType = table.text(node.opType) ?? '';
    const keeps = this.#notes.node({ domain, opType, node: name, scope, at: table.at });
    for (const each of this.#tables(table, node.attributes)) this.#attribute(each, scope, name, keeps, depth);
    this.#notes.endNode();
  }

  #attribute(table: FlatTable, scope: Scope, owner: string, keeps: boolean, depth: number): void {
    const name = table.text(attribute.name) ?? '';
    const inner: Scope = { parent: scope, label: `${owner}.${name}` };
    const text = this.#text(table, attribute.s);
    if (text !== undefined) this.#notes.text(keeps, name, text);
    for (const each of this.#strings(table, attribute.strings)) this.#notes.text(keeps, name, each);
    const [one, body] = [table.table(attribute.t), table.table(attribute.g)];
    if (one !== undefined) this.#tensor(one, inner, name);
    if (body !== undefined) this.#graph(body, inner, depth + 1);
    for (const each of this.#tables(table, attribute.tensors)) this.#tensor(each, inner, name);
    for (const each of this.#tables(table, attribute.graphs)) this.#graph(each, inner, depth + 1);
  }

  #tensor(table: FlatTable, scope: Scope, owner: string): void {
    this.#notes.tensor();
    const name = table.text(tensor.name) ?? owner;
    this.#notes.name('tensor', name, scope, table.at);
    const raw = this.#text(table, tensor.rawData);
    if (raw !== undefined) this.#notes.blob(raw, `tensor ${name}`);
    for (const each of this.#strings(table, tensor.stringData)) this.#notes.blob(each, `tensor ${name}`);
    const dims = table.vector(tensor.dims, 8);
    const shape = Array.from({ length: Math.min(dims?.count ?? 0, 64) }, (_, axis) => dims?.i64(axis) ?? 0);
    const dataType = table.i32(tensor.dataType) ?? 0;
    const bits = elementBits[dataType];
    const detail =
      bits === undefined || raw === undefined ? undefined : disagreement(shape, bits, raw.at.length);
    if (detail === undefined) return;
    this.#notes.issue({
      kind: 'size',
      tensor: name,
      scope: spellScope(scope),
      at: table.at,
      dims: shape,
      dataType,
      detail,
    });
  }

  #text(table: FlatTable, field: number): ProtoField | undefined {
    return this.#guard(() => {
      const vector = table.vector(field, 1);
      return vector && new FlatText(this.#source, vector.at);
    });
  }

  *#strings(table: FlatTable, field: number): Generator<ProtoField> {
    const vector = table.vector(field, 4);
    for (let index = 0; index < (vector?.count ?? 0); index += 1)
      if (vector !== undefined) yield new FlatText(this.#source, vector.textRangeAt(index));
  }

  *#tables(table: FlatTable, field: number): Generator<FlatTable> {
    try {
      yield* table.tables(field);
    } catch (error) {
      this.#damaged(error);
    }
  }

  #guard<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      this.#damaged(error);
      return undefined;
    }
  }

  #damaged(error: unknown): void {
    if (!(error instanceof FormatError)) throw error;
    this.#notes.anomaly('damaged', error.at, error.message, error.code);
  }
}

function disagreement(shape: readonly number[], bits: number, bytes: number): string | undefined {
  const expected = Math.ceil((shape.reduce((product, dim) => product * dim, 1) * bits) / 8);
  if (expected === bytes) return undefined;
  return `it holds ${String(bytes)} bytes where its dimensions ask for ${String(expected)}`;
}
