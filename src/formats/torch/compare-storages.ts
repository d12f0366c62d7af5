import { MemorySource } from '../../bytes/memory-source.js';
import { headerRange } from '../../codecs/zip/header-range.js';
import { openEntry } from '../../codecs/zip/open-entry.js';
import type { ZipEntry } from '../../codecs/zip/zip-directory.js';
import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource } from '../../core/types.js';
import type { StorageDifference } from './facts.js';
import { splitName, type Placed } from './layout.js';
import { skimPersistentIds } from './skim-pickle.js';
import type { NamedTensor } from './skimmed-tensors.js';
import { declaredStorage } from './storage-ids.js';

/** Pickles that are skimmed; the largest checkpoints have 20,000 tensors in 4 MiB. CWE-400. */
const maxSkimmedBytes = 32 * 2 ** 20;

interface Storages {
  readonly pickle: RegExp;
  /** Groups the key in the record's name. */
  readonly record: RegExp;
  /** Whether only these pickles refer to these records. */
  readonly isComplete: boolean;
}

const byLayout: Readonly<Record<Placed['layout'], readonly Storages[]>> = {
  checkpoint: [{ pickle: /^data\.pkl$/, record: /^data\/(\d+)$/, isComplete: true }],
  script: [
    { pickle: /^data\.pkl$/, record: /^data\/([\w.]+)$/, isComplete: false },
    { pickle: /^constants\.pkl$/, record: /^constants\/([\w.]+)$/, isComplete: false },
  ],
  package: [{ pickle: /\.pkl$/, record: /^\.data\/(\d+)\.storage$/, isComplete: true }],
  export: [],
};

export interface ComparedStorages {
  readonly differences: readonly StorageDifference[];
  /** Bytes that a pickle declares for a record. */
  readonly declaredBytes: ReadonlyMap<ZipEntry, number>;
  readonly tensors: readonly RecordTensor[];
}

/** A tensor whose elements lie in a record of the archive. */
export interface RecordTensor extends NamedTensor {
  readonly entry: ZipEntry;
}

/** Holds the records of tensors' elements to what the pickles declare of them. Pickles it can't follow say nothing. */
export function compareStorages(
  source: ByteSource,
  placed: Placed,
  entries: readonly ZipEntry[],
  budget: Budget,
): ComparedStorages {
  const compared = byLayout[placed.layout].map((storages) =>
    compare(source, placed, entries, storages, budget),
  );
  return {
    differences: compared.flatMap(({ differences }) => differences),
    declaredBytes: new Map(compared.flatMap(({ declaredBytes }) => [...declaredBytes])),
    tensors: compared.flatMap(({ tensors }) => tensors),
  };
}

function compare(
  source: ByteSource,
  { folder }: Placed,
  entries: readonly ZipEntry[],
  { pickle, record, isComplete }: Storages,
  budget: Budget,
): ComparedStorages {
  const named = entries
    .map((entry) => ({ entry, ...splitName(entry.name) }))
    .filter((row) => row.folder === folder);
  const pickles = named.filter((row) => pickle.test(row.record)).map(({ entry }) => entry);
  const declared = declaredBy(source, pickles, budget);
  const [first] = pickles;
  if (declared === undefined || first === undefined)
    return { differences: [], declaredBytes: new Map(), tensors: [] };
  const records = new Map<string, ZipEntry>();
  for (const row of named) {
    const key = record.exec(row.record)?.[1];
    if (key !== undefined && !records.has(key)) records.set(key, row.entry);
  }
  const differences = [...declared.bytes].flatMap(([key, bytes]) =>
    sizeDifference(key, bytes, records.get(key), first),
  );
  const undeclared = [...records].filter(([key]) => isComplete && !declared.bytes.has(key));
  return {
    differences: [...differences, ...undeclared.map(([, entry]) => describe('undeclared', entry, undefined))],
    declaredBytes: new Map([...records].map(([key, entry]) => [entry, declared.bytes.get(key) ?? 0])),
    tensors: declared.tensors.flatMap((tensor) => {
      const entry = records.get(tensor.storage.key);
      return entry === undefined ? [] : [{ ...tensor, entry }];
    }),
  };
}

function sizeDifference(
  key: string,
  declaredBytes: number,
  entry: ZipEntry | undefined,
  pickle: ZipEntry,
): StorageDifference[] {
  if (entry === undefined) {
    return [{ kind: 'missing', name: key, declaredBytes, actualBytes: undefined, at: headerRange(pickle) }];
  }
  if (entry.uncompressedSize === declaredBytes) return [];
  return [describe(entry.uncompressedSize < declaredBytes ? 'short' : 'long', entry, declaredBytes)];
}

function describe(
  kind: StorageDifference['kind'],
  entry: ZipEntry,
  declaredBytes: number | undefined,
): StorageDifference {
  return {
    kind,
    name: entry.name,
    declaredBytes,
    actualBytes: entry.uncompressedSize,
    at: headerRange(entry),
  };
}

interface Declared {
  /** By key. */
  readonly bytes: ReadonlyMap<string, number>;
  readonly tensors: readonly NamedTensor[];
}

/** What pickles say of storages; undefined where a pickle could not be followed to its end. */
function declaredBy(source: ByteSource, pickles: readonly ZipEntry[], budget: Budget): Declared | undefined {
  const declared = new Map<string, number>();
  const tensors: NamedTensor[] = [];
  for (const entry of pickles) {
    const content = open(source, entry, budget);
    if (content === undefined) return undefined;
    const skimmed = skimPersistentIds(content, budget);
    if (!skimmed.isWhole) return undefined;
    for (const tensor of skimmed.tensors) tensors.push(tensor);
    for (const id of skimmed.ids) {
      const storage = declaredStorage(id);
      if (storage !== undefined && !declared.has(storage.key)) declared.set(storage.key, storage.bytes);
    }
  }
  return { bytes: declared, tensors };
}

/** In memory, because it is read byte by byte. */
function open(source: ByteSource, entry: ZipEntry, budget: Budget): ByteSource | undefined {
  if (!entry.isReadable) return undefined;
  try {
    const content = openEntry(source, entry, budget);
    if (content.size > maxSkimmedBytes) return undefined;
    return new MemorySource(content.read(0, content.size), entry.name);
  } catch (error) {
    // What can't be unpacked is the archive's to tell.
    if (error instanceof FormatError) return undefined;
    throw error;
  }
}
