import { artifactStartBytes, isArtifact, isArtifactAt } from '../../codecs/artifact-start.js';
import { FlatBuffer, type FlatTable } from '../../codecs/flatbuffers/flat-table.js';
import { metadataChildren } from '../../codecs/metadata/embedded-texts.js';
import type { MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, ByteRange, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { GivenText, TfliteFacts, TfliteIssue, TfliteIssueKind, TfliteOperator } from './facts.js';
import * as fields from './fields.js';
import { FinalMatrix } from './final-matrix.js';
import { flexNodeTexts } from './flex-node.js';
import { optionTexts } from './option-texts.js';
import { TextFlow } from './text-flow.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const metadataName = 'TFLITE_METADATA';
const maxOptionBytes = 65_536;
const maxTexts = 50;
const maxAxes = 64;
/** A zip member; the archive behind a model holds its associated files. */
const localHeader = 'PK\u0003\u0004';

/**
 * Walks every subgraph of a model and holds every offset, index and buffer to the file.
 * @throws FormatError `bad-flatbuffer` where not even the root can be read; LimitError of the budget
 */
export function parseTflite(source: ByteSource, context: ParseContext): Parsed<TfliteFacts> {
  const walk = new ModelWalk(source, context);
  return walk.parse();
}

type OperatorCode = Mutable<TfliteOperator> & { readonly texts: string[]; readonly given: GivenText[] };

class ModelWalk {
  readonly #source: ByteSource;
  readonly #context: ParseContext;
  readonly #flat: FlatBuffer;
  readonly #codes: OperatorCode[] = [];
  readonly #buffers: (ByteRange | undefined)[] = [];
  readonly #issues: TfliteIssue[] = [];
  readonly #anomalies: Anomaly[] = [];
  readonly #children: Child[] = [];
  readonly #subgraphs: string[] = [];
  readonly #entries: MetadataEntry[] = [];
  readonly #final = new FinalMatrix();
  #subgraphCount = 0;
  #tensorCount = 0;
  /** The end of what the model holds, buffers behind the tables included. */
  #end = 0;

  constructor(source: ByteSource, context: ParseContext) {
    this.#source = source;
    this.#context = context;
    this.#flat = new FlatBuffer(source, context.budget);
  }

  parse(): Parsed<TfliteFacts> {
    const root = this.#flat.root();
    const { model } = fields;
    const description = root.text(model.description, limits.maxQuotedCharacters) ?? '';
    if (description !== '') this.#entries.push({ key: 'description', value: description });
    this.#guard(() => {
      this.#readCodes(root);
    });
    this.#guard(() => {
      this.#readBuffers(root);
    });
    this.#subgraphCount = this.#guard(() => root.vector(model.subgraphs, 4)?.count) ?? 0;
    this.#guard(() => {
      this.#readSubgraphs(root);
    });
    const metadataNames = this.#guard(() => this.#readMetadata(root)) ?? [];
    const signatures = this.#guard(() => this.#readSignatures(root)) ?? [];
    const externalGroups = this.#guard(() => externalGroupsOf(root)) ?? [];
    return {
      facts: {
        version: root.u32(model.version) ?? 0,
        description,
        operators: this.#codes,
        subgraphs: this.#subgraphs,
        signatures,
        metadataNames,
        issues: this.#issues,
        tensorCount: this.#tensorCount,
        externalGroups,
      },
      children: [...this.#children, ...this.#tail(), ...metadataChildren('metadata', this.#entries)],
      anomalies: this.#anomalies,
      covered: [{ offset: 0, length: Math.min(this.#source.size, Math.max(this.#end, this.#flat.reach)) }],
    };
  }

  /** Damage in one part costs that part. */
  #guard<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      if (this.#anomalies.length === 0)
        this.#anomalies.push({ kind: 'damaged', at: error.at, detail: error.message, key: error.code });
      return undefined;
    }
  }

  #readCodes(root: FlatTable): void {
    const { operatorCode } = fields;
    for (const table of root.tables(fields.model.operatorCodes)) {
      const old = table.i8(operatorCode.deprecatedBuiltin) ?? 0;
      const builtin = Math.max(old, table.i32(operatorCode.builtin) ?? 0);
      const custom =
        builtin === fields.customOperator ? (table.text(operatorCode.customCode) ?? '') : undefined;
      if (this.#codes.length < limits.maxGraphFacts)
        this.#codes.push({ custom, builtin, count: 0, node: undefined, at: table.at, texts: [], given: [] });
      else this.#limit('codes', 'it has more operator codes than are told apart', table.at);
    }
  }

  #limit(key: string, detail: string, at: ByteRange): void {
    if (this.#anomalies.some((anomaly) => anomaly.key === key)) return;
    this.#anomalies.push({ kind: 'limit', at, detail, key });
  }

  #readBuffers(root: FlatTable): void {
    let index = 0;
    for (const table of root.tables(fields.model.buffers)) {
      this.#buffers.push(this.#buffer(table, index));
      index += 1;
    }
  }

  #buffer(table: FlatTable, index: number): ByteRange | undefined {
    const { buffer } = fields;
    const inside = table.vector(buffer.data, 1)?.at;
    const offset = table.u64(buffer.offset) ?? 0;
    const length = table.u64(buffer.size) ?? 0;
    // Offsets 0 and 1 are how writers say "none": https://github.com/tensorflow/tensorflow schema.fbs, Buffer.
    const range = inside ?? (offset > 1 ? { offset, length } : undefined);
    if (range === undefined) return undefined;
    if (range.offset + range.length > this.#source.size) {
      const detail = `it lies at ${String(offset)} with ${String(length)} bytes, the file has ${String(this.#source.size)}`;
      this.#issue('buffer', `buffer ${String(index)}`, detail, table.at);
      return undefined;
    }
    this.#end = Math.max(this.#end, range.offset + range.length);
    return range;
  }

  #readSubgraphs(root: FlatTable): void {
    let index = 0;
    for (const table of root.tables(fields.model.subgraphs)) {
      const name = `subgraph ${table.text(fields.subgraph.name) ?? String(index)}`;
      if (this.#subgraphs.length < limits.maxGraphFacts) this.#subgraphs.push(name);
      const tensors = this.#readTensors(table, name);
      this.#checkIndexes(table, [fields.subgraph.inputs, fields.subgraph.outputs], tensors, name);
      const flow = new TextFlow(table.tables(fields.subgraph.tensors), this.#buffers, this.#source);
      let position = 0;
      for (const operator of table.tables(fields.subgraph.operators)) {
        this.#operator(operator, `${name}, operator ${String(position)}`, tensors, flow.through(operator));
        position += 1;
      }
      if (index === 0) this.#findFinal(table);
      index += 1;
    }
  }

  /** The last matrix of the main subgraph, once it is known which tensor it is. */
  #findFinal(subgraph: FlatTable): void {
    for (const operator of subgraph.tables(fields.subgraph.operators))
      this.#final.operator(
        this.#codes[operator.u32(fields.operator.opcodeIndex) ?? 0]?.builtin ?? -1,
        operator,
      );
    if (this.#final.wanted === undefined) return;
    let index = 0;
    for (const tensor of subgraph.tables(fields.subgraph.tensors)) {
      this.#final.tensor(index, tensor);
      index += 1;
    }
    const layer = this.#final.child(this.#source, this.#buffers, this.#context);
    if (layer !== undefined) this.#children.push(layer);
  }

  #readTensors(subgraph: FlatTable, place: string): number {
    let index = 0;
    for (const table of subgraph.tables(fields.subgraph.tensors)) {
      this.#tensor(table, `${place}, tensor ${String(index)}`);
      index += 1;
    }
    this.#tensorCount += index;
    return index;
  }

  #tensor(table: FlatTable, place: string): void {
    const index = table.u32(fields.tensor.buffer) ?? 0;
    const data = this.#buffers[index];
    if (index >= this.#buffers.length && index > 0) {
      const detail = `it takes buffer ${String(index)} of ${String(this.#buffers.length)}`;
      this.#issue('index', place, detail, table.at);
    }
    if (data === undefined || data.length === 0) return;
    if (isArtifact(this.#source.slice(data.offset, data.length))) this.#offer(data, place);
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
    if (elements < 0) this.#issue('size', place, 'it holds elements, but its shape is open', table.at);
    else if (expected !== data.length) {
      const detail = `it holds ${String(data.length)} bytes where its shape asks for ${String(expected)}`;
      this.#issue('size', place, detail, table.at);
    }
  }

  #operator(table: FlatTable, place: string, tensors: number, given: readonly GivenText[]): void {
    const { operator } = fields;
    const index = table.u32(operator.opcodeIndex) ?? 0;
    const code = this.#codes[index];
    if (code === undefined)
      this.#issue(
        'index',
        place,
        `it takes operator code ${String(index)} of ${String(this.#codes.length)}`,
        table.at,
      );
    else {
      code.count += 1;
      code.node ??= place;
    }
    this.#checkIndexes(table, [operator.inputs, operator.outputs], tensors, place);
    this.#checkOptions(table, place);
    if (code?.custom === undefined) return;
    this.#give(code, given, table.at);
    this.#customOptions(table, code, place);
  }

  #checkIndexes(table: FlatTable, of: readonly number[], count: number, place: string): void {
    for (const field of of) {
      const vector = table.vector(field, 4);
      for (let at = 0; at < (vector?.count ?? 0); at += 1) {
        const index = vector?.i32(at) ?? 0;
        if (index >= -1 && index < count) continue;
        this.#issue('index', place, `it takes tensor ${String(index)} of ${String(count)}`, table.at);
        break;
      }
    }
  }

  #checkOptions(table: FlatTable, place: string): void {
    const selecting = fields.subgraphOptions[table.u8(fields.operator.optionsType) ?? 0];
    if (selecting === undefined) return;
    const options = table.table(fields.operator.options);
    for (const field of selecting) {
      const index = options?.i32(field) ?? 0;
      if (index < 0 || index >= this.#subgraphCount)
        this.#issue(
          'index',
          place,
          `it takes subgraph ${String(index)} of ${String(this.#subgraphCount)}`,
          table.at,
        );
    }
  }

  #give({ given }: OperatorCode, texts: readonly GivenText[], at: ByteRange): void {
    for (const { from, text } of texts) {
      if (given.some((known) => known.from === from && known.text === text)) continue;
      if (given.length < maxTexts) given.push({ from, text });
      else this.#limit('given', 'more texts reach an operator than are kept', at);
    }
  }

  #customOptions(table: FlatTable, code: OperatorCode, place: string): void {
    const { operator } = fields;
    const large = {
      offset: table.u64(operator.largeOffset) ?? 0,
      length: table.u64(operator.largeSize) ?? 0,
    };
    const inside = table.vector(operator.customOptions, 1)?.at;
    const range = inside ?? (large.offset > 1 ? large : undefined);
    if (range === undefined || range.length === 0) return;
    if (range.offset + range.length > this.#source.size) {
      this.#issue('buffer', place, 'its options lie outside the file', table.at);
      return;
    }
    this.#end = Math.max(this.#end, range.offset + range.length);
    const bytes = this.#source.read(range.offset, Math.min(range.length, maxOptionBytes));
    if (isArtifactAt(this.#source, range)) this.#offer(range, `${place} options`);
    this.#give(code, flexNodeTexts(bytes, this.#context.budget), table.at);
    for (const text of optionTexts(bytes))
      if (code.texts.length < maxTexts && !code.texts.includes(text)) code.texts.push(text);
  }

  #readMetadata(root: FlatTable): string[] {
    const names: string[] = [];
    for (const table of root.tables(fields.model.metadata)) {
      const name = table.text(fields.metadata.name) ?? '';
      if (names.length < limits.maxGraphFacts) names.push(name);
      const index = table.u32(fields.metadata.buffer) ?? 0;
      const data = this.#buffers[index];
      if (index >= this.#buffers.length)
        this.#issue(
          'index',
          `metadata ${name}`,
          `it takes buffer ${String(index)} of ${String(this.#buffers.length)}`,
          table.at,
        );
      else if (data !== undefined && name === metadataName) this.#describe(data);
      else if (data !== undefined) this.#metadataBlob(data, name);
    }
    return names;
  }

  #metadataBlob(data: ByteRange, name: string): void {
    if (isArtifact(this.#source.slice(data.offset, data.length))) this.#offer(data, `metadata ${name}`);
  }

  /** The free text of a ModelMetadata; damage in it is none of the model. */
  #describe(data: ByteRange): void {
    try {
      const described = new FlatBuffer(
        this.#source.slice(data.offset, data.length),
        this.#context.budget,
      ).root();
      for (const [key, field] of Object.entries(fields.describedFields)) {
        const value = described.text(field, limits.maxMetadataBytes);
        if (value !== undefined && value !== '') this.#entries.push({ key, value });
      }
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
    }
  }

  #readSignatures(root: FlatTable): string[] {
    const keys: string[] = [];
    for (const table of root.tables(fields.model.signatureDefs)) {
      const key = table.text(fields.signature.key) ?? '';
      if (keys.length < limits.maxGraphFacts) keys.push(key);
      const index = table.u32(fields.signature.subgraphIndex) ?? 0;
      if (index >= Math.max(1, this.#subgraphCount))
        this.#issue(
          'index',
          `signature ${key}`,
          `it takes subgraph ${String(index)} of ${String(this.#subgraphCount)}`,
          table.at,
        );
    }
    return keys;
  }

  /** What stands behind the model, where it begins as an artifact. Archives at the end are found by their own format. */
  #tail(): Child[] {
    const start = Math.max(this.#end, this.#flat.reach);
    const most = Math.min(this.#source.size - start, 64 + artifactStartBytes);
    if (most < 8) return [];
    const bytes = this.#source.read(start, most);
    if (Buffer.from(bytes).includes(localHeader)) return [];
    for (let skip = 0; skip < Math.min(64, most); skip += 1) {
      const range = { offset: start + skip, length: this.#source.size - start - skip };
      if (range.length < 8 || !isArtifactAt(this.#source, range)) continue;
      return [
        { member: 'behind the model', range, open: () => this.#source.slice(range.offset, range.length) },
      ];
    }
    return [];
  }

  #offer(range: ByteRange, member: string): void {
    if (this.#children.length >= limits.maxEmbeddedBlobs) {
      this.#limit('blobs', 'more embedded blobs than are looked into', range);
      return;
    }
    this.#children.push({ member, range, open: () => this.#source.slice(range.offset, range.length) });
  }

  #issue(kind: TfliteIssueKind, place: string, detail: string, at: ByteRange): void {
    if (this.#issues.length < limits.maxGraphFacts) this.#issues.push({ kind, place, detail, at });
  }
}

function externalGroupsOf(root: FlatTable): { name: string; at: ByteRange }[] {
  const groups: { name: string; at: ByteRange }[] = [];
  for (const table of root.tables(fields.model.externalGroups))
    if (groups.length < limits.maxGraphFacts)
      groups.push({ name: table.text(fields.externalGroup.name) ?? '', at: table.at });
  return groups;
}
