/** https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */
import { BufferedCursor } from '../../bytes/buffered-cursor.js';
import { MemorySource } from '../../bytes/memory-source.js';
import { encodedPickles } from '../../codecs/metadata/embedded-texts.js';
import { metadataChild } from '../../codecs/metadata/metadata-child.js';
import { metadataDocuments } from '../../codecs/metadata/metadata-documents.js';
import { damageOf } from '../../core/anomaly-of.js';
import { FormatError } from '../../core/errors.js';
import type { Anomaly, ByteRange, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { GgufFacts, GgufTensor } from './facts.js';
import { magic } from './identify.js';
import { keyValueLeastBytes, readKeyValues, type KeyValues } from './key-values.js';
import { alignUp, layOut, type Layout } from './layout.js';
import { readSplit } from './split.js';
import { TableReader } from './table-reader.js';
import { readTensorTable, tensorLeastBytes } from './tensor-table.js';

const newestVersion = 3;
const defaultAlignment = 32;
/** Readers hold block counts in arrays of this length: LLAMA_MAX_LAYERS. */
const maxBlocks = 512;

/**
 * Reads the header; tensors are never read.
 * @throws FormatError `version`, `unexpected-end` where not even the counts can be read
 */
export function parseGguf(source: ByteSource, context: ParseContext): Parsed<GgufFacts> {
  return new GgufParser(source, context).parse();
}

/** The tables of the header as far as they can be read, for a reader of it. @throws FormatError as parsing does */
export function readGgufTables(source: ByteSource, context: ParseContext): GgufTables {
  return new GgufParser(source, context).tables();
}

interface GgufTables {
  readonly tensors: readonly GgufTensor[];
  readonly keyValues: KeyValues;
}

class GgufParser {
  readonly #source: ByteSource;
  readonly #context: ParseContext;
  readonly #cursor: BufferedCursor;
  readonly #found: KeyValues = {
    numbers: new Map(),
    texts: [],
    templates: [],
    blobs: [],
    keys: new Set(),
  };
  readonly #tensors: GgufTensor[] = [];
  readonly #anomalies: Anomaly[] = [];

  constructor(source: ByteSource, context: ParseContext) {
    this.#source = source;
    this.#context = context;
    this.#cursor = new BufferedCursor(source, magic.length);
  }

  tables(): GgufTables {
    this.#readTables(new TableReader(this.#cursor, this.#version(), this.#context.budget));
    return { tensors: this.#tensors, keyValues: this.#found };
  }

  parse(): Parsed<GgufFacts> {
    const version = this.#version();
    const reader = new TableReader(this.#cursor, version, this.#context.budget);
    const isWhole = this.#readTables(reader);
    const dataStart = Math.min(alignUp(this.#cursor.offset, this.#alignment()), this.#source.size);
    const layout = isWhole ? this.#layOut(dataStart) : undefined;
    if (isWhole) this.#checkKeys(reader);
    const unclaimed = [
      ...(isWhole ? this.#filledPadding(dataStart) : []),
      ...(layout?.unclaimed ?? []).map(({ offset, length }) => ({ offset: dataStart + offset, length })),
    ];
    const hidden = unclaimed.map((range): Child =>
      this.#child(`unclaimed bytes at ${String(range.offset)}`, range),
    );
    return {
      facts: this.#facts(version, reader, layout, unclaimed),
      children: [...this.#templates(), ...this.#metadata(), ...this.#blobs(), ...hidden],
      anomalies: this.#anomalies,
      // Tensors are not read, but declared: what they unpack to is no bomb.
      covered: [
        { offset: 0, length: this.#cursor.offset },
        ...(layout === undefined ? [] : this.#declared(dataStart, layout.end)),
      ],
    };
  }

  /** The bytes before the first tensor where they are not all zero, as padding is. */
  #filledPadding(dataStart: number): ByteRange[] {
    const { offset } = this.#cursor;
    const padding = this.#source.read(offset, Math.max(0, dataStart - offset));
    const first = padding.findIndex((byte) => byte !== 0);
    if (first === -1) return [];
    // Without tensors nothing says where they would begin: what starts here may go on behind.
    const end = this.#tensors.length === 0 ? this.#source.size : dataStart;
    return [{ offset: offset + first, length: end - offset - first }];
  }

  /** Gaps between tensors are children, whose bytes count as they are explained. */
  #declared(dataStart: number, end: number): ByteRange[] {
    const length = Math.min(end, this.#source.size - dataStart);
    return length > 0 ? [{ offset: dataStart, length }] : [];
  }

  /** The number tells the byte order too: no version fills the upper half of its 32 bits. */
  #version(): number {
    const little = this.#cursor.u32();
    if (little % 65_536 === 0) {
      this.#cursor.isLittleEndian = false;
      this.#cursor.offset = magic.length;
    }
    const version = this.#cursor.isLittleEndian ? little : this.#cursor.u32();
    if (version >= 1 && version <= newestVersion) return version;
    const at = { offset: magic.length, length: 4 };
    throw new FormatError('version', at, `version ${String(version)} is none that is known here`);
  }

  /** False where the tables break off; what was read until then stays. */
  #readTables(reader: TableReader): boolean {
    try {
      const tensors = reader.count('the number of tensors', tensorLeastBytes);
      const keys = reader.count('the number of key-values', keyValueLeastBytes);
      readKeyValues(reader, keys, this.#found);
      readTensorTable(reader, tensors, this.#tensors);
      return true;
    } catch (error) {
      this.#anomalies.push(damageOf(error));
      return false;
    }
  }

  #alignment(): number {
    const written = this.#found.numbers.get('general.alignment') ?? defaultAlignment;
    return isPowerOfTwo(written) ? written : defaultAlignment;
  }

  #layOut(dataStart: number): Layout {
    const dataBytes = this.#source.size - dataStart;
    const layout = layOut(this.#tensors, dataBytes, this.#alignment(), this.#context.budget);
    if (layout.end > dataBytes) {
      const detail = `its tensors end ${String(layout.end - dataBytes)} bytes after the file does`;
      this.#anomalies.push({
        kind: 'damaged',
        at: { offset: this.#source.size, length: 0 },
        detail,
        key: 'truncated',
      });
    }
    return layout;
  }

  #checkKeys(reader: TableReader): void {
    const at = { offset: 0, length: this.#cursor.offset };
    const breach = (what: string, name: string): void => {
      reader.note(reader.notes.breaches, { what, name, at });
    };
    const alignment = this.#found.numbers.get('general.alignment') ?? defaultAlignment;
    if (!isPowerOfTwo(alignment))
      breach(`the alignment ${String(alignment)} is no power of two`, 'general.alignment');
    for (const [key, value] of this.#found.numbers)
      if (key.endsWith('.block_count') && value > maxBlocks) breach(`${String(value)} blocks`, key);
    for (const { name, offset } of this.#tensors)
      if (offset % this.#alignment() !== 0) breach(`its offset ${String(offset)} is not aligned`, name);
  }

  #facts(
    version: number,
    { notes }: TableReader,
    layout: Layout | undefined,
    unclaimed: GgufFacts['unclaimed'],
  ): GgufFacts {
    const { keys, texts, templates, numbers } = this.#found;
    return {
      version,
      isLittleEndian: this.#cursor.isLittleEndian,
      architecture: texts.find(({ key }) => key === 'general.architecture')?.value.slice(0, 80),
      keyCount: keys.size,
      tensorCount: this.#tensors.length,
      types: [...new Set(this.#tensors.map(({ type }) => type))],
      alignment: this.#alignment(),
      templates: templates.map(({ key }) => key),
      overflows: notes.overflows,
      breaches: notes.breaches,
      repeated: notes.repeated,
      overlaps: layout?.overlaps ?? [],
      unclaimed,
      split: readSplit(numbers, this.#context),
    };
  }

  #templates(): Child[] {
    return this.#found.templates.map(({ key, value }) => ({
      member: key,
      expects: 'jinja-template',
      profile: 'chat-template',
      open: () => new MemorySource(Buffer.from(value), key),
    }));
  }

  #metadata(): Child[] {
    const child = metadataChild('metadata', this.#found.texts);
    return [
      ...encodedPickles(this.#found.texts),
      ...metadataDocuments('metadata', this.#found.texts),
      ...(child === undefined ? [] : [child]),
    ];
  }

  #blobs(): Child[] {
    return this.#found.blobs.map(({ key, at }) => this.#child(key, at));
  }

  #child(member: string, range: { readonly offset: number; readonly length: number }): Child {
    return { member, range, open: () => this.#source.slice(range.offset, range.length, member) };
  }
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(value) && value > 0 && Number.isInteger(Math.log2(value));
}
