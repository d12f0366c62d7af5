import { limits } from '../../core/limits.js';
import type { ByteRange } from '../../core/types.js';
import { contentBytes, type Coder, type Folder } from './archive.js';
import { badHeader, type PropertyReader } from './property-reader.js';

/** DOC/7zFormat.txt, Property IDs. */
const ids = {
  end: 0,
  packInfo: 6,
  unpackInfo: 7,
  subStreams: 8,
  size: 9,
  crc: 10,
  folder: 11,
  unpackSize: 12,
  streamCount: 13,
} as const;
const signatureBytes = 32;
const maxCoders = 32;

export interface SubStream {
  readonly size: number;
  readonly crc32: number | undefined;
}

export interface Streams {
  readonly folders: readonly Folder[];
  /** What each folder's content is cut into. */
  readonly parts: readonly (readonly SubStream[])[];
}

/** @throws FormatError `bad-header` */
export function readStreams(reader: PropertyReader): Streams {
  let packed: ByteRange[] = [];
  let folders: Folder[] = [];
  let digests: (number | undefined)[] = [];
  let parts: SubStream[][] | undefined;
  for (let id = reader.number(); id !== ids.end; id = reader.number()) {
    if (id === ids.packInfo) packed = readPackInfo(reader);
    else if (id === ids.unpackInfo) ({ folders, digests } = readFolders(reader, packed));
    else if (id === ids.subStreams) parts = readSubStreams(reader, folders, digests);
    else throw badHeader(`property ${String(id)} has no place there`);
  }
  return {
    folders,
    parts: parts ?? folders.map((folder, at) => [{ size: contentBytes(folder), crc32: digests[at] }]),
  };
}

function readPackInfo(reader: PropertyReader): ByteRange[] {
  let offset = signatureBytes + reader.number();
  const count = reader.count(limits.maxArchiveEntries);
  const packed: ByteRange[] = [];
  for (let id = reader.number(); id !== ids.end; id = reader.number()) {
    if (id === ids.crc) reader.digests(count);
    else if (id === ids.size) {
      for (let left = count; left > 0; left--) {
        const length = reader.number();
        packed.push({ offset, length });
        offset += length;
      }
    } else throw badHeader(`property ${String(id)} has no place there`);
  }
  return packed;
}

type Layout = Omit<Folder, 'packed' | 'sizes'>;

function readFolders(
  reader: PropertyReader,
  packed: readonly ByteRange[],
): { readonly folders: Folder[]; readonly digests: (number | undefined)[] } {
  if (reader.number() !== ids.folder) throw badHeader('no folders are described');
  const count = reader.count(limits.maxArchiveEntries);
  if (reader.byte() !== 0) throw badHeader('its folders are described elsewhere');
  const layouts = Array.from({ length: count }, () => readLayout(reader));
  if (reader.number() !== ids.unpackSize) throw badHeader('no sizes are given');
  let next = 0;
  const folders = layouts.map((layout): Folder => {
    const outputs = layout.coders.reduce((sum, { outStreams }) => sum + outStreams, 0);
    const sizes = Array.from({ length: outputs }, () => reader.number());
    const own = packed.slice(next, (next += layout.packedInputs.length));
    return { ...layout, packed: own, sizes };
  });
  let digests: (number | undefined)[] = [];
  for (let id = reader.number(); id !== ids.end; id = reader.number()) {
    if (id !== ids.crc) throw badHeader(`property ${String(id)} has no place there`);
    digests = reader.digests(count);
  }
  return { folders, digests };
}

function readLayout(reader: PropertyReader): Layout {
  const coders = Array.from({ length: reader.count(maxCoders) }, () => readCoder(reader));
  const inputs = coders.reduce((sum, { inStreams }) => sum + inStreams, 0);
  const outputs = coders.reduce((sum, { outStreams }) => sum + outStreams, 0);
  if (
    coders.length === 0 ||
    outputs === 0 ||
    inputs > maxCoders ||
    outputs > maxCoders ||
    inputs < outputs - 1
  )
    throw badHeader('a folder has no possible coders');
  const bonds = Array.from({ length: outputs - 1 }, () => ({
    input: reader.number(),
    output: reader.number(),
  }));
  const free = Array.from({ length: inputs }, (_, input) => input).filter(
    (input) => !bonds.some((bond) => bond.input === input),
  );
  const packedInputs =
    free.length === 1 ? free : Array.from({ length: inputs - bonds.length }, () => reader.number());
  return { coders, bonds, packedInputs };
}

function readCoder(reader: PropertyReader): Coder {
  const flags = reader.byte();
  const id = reader.bytes(flags & 15).toString('hex');
  const [inStreams, outStreams] =
    (flags & 0x10) === 0 ? [1, 1] : [reader.count(maxCoders), reader.count(maxCoders)];
  const properties = (flags & 0x20) === 0 ? new Uint8Array(0) : reader.bytes(reader.number());
  return { id, inStreams, outStreams, properties };
}

function readSubStreams(
  reader: PropertyReader,
  folders: readonly Folder[],
  digests: readonly (number | undefined)[],
): SubStream[][] {
  let id = reader.number();
  let counts = folders.map(() => 1);
  if (id === ids.streamCount) {
    counts = folders.map(() => reader.count(limits.maxArchiveEntries));
    id = reader.number();
  }
  const sizes = folders.map((folder, at) => {
    const count = counts[at] ?? 0;
    const own = Array.from({ length: Math.max(0, count - 1) }, () => (id === ids.size ? reader.number() : 0));
    const rest = contentBytes(folder) - own.reduce((sum, size) => sum + size, 0);
    return count === 0 ? [] : [...own, Math.max(0, rest)];
  });
  if (id === ids.size) id = reader.number();
  const known = (at: number): boolean => counts[at] === 1 && digests[at] !== undefined;
  const missing = folders.reduce((sum, _, at) => sum + (known(at) ? 0 : (counts[at] ?? 0)), 0);
  let own: (number | undefined)[] = [];
  for (; id !== ids.end; id = reader.number()) {
    if (id !== ids.crc) throw badHeader(`property ${String(id)} has no place there`);
    own = reader.digests(missing);
  }
  let next = 0;
  return sizes.map((list, at) =>
    list.map((size) => ({ size, crc32: known(at) ? digests[at] : own[next++] })),
  );
}
