import { isArtifact, isArtifactAt } from '../../codecs/artifact-start.js';
import type { FlatTable } from '../../codecs/flatbuffers/flat-table.js';
import { limits } from '../../core/limits.js';
import type { ByteRange, ByteSource, ParseContext } from '../../core/types.js';
import type { GivenText } from './facts.js';
import * as fields from './fields.js';
import { FinalMatrix } from './final-matrix.js';
import { flexNodeTexts } from './flex-node.js';
import { contentOf, type ModelBuffers } from './model-buffers.js';
import type { ModelNotes } from './model-notes.js';
import type { OperatorCode, OperatorCodes } from './operator-codes.js';
import { optionTexts } from './option-texts.js';
import { TextFlow } from './text-flow.js';

/** Options of one operator that are read. CWE-770. */
const maxOptionBytes = 65_536;
/** Axes of one tensor that are multiplied; TensorFlow has none beyond 8. CWE-400. */
const maxAxes = 64;

const largeOptions = {
  data: fields.operator.customOptions,
  offset: fields.operator.largeOffset,
  size: fields.operator.largeSize,
};

/** Walks tensors and operators of every subgraph, once buffers and operator codes are read. */
export class Subgraphs {
  readonly names: string[] = [];
  tensorCount = 0;
  /** How many the model says it has. */
  count = 0;
  readonly #source: ByteSource;
  readonly #context: ParseContext;
  readonly #notes: ModelNotes;
  readonly #buffers: ModelBuffers;
  readonly #codes: OperatorCodes;

  constructor(
    source: ByteSource,
    context: ParseContext,
    parts: { readonly notes: ModelNotes; readonly buffers: ModelBuffers; readonly codes: OperatorCodes },
  ) {
    this.#source = source;
    this.#context = context;
    this.#notes = parts.notes;
    this.#buffers = parts.buffers;
    this.#codes = parts.codes;
  }

  read(root: FlatTable): void {
    let index = 0;
    for (const table of root.tables(fields.model.subgraphs)) {
      this.#subgraph(table, `subgraph ${table.text(fields.subgraph.name) ?? String(index)}`);
      if (index === 0) this.#findFinal(table);
      index += 1;
    }
  }

  /** Holds a number that selects a subgraph to how many there are. */
  select(index: number, most: number, place: string, at: ByteRange): void {
    if (index < 0 || index >= most) this.#notes.missing(place, 'subgraph', index, this.count, at);
  }

  #subgraph(table: FlatTable, name: string): void {
    const { subgraph } = fields;
    if (this.names.length < limits.maxGraphFacts) this.names.push(name);
    const tensors = this.#readTensors(table, name);
    this.#checkIndexes(table, [subgraph.inputs, subgraph.outputs], tensors, name);
    const flow = new TextFlow(table.tables(subgraph.tensors), this.#buffers.ranges, this.#source);
    let position = 0;
    for (const operator of table.tables(subgraph.operators)) {
      this.#operator(operator, `${name}, operator ${String(position)}`, tensors, flow.through(operator));
      position += 1;
    }
  }

  /** The last matrix of the main subgraph, once it is known which tensor it is. */
  #findFinal(subgraph: FlatTable): void {
    const final = new FinalMatrix();
    for (const operator of subgraph.tables(fields.subgraph.operators)) {
      const index = operator.u32(fields.operator.opcodeIndex) ?? 0;
      final.operator(this.#codes.all[index]?.builtin ?? -1, operator);
    }
    if (final.wanted === undefined) return;
    let index = 0;
    for (const tensor of subgraph.tables(fields.subgraph.tensors)) {
      final.tensor(index, tensor);
      index += 1;
    }
    const layer = final.child(this.#source, this.#buffers.ranges, this.#context);
    if (layer !== undefined) this.#notes.children.push(layer);
  }

  #readTensors(subgraph: FlatTable, place: string): number {
    let index = 0;
    for (const table of subgraph.tables(fields.subgraph.tensors)) {
      this.#tensor(table, `${place}, tensor ${String(index)}`);
      index += 1;
    }
    this.tensorCount += index;
    return index;
  }

  #tensor(table: FlatTable, place: string): void {
    const { ranges } = this.#buffers;
    const index = table.u32(fields.tensor.buffer) ?? 0;
    const data = ranges[index];
    if (index >= ranges.length && index > 0)
      this.#notes.missing(place, 'buffer', index, ranges.length, table.at);
    if (data === undefined || data.length === 0) return;
    if (isArtifact(this.#source.slice(data.offset, data.length))) this.#notes.offer(data, place);
    // A sparse tensor's buffer holds what is left of it.
    if (table.vector(fields.tensor.sparsity, 0) === undefined) this.#compareSize(table, data, place);
  }

  #compareSize(table: FlatTable, data: ByteRange, place: string): void {
    const bits = fields.elementBits[table.i8(fields.tensor.type) ?? 0];
    if (bits === undefined) return;
    const shape = table.vector(fields.tensor.shape, 4);
    let elements = 1;
    for (let axis = 0; axis < Math.min(shape?.count ?? 0, maxAxes); axis += 1)
      elements *= shape?.i32(axis) ?? 1;
    const expected = Math.ceil((elements * bits) / 8);
    if (elements < 0) this.#notes.issue('size', place, 'it holds elements, but its shape is open', table.at);
    else if (expected !== data.length) {
      const detail = `it holds ${String(data.length)} bytes where its shape asks for ${String(expected)}`;
      this.#notes.issue('size', place, detail, table.at);
    }
  }

  #operator(table: FlatTable, place: string, tensors: number, given: readonly GivenText[]): void {
    const { operator } = fields;
    const code = this.#codes.use(table, place);
    this.#checkIndexes(table, [operator.inputs, operator.outputs], tensors, place);
    this.#checkOptions(table, place);
    if (code?.custom === undefined) return;
    this.#codes.give(code, given, table.at);
    this.#customOptions(table, code, place);
  }

  /** Holds every tensor that the vectors select to how many there are; one issue for a vector. */
  #checkIndexes(table: FlatTable, vectors: readonly number[], count: number, place: string): void {
    for (const field of vectors) {
      const vector = table.vector(field, 4);
      for (let at = 0; at < (vector?.count ?? 0); at += 1) {
        const index = vector?.i32(at) ?? 0;
        if (index >= -1 && index < count) continue;
        this.#notes.missing(place, 'tensor', index, count, table.at);
        break;
      }
    }
  }

  #checkOptions(table: FlatTable, place: string): void {
    const selecting = fields.subgraphOptions[table.u8(fields.operator.optionsType) ?? 0];
    if (selecting === undefined) return;
    const options = table.table(fields.operator.options);
    for (const field of selecting) this.select(options?.i32(field) ?? 0, this.count, place, table.at);
  }

  #customOptions(table: FlatTable, code: OperatorCode, place: string): void {
    const range = contentOf(table, largeOptions);
    if (range === undefined || range.length === 0) return;
    if (!this.#buffers.claim(range)) {
      this.#notes.issue('buffer', place, 'its options lie outside the file', table.at);
      return;
    }
    const bytes = this.#source.read(range.offset, Math.min(range.length, maxOptionBytes));
    if (isArtifactAt(this.#source, range)) this.#notes.offer(range, `${place} options`);
    this.#codes.give(code, flexNodeTexts(bytes, this.#context.budget), table.at);
    this.#codes.hold(code, optionTexts(bytes));
  }
}
