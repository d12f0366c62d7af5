import { latin1 } from '../../bytes/latin1.js';
import { flatIdentifier } from '../../codecs/flatbuffers/flat-table.js';
import type { ByteRange, ByteSource } from '../../core/types.js';

/** `file_identifier` of schema/program.fbs, whose digits change with the schema. */
const identifier = /^ET\d\d$/;
/** The extended header stands behind root offset and identifier: docs/source/pte-file-format.md. */
const extendedAt = 8;
const extendedMagic = /^eh\d\d$/;
const leastExtendedBytes = 24;

export interface ExtendedHeader {
  /** Bytes of the tables, from the start of the file. */
  readonly programBytes: number;
  /** Where segments are counted from; 0 in a file without any. */
  readonly segmentBase: number;
}

export function hasIdentifier(head: Uint8Array): boolean {
  return identifier.test(flatIdentifier(head));
}

/** @returns undefined for the programs of before segments, which are nothing but tables */
export function readExtendedHeader(source: ByteSource): ExtendedHeader | undefined {
  if (source.size < extendedAt + leastExtendedBytes) return undefined;
  const head = Buffer.from(source.read(0, extendedAt + leastExtendedBytes));
  if (!extendedMagic.test(latin1.decode(head.subarray(extendedAt, extendedAt + 4)))) return undefined;
  return {
    programBytes: Number(head.readBigUInt64LE(extendedAt + 8)),
    segmentBase: Number(head.readBigUInt64LE(extendedAt + 16)),
  };
}

export function isInside({ offset, length }: ByteRange, source: ByteSource): boolean {
  return Number.isSafeInteger(offset + length) && offset + length <= source.size;
}
