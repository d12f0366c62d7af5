/** Archives of cpio in its four ways: https://man.freebsd.org/cgi/man.cgi?query=cpio&sektion=5 */
import type { Budget, ByteSource } from '../../core/types.js';
import type { ArchiveListing } from './archive-entry.js';
import { listEntries, type NextEntry } from './entry-list.js';

const trailer = 'TRAILER!!!';
const maxNameBytes = 65_536;
const oldMagic = 0o070707;

interface Header {
  readonly bytes: number;
  readonly mode: number;
  readonly nameBytes: number;
  readonly size: number;
  /** What names and contents are padded to. */
  readonly alignment: number;
}

export function startsCpio(head: Uint8Array): boolean {
  if (head[0] !== 0x30 && head[0] !== (oldMagic & 0xff)) return false;
  const header = readHeader(Buffer.from(head.subarray(0, 110)));
  // Two bytes are a weak magic number: a first member has a type, too; only the trailer has none.
  return header !== undefined && (head[0] === 0x30 || header.mode >> 12 !== 0);
}

export function readCpio(source: ByteSource, budget: Budget): ArchiveListing {
  return listEntries(source, 0, budget, true, (at) => entryAt(source, at));
}

function entryAt(source: ByteSource, at: number): NextEntry | undefined {
  const header = readHeader(Buffer.from(source.read(at, Math.min(110, source.size - at))));
  if (header === undefined || header.nameBytes > maxNameBytes) return undefined;
  const { bytes, mode, nameBytes, size, alignment } = header;
  const nameAt = at + bytes;
  if (nameAt + nameBytes > source.size) return undefined;
  const written = Buffer.from(source.read(nameAt, nameBytes)).toString('utf8');
  if (!written.endsWith('\0')) return undefined;
  const name = written.replace(/\0.*$/s, '');
  const dataOffset = at + padded(bytes + nameBytes, alignment);
  const isLast = name === trailer;
  return {
    name,
    mode,
    dataOffset,
    size,
    next: dataOffset + padded(size, alignment),
    isHidden: isLast,
    isLast,
  };
}

function readHeader(head: Buffer): Header | undefined {
  const magic = head.toString('latin1', 0, 6);
  if (magic === '070701' || magic === '070702') return newHeader(head);
  if (magic === '070707') return portableHeader(head);
  return head.length >= 26 && head.readUInt16LE(0) === oldMagic ? binaryHeader(head) : undefined;
}

/** Thirteen fields of eight hexadecimal digits. */
function newHeader(head: Buffer): Header | undefined {
  const fields = /^[0-9a-fA-F]{104}$/.exec(head.toString('latin1', 6, 110))?.[0];
  if (fields === undefined) return undefined;
  const field = (index: number): number => Number.parseInt(fields.slice(8 * index, 8 * index + 8), 16);
  return { bytes: 110, mode: field(1), nameBytes: field(11), size: field(6), alignment: 4 };
}

/** Octal digits. */
function portableHeader(head: Buffer): Header | undefined {
  const text = head.toString('latin1', 0, 76);
  if (!/^[0-7]{76}$/.test(text)) return undefined;
  const field = (at: number, length: number): number => Number.parseInt(text.slice(at, at + length), 8);
  return { bytes: 76, mode: field(18, 6), nameBytes: field(59, 6), size: field(65, 11), alignment: 1 };
}

/** Words of two bytes, of which long numbers have the greater one first. */
function binaryHeader(head: Buffer): Header | undefined {
  const nameBytes = head.readUInt16LE(20);
  const size = head.readUInt16LE(22) * 65_536 + head.readUInt16LE(24);
  const mode = head.readUInt16LE(6);
  return nameBytes === 0 ? undefined : { bytes: 26, mode, nameBytes, size, alignment: 2 };
}

function padded(length: number, to: number): number {
  return Math.ceil(length / to) * to;
}
