import { FormatError } from '../../core/errors.js';
import type { ByteSource } from '../../core/types.js';
import { Hdf5Reader, type AddressSpace } from './hdf5-reader.js';

/** Specification §II.A: a signature at 0, 512, 1024, 2048 … bytes. */
const signature = Buffer.from('\x89HDF\r\n\x1a\n', 'latin1');
const firstUserBlockBytes = 512;
/** Version 0 with 8-byte addresses is the longest. */
const superblockBytes = 100;

export interface Superblock {
  readonly space: AddressSpace;
  readonly version: number;
  /** Address of the root group's object header. */
  readonly root: number;
  /** Bytes from the superblock to the end that the file declares; itself it counts from the start of the file. */
  readonly endOfFile: number | undefined;
  /** Object header that holds the table of shared messages, if there is one. */
  readonly extension: number | undefined;
}

/** Offset of the first superblock below `most`, which is the one that a loader takes. */
export function findSuperblock(source: ByteSource, most = source.size): number | undefined {
  const last = Math.min(source.size, most) - signature.length;
  for (let at = 0; at <= last; at = at === 0 ? firstUserBlockBytes : at * 2) {
    if (signature.equals(source.read(at, signature.length))) return at;
  }
  return undefined;
}

/** @throws FormatError `no-superblock`, `superblock-version`, `field-width`, `unexpected-end` */
export function readSuperblock(source: ByteSource): Superblock {
  const base = findSuperblock(source);
  if (base === undefined) {
    const at = { offset: 0, length: signature.length };
    throw new FormatError('no-superblock', at, 'no superblock stands where one may stand');
  }
  const space = { source, base, offsetBytes: 8, lengthBytes: 8 };
  const reader = Hdf5Reader.at(space, 0, Math.min(superblockBytes, source.size - base));
  reader.skip(signature.length);
  const version = reader.u8();
  if (version <= 1) return readOld(reader, version);
  if (version <= 3) return readNew(reader, version);
  throw new FormatError(
    'superblock-version',
    { offset: base + 8, length: 1 },
    `a superblock of version ${String(version)} is unknown`,
  );
}

function readOld(reader: Hdf5Reader, version: number): Superblock {
  reader.skip(4);
  const widths = readWidths(reader);
  reader.skip(version === 0 ? 9 : 13);
  const fields = widened(reader, widths);
  const declaredBase = fields.address();
  fields.address();
  const endOfFile = relative(fields.address(), declaredBase);
  fields.address();
  fields.skip(widths.offsetBytes);
  return { space: fields.space, version, root: rootOf(fields), endOfFile, extension: undefined };
}

function readNew(reader: Hdf5Reader, version: number): Superblock {
  const widths = readWidths(reader);
  reader.skip(1);
  const fields = widened(reader, widths);
  const declaredBase = fields.address();
  const extension = fields.address();
  const endOfFile = relative(fields.address(), declaredBase);
  return { space: fields.space, version, root: rootOf(fields), endOfFile, extension };
}

function relative(endOfFile: number | undefined, base = 0): number | undefined {
  return endOfFile === undefined ? undefined : Math.max(0, endOfFile - base);
}

type Widths = Pick<AddressSpace, 'offsetBytes' | 'lengthBytes'>;

function readWidths(reader: Hdf5Reader): Widths {
  const at = { offset: reader.position, length: 2 };
  const [offsetBytes, lengthBytes] = [reader.u8(), reader.u8()];
  if ([2, 4, 8].includes(offsetBytes) && [2, 4, 8].includes(lengthBytes)) return { offsetBytes, lengthBytes };
  throw new FormatError('field-width', at, 'addresses or lengths have a width that nothing can read');
}

/** The rest of the superblock, read with the widths that its first fields declare. */
function widened(reader: Hdf5Reader, widths: Widths): Hdf5Reader {
  const start = reader.position;
  return new Hdf5Reader({ ...reader.space, ...widths }, reader.bytes(reader.remaining), start);
}

function rootOf(reader: Hdf5Reader): number {
  const at = { offset: reader.position, length: reader.space.offsetBytes };
  const root = reader.address();
  if (root !== undefined) return root;
  throw new FormatError('no-root', at, 'the file has no root group');
}
