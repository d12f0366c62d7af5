import { crc32 } from 'node:zlib';
import { FormatError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Anomaly, Budget, ByteRange, ByteSource } from '../../core/types.js';
import { contentBytes, type Folder, type SevenZipArchive, type SevenZipMember } from './archive.js';
import { folderBarrier, openFolder } from './open-folder.js';
import { badHeader, PropertyReader } from './property-reader.js';
import { readFiles, type FileRecord } from './read-files.js';
import { readStreams, type Streams } from './read-streams.js';

const magic = [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] as const;
const signatureBytes = 32;
const ids = { end: 0, header: 1, properties: 2, additional: 3, streams: 4, files: 5, encoded: 23 } as const;
/** Headers of headers: one is usual. */
const maxHeaderLayers = 4;

export function startsSevenZip(head: Uint8Array): boolean {
  return magic.every((byte, at) => head[at] === byte);
}

/**
 * Lists the members of a 7z archive (https://www.7-zip.org/sdk.html, DOC/7zFormat.txt).
 * @throws FormatError `bad-header`, `unexpected-end` where no member can be listed; LimitError of the budget
 */
export function readSevenZip(source: ByteSource, budget: Budget): SevenZipArchive {
  const anomalies: Anomaly[] = [];
  const report: Report = (kind, at, detail, key) => {
    anomalies.push({ kind, at, detail, key });
  };
  const { at, checksum } = readSignature(source, report);
  const frame = { offset: 0, length: signatureBytes };
  if (at.length === 0) return { folders: [], members: [], anomalies, covered: [frame] };
  const header = source.read(at.offset, at.length);
  if (crc32(header) !== checksum)
    report('damaged', at, 'the header has not the checksum that is stated', 'header');
  const packedHeader: ByteRange[] = [];
  const plain = decodeHeader(source, header, budget, packedHeader, () => {
    report('damaged', at, 'the packed header has not the checksum that is stated', 'header');
  });
  if (plain === undefined) {
    report('encrypted', at, 'the list of members is encrypted', 'header-encrypted');
    return { folders: [], members: [], anomalies, covered: [{ offset: 0, length: at.offset + at.length }] };
  }
  const { streams, files } = readHeader(plain);
  for (const folder of streams.folders) judgeFolder(folder, source, report);
  const packed = streams.folders.flatMap((folder) => folder.packed);
  return {
    folders: streams.folders,
    members: place(files, streams),
    anomalies,
    covered: [frame, ...packed, ...packedHeader, at],
  };
}

type Report = (kind: Anomaly['kind'], at: ByteRange, detail: string, key: string) => void;

/** What the start of the archive says of its header: where it stands, and the checksum of it. */
function readSignature(source: ByteSource, report: Report): { at: ByteRange; checksum: number } {
  const start = Buffer.from(source.read(0, signatureBytes));
  if (crc32(start.subarray(12, 32)) !== start.readUInt32LE(8))
    report(
      'damaged',
      { offset: 8, length: 24 },
      'the start of the archive has not the checksum that it states',
      'start',
    );
  const offset = Number(start.readBigUInt64LE(12)) + signatureBytes;
  const length = Number(start.readBigUInt64LE(20));
  if (length > 0 && offset + length > source.size)
    throw new FormatError(
      'unexpected-end',
      { offset: source.size, length: 0 },
      'the file ends before the header of the archive',
    );
  if (length > limits.maxReadBytes) throw badHeader('it is too long');
  return { at: { offset, length }, checksum: start.readUInt32LE(28) };
}

function judgeFolder(folder: Folder, source: ByteSource, report: Report): void {
  const [at = { offset: 0, length: 0 }] = folder.packed;
  const barrier = folderBarrier(folder);
  if (barrier === 'encrypted') report('encrypted', at, 'members are encrypted', 'encrypted');
  if (barrier === 'unsupported') {
    const methods = folder.coders.map(({ id }) => id).join(', ');
    report(
      'unsupported',
      at,
      `members are packed with methods that are not read (${methods})`,
      `methods ${methods}`,
    );
  }
  if (folder.packed.some(({ offset, length }) => offset + length > source.size))
    report('damaged', at, 'the file ends before the data of its members', 'cut');
}

/**
 * The header itself is mostly packed.
 * @param packed takes where it stands packed
 * @param isWrong is called where what comes out is not what its checksum was made of
 * @returns undefined where it is encrypted
 */
function decodeHeader(
  source: ByteSource,
  header: Uint8Array,
  budget: Budget,
  packed: ByteRange[],
  isWrong: () => void,
): PropertyReader | undefined {
  let reader = new PropertyReader(header);
  for (let layer = 0; layer < maxHeaderLayers; layer++) {
    const id = reader.number();
    if (id === ids.header) return reader;
    if (id !== ids.encoded) throw badHeader('it begins with no header');
    const {
      folders: [folder],
      parts: [[part] = []],
    } = readStreams(reader);
    if (folder === undefined) throw badHeader('it is packed nowhere');
    for (const range of folder.packed) packed.push(range);
    const barrier = folderBarrier(folder);
    if (barrier === 'encrypted') return undefined;
    const size = contentBytes(folder);
    if (barrier === 'unsupported' || size > limits.maxReadBytes)
      throw badHeader('it is packed in an unknown way');
    const unpacked = openFolder(source, folder, budget).read(0, size);
    if (part?.crc32 !== undefined && part.crc32 !== crc32(unpacked)) isWrong();
    reader = new PropertyReader(unpacked);
  }
  throw badHeader('it is packed again and again');
}

function readHeader(reader: PropertyReader): {
  readonly streams: Streams;
  readonly files: readonly FileRecord[];
} {
  let streams: Streams = { folders: [], parts: [] };
  let files: readonly FileRecord[] = [];
  for (let id = reader.number(); id !== ids.end; id = reader.number()) {
    if (id === ids.streams) streams = readStreams(reader);
    else if (id === ids.additional) readStreams(reader);
    else if (id === ids.files) files = readFiles(reader);
    else if (id === ids.properties) skipProperties(reader);
    else throw badHeader(`property ${String(id)} has no place there`);
  }
  return { streams, files };
}

function skipProperties(reader: PropertyReader): void {
  for (let id = reader.number(); id !== ids.end; id = reader.number()) reader.bytes(reader.number());
}

/** Files take the parts of the folders in their order; a part without a file is a member without a name. */
function place(files: readonly FileRecord[], { parts }: Streams): SevenZipMember[] {
  const places = parts.flatMap((list, folder) => {
    let offset = 0;
    return list.map(({ size, crc32: crc }) => {
      const part = { size, crc32: crc, place: { folder, offset } };
      offset += size;
      return part;
    });
  });
  let next = 0;
  const members = files.map(({ name, hasContent, isFolder, mode }): SevenZipMember => {
    const part = hasContent ? places[next++] : undefined;
    return { name, isFolder, mode, size: part?.size ?? 0, crc32: part?.crc32, place: part?.place };
  });
  const nameless = places.slice(next).map((part, at): SevenZipMember => ({
    name: `unnamed-${String(at)}`,
    isFolder: false,
    mode: 0,
    ...part,
  }));
  return [...members, ...nameless];
}
