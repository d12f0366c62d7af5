import { artifactStartBytes, isArtifact, isArtifactAt } from '../../codecs/artifact-start.js';
import { FlatBuffer, type FlatTable } from '../../codecs/flatbuffers/flat-table.js';
import { metadataChildren } from '../../codecs/metadata/embedded-texts.js';
import type { MetadataEntry } from '../../codecs/metadata/metadata-child.js';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteRange, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { TfliteFacts } from './facts.js';
import * as fields from './fields.js';
import { ModelBuffers } from './model-buffers.js';
import { ModelNotes } from './model-notes.js';
import { OperatorCodes } from './operator-codes.js';
import { Subgraphs } from './subgraphs.js';

const metadataName = 'TFLITE_METADATA';
/** A zip member; the archive behind a model holds its associated files. */
const localHeader = 'PK\u0003\u0004';
/** Bytes behind the model that an artifact may begin after; writers pad to 16. */
const maxPadding = 64;
/** What is shorter holds no artifact. */
const leastTailBytes = 8;

/**
 * Walks every subgraph of a model and holds every offset, index and buffer to the file.
 * @throws FormatError `bad-flatbuffer` where not even the root can be read; LimitError of the budget
 */
export function parseTflite(source: ByteSource, context: ParseContext): Parsed<TfliteFacts> {
  const walk = new ModelWalk(source, context);
  return walk.parse();
}

class ModelWalk {
  readonly #source: ByteSource;
  readonly #context: ParseContext;
  readonly #flat: FlatBuffer;
  readonly #notes: ModelNotes;
  readonly #buffers: ModelBuffers;
  readonly #codes: OperatorCodes;
  readonly #subgraphs: Subgraphs;
  readonly #entries: MetadataEntry[] = [];

  constructor(source: ByteSource, context: ParseContext) {
    this.#source = source;
    this.#context = context;
    this.#flat = new FlatBuffer(source, context.budget);
    const notes = new ModelNotes(source);
    const buffers = new ModelBuffers(source, notes);
    const codes = new OperatorCodes(notes);
    this.#subgraphs = new Subgraphs(source, context, { notes, buffers, codes });
    this.#notes = notes;
    this.#buffers = buffers;
    this.#codes = codes;
  }

  parse(): Parsed<TfliteFacts> {
    const root = this.#flat.root();
    const { model } = fields;
    const notes = this.#notes;
    const description = root.text(model.description, limits.maxQuotedCharacters) ?? '';
    if (description !== '') this.#entries.push({ key: 'description', value: description });
    notes.guard(() => {
      this.#codes.read(root);
    });
    notes.guard(() => {
      this.#buffers.read(root);
    });
    this.#subgraphs.count = notes.guard(() => root.vector(model.subgraphs, 4)?.count) ?? 0;
    notes.guard(() => {
      this.#subgraphs.read(root);
    });
    const metadataNames = notes.guard(() => this.#readMetadata(root)) ?? [];
    const signatures = notes.guard(() => this.#readSignatures(root)) ?? [];
    const externalGroups = notes.guard(() => externalGroupsOf(root)) ?? [];
    return {
      facts: {
        version: root.u32(model.version) ?? 0,
        description,
        operators: this.#codes.all,
        subgraphs: this.#subgraphs.names,
        signatures,
        metadataNames,
        issues: notes.issues,
        tensorCount: this.#subgraphs.tensorCount,
        externalGroups,
      },
      children: [...notes.children, ...this.#tail(), ...metadataChildren('metadata', this.#entries)],
      anomalies: notes.anomalies,
      covered: [{ offset: 0, length: Math.min(this.#source.size, this.#end) }],
    };
  }

  /** The end of what the model holds, buffers behind the tables included. */
  get #end(): number {
    return Math.max(this.#buffers.end, this.#flat.reach);
  }

  #readMetadata(root: FlatTable): string[] {
    const { ranges } = this.#buffers;
    const names: string[] = [];
    for (const table of root.tables(fields.model.metadata)) {
      const name = table.text(fields.metadata.name) ?? '';
      if (names.length < limits.maxGraphFacts) names.push(name);
      const index = table.u32(fields.metadata.buffer) ?? 0;
      const data = ranges[index];
      if (index >= ranges.length)
        this.#notes.missing(`metadata ${name}`, 'buffer', index, ranges.length, table.at);
      else if (data !== undefined) this.#readBlob(data, name);
    }
    return names;
  }

  #readBlob(data: ByteRange, name: string): void {
    const content = this.#source.slice(data.offset, data.length);
    if (name === metadataName) this.#describe(content);
    else if (isArtifact(content)) this.#notes.offer(data, `metadata ${name}`);
  }

  /** The free text of a ModelMetadata; damage in it is none of the model. */
  #describe(metadata: ByteSource): void {
    try {
      const described = new FlatBuffer(metadata, this.#context.budget).root();
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
      // 0 stands where a signature says nothing, of a model without subgraphs too.
      this.#subgraphs.select(index, Math.max(1, this.#subgraphs.count), `signature ${key}`, table.at);
    }
    return keys;
  }

  /** What stands behind the model, where it begins as an artifact. Archives at the end are found by their own format. */
  #tail(): Child[] {
    const start = this.#end;
    const most = Math.min(this.#source.size - start, maxPadding + artifactStartBytes);
    if (most < leastTailBytes) return [];
    const bytes = this.#source.read(start, most);
    if (Buffer.from(bytes).includes(localHeader)) return [];
    for (let skip = 0; skip < Math.min(maxPadding, most); skip += 1) {
      const range = { offset: start + skip, length: this.#source.size - start - skip };
      if (range.length < leastTailBytes || !isArtifactAt(this.#source, range)) continue;
      return [
        { member: 'behind the model', range, open: () => this.#source.slice(range.offset, range.length) },
      ];
    }
    return [];
  }
}

function externalGroupsOf(root: FlatTable): { name: string; at: ByteRange }[] {
  const groups: { name: string; at: ByteRange }[] = [];
  for (const table of root.tables(fields.model.externalGroups))
    if (groups.length < limits.maxGraphFacts)
      groups.push({ name: table.text(fields.externalGroup.name) ?? '', at: table.at });
  return groups;
}
