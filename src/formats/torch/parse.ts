import { headerRange } from '../../codecs/zip/header-range.js';
import { openEntry } from '../../codecs/zip/open-entry.js';
import { readZipDirectory } from '../../codecs/zip/read-zip-directory.js';
import { methodStored, type ZipEntry } from '../../codecs/zip/zip-directory.js';
import { FormatError } from '../../core/errors.js';
import type { ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { TorchFacts, TorchRecord } from './facts.js';
import { startsLegacy } from './identify.js';
import { isPickleRecord, isStorageRecord, isWritten, placeLayout, splitName } from './layout.js';

/** `version` and `byteorder` are a few letters. */
const maxNoteBytes = 16;

const legacy: Parsed<TorchFacts> = {
  facts: {
    layout: 'legacy',
    folder: '',
    version: undefined,
    byteOrder: undefined,
    storages: [],
    unexpected: [],
  },
  children: [],
  anomalies: [],
  covered: [],
};

/**
 * What PyTorch adds to a zip archive: which members it unpickles and which are tensors. The archive itself lists the
 * members and tells what is wrong with it; the streams of the legacy layout are the pickle format's.
 * @throws FormatError `no-layout` when the records that were seen first can't be found again
 */
export async function parseTorch(source: ByteSource, context: ParseContext): Promise<Parsed<TorchFacts>> {
  if (startsLegacy(source.read(0, Math.min(source.size, maxNoteBytes)))) return legacy;
  const { entries } = await readZipDirectory(source, context.budget);
  const placed = placeLayout(entries.map(({ name }) => name));
  if (placed === undefined) {
    const at = { offset: 0, length: source.size };
    throw new FormatError('no-layout', at, 'its members are no layout of PyTorch');
  }
  const members = entries.filter(({ isDirectory }) => !isDirectory);
  return {
    facts: {
      ...placed,
      version: readNote(source, members, 'version', context),
      byteOrder: readNote(source, members, 'byteorder', context),
      storages: members.filter(({ name }) => isStorageRecord(name)).map(recordOf),
      unexpected: members.filter(({ name }) => !isWritten(placed, name)).map(recordOf),
    },
    children: members
      .filter(({ name, isReadable }) => isReadable && isPickleRecord(name))
      .map((entry) => pickleChild(source, entry, context)),
    anomalies: [],
    covered: [],
  };
}

function recordOf(entry: ZipEntry): TorchRecord {
  return { name: entry.name, size: entry.uncompressedSize, at: headerRange(entry) };
}

function pickleChild(source: ByteSource, entry: ZipEntry, { budget }: ParseContext): Child {
  const { name, method, data } = entry;
  return {
    member: name,
    expects: 'pickle',
    profile: 'torch',
    ...(method === methodStored && data !== undefined ? { range: data } : {}),
    open: () => openEntry(source, entry, budget),
  };
}

function readNote(
  source: ByteSource,
  entries: readonly ZipEntry[],
  record: string,
  { budget }: ParseContext,
): string | undefined {
  const entry = entries.find(({ name, isReadable }) => isReadable && splitName(name)?.record === record);
  if (entry === undefined || entry.method !== methodStored || entry.uncompressedSize > maxNoteBytes)
    return undefined;
  const content = openEntry(source, entry, budget);
  return Buffer.from(content.read(0, Math.min(content.size, maxNoteBytes)))
    .toString('latin1')
    .trim();
}
