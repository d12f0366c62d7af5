import { headerRange } from '../../codecs/zip/header-range.js';
import { openEntry } from '../../codecs/zip/open-entry.js';
import { readZipDirectory } from '../../codecs/zip/read-zip-directory.js';
import { methodStored, type ZipEntry } from '../../codecs/zip/zip-directory.js';
import { blockBytes } from '../../codecs/tar/tar-header.js';
import { finalLayerChild, type PlacedTensor } from '../../codecs/weights/final-layer.js';
import { elementBytes } from '../../codecs/weights/read-floats.js';
import { FormatError, LimitError } from '../../core/errors.js';
import type { Anomaly, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import { compareStorages, type RecordTensor } from './compare-storages.js';
import { expectationOf } from './expectation.js';
import type { BytecodeOperator, TorchFacts, TorchRecord } from './facts.js';
import { startsLegacy } from './identify.js';
import { legacyTensors } from './legacy-tensors.js';
import {
  isBytecodeRecord,
  isCompiledRecord,
  isSourceRecord,
  isStorageRecord,
  isWritten,
  placeLayout,
  splitName,
  type Placed,
} from './layout.js';
import { readBytecodeOperators } from './read-bytecode-operators.js';
import { isTorchTar, tarChildren } from './tar-layout.js';

/** `version` and `byteorder` are a few letters. */
const maxNoteBytes = 16;

/** What is known of a file that is no zip archive. */
const withoutRecords: Omit<TorchFacts, 'layout'> = {
  folder: '',
  version: undefined,
  byteOrder: undefined,
  storages: [],
  storageDifferences: [],
  unexpected: [],
  modules: [],
  compiled: [],
  operators: [],
};

/**
 * What PyTorch adds to a zip archive: which members it unpickles, compiles or imports, and which are tensors. The
 * archive itself lists the members and tells what is wrong with it, as the tar archive of the first layout does; the
 * streams of the legacy layout are the pickle format's.
 * @throws FormatError `no-layout` when the records that were seen first can't be found again
 */
export async function parseTorch(source: ByteSource, context: ParseContext): Promise<Parsed<TorchFacts>> {
  const head = source.read(0, Math.min(source.size, blockBytes));
  const whole = { anomalies: [], covered: [] };
  if (startsLegacy(head)) {
    const layer = finalLayerChild(source, legacyTensors(source, context.budget), {
      weights: context.weights,
    });
    return {
      facts: { ...withoutRecords, layout: 'legacy' },
      children: layer === undefined ? [] : [layer],
      ...whole,
    };
  }
  if (isTorchTar(head, source))
    return {
      facts: { ...withoutRecords, layout: 'tar' },
      children: tarChildren(source, context.budget),
      ...whole,
    };
  const { entries } = await readZipDirectory(source, context.budget);
  const placed = placeLayout(entries.map(({ name }) => name));
  if (placed === undefined) {
    const at = { offset: 0, length: source.size };
    throw new FormatError('no-layout', at, 'its members are no layout of PyTorch');
  }
  return new RecordReading(source, context, placed, entries).parse();
}

class RecordReading {
  readonly #source: ByteSource;
  readonly #context: ParseContext;
  readonly #placed: Placed;
  readonly #members: readonly ZipEntry[];
  readonly #anomalies: Anomaly[] = [];

  constructor(source: ByteSource, context: ParseContext, placed: Placed, entries: readonly ZipEntry[]) {
    this.#source = source;
    this.#context = context;
    this.#placed = placed;
    this.#members = entries.filter(({ isDirectory }) => !isDirectory);
  }

  parse(): Parsed<TorchFacts> {
    const placed = this.#placed;
    const storages = compareStorages(this.#source, placed, this.#members, this.#context.budget);
    return {
      facts: {
        ...placed,
        version: this.#note('version'),
        byteOrder: this.#note('byteorder'),
        storages: this.#records(isStorageRecord),
        storageDifferences: storages.differences,
        unexpected: this.#records((name) => !isWritten(placed, name)),
        modules: placed.layout === 'package' ? this.#records((name) => isSourceRecord(placed, name)) : [],
        compiled: this.#records((name) => isCompiledRecord(placed, name)),
        operators: this.#members
          .filter(({ name }) => isBytecodeRecord(name))
          .flatMap((entry) => this.#operators(entry)),
      },
      children: this.#members
        .filter(({ isReadable }) => isReadable)
        .flatMap((entry) => this.#child(entry, storages.declaredBytes.get(entry)))
        .concat(this.#finalLayer(storages.tensors) ?? []),
      anomalies: this.#anomalies,
      covered: [],
    };
  }

  #records(isWanted: (name: string) => boolean): TorchRecord[] {
    return this.#members
      .filter(({ name }) => isWanted(name))
      .map((entry) => ({ name: entry.name, size: entry.uncompressedSize, at: headerRange(entry) }));
  }

  #child(entry: ZipEntry, declaredBytes: number | undefined): Child[] {
    const { name, method, data } = entry;
    const expectation = expectationOf(this.#placed, name);
    if (expectation === undefined && declaredBytes === undefined) return [];
    return [
      {
        member: name,
        ...expectation,
        ...(declaredBytes === undefined ? {} : { declaredBytes }),
        ...(data === undefined ? {} : method === methodStored ? { range: data } : { packed: data }),
        open: () => openEntry(this.#source, entry, this.#context.budget),
      },
    ];
  }

  /** The one tensor whose elements are read. They are little-endian but where a record says otherwise. */
  #finalLayer(tensors: readonly RecordTensor[]): Child | undefined {
    if (this.#note('byteorder') === 'big') return undefined;
    const placed = tensors
      .filter(
        ({ entry, offset, shape, storage }) =>
          entry.isReadable &&
          (offset + shape.reduce((all, extent) => all * extent, 1)) * (elementBytes(storage.dtype) ?? 1) <=
            entry.uncompressedSize,
      )
      .map(({ name, shape, storage, offset, entry }): PlacedTensor => {
        const width = elementBytes(storage.dtype) ?? 0;
        const [from, length] = [offset * width, shape.reduce((all, extent) => all * extent, width)];
        const { data, method } = entry;
        const isInPlace = data !== undefined && method === methodStored;
        return {
          ...{ name, shape, dtype: storage.dtype },
          ...(isInPlace ? { range: { offset: data.offset + from, length } } : {}),
          open: () => openEntry(this.#source, entry, this.#context.budget).slice(from, length, name),
        };
      });
    return finalLayerChild(this.#source, placed, { weights: this.#context.weights });
  }

  #operators(entry: ZipEntry): BytecodeOperator[] {
    if (!entry.isReadable) return [];
    const at = headerRange(entry);
    try {
      const bytecode = openEntry(this.#source, entry, this.#context.budget);
      return readBytecodeOperators(bytecode).map((name) => ({ name, member: entry.name, at }));
    } catch (error) {
      // What can't be unpacked is the archive's to tell.
      if (error instanceof FormatError) return [];
      if (!(error instanceof LimitError) || error.limit !== 'maxTextBytes') throw error;
      this.#anomalies.push({ kind: 'limit', at, detail: error.message, key: 'bytecode' });
      return [];
    }
  }

  #note(record: string): string | undefined {
    const entry = this.#members.find(
      ({ name, isReadable }) => isReadable && splitName(name).record === record,
    );
    if (entry === undefined || entry.method !== methodStored || entry.uncompressedSize > maxNoteBytes)
      return undefined;
    const content = openEntry(this.#source, entry, this.#context.budget);
    return Buffer.from(content.read(0, Math.min(content.size, maxNoteBytes)))
      .toString('latin1')
      .trim();
  }
}
