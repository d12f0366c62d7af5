import type { ByteSource } from '../../core/types.js';
import { applyZip64, parseExtraFields } from './extra-fields.js';
import { signatures } from './signatures.js';
import type { LocalHeader } from './zip-directory.js';

/** APPNOTE 4.3.7 up to the name. */
export const localHeaderBytes = 30;

/** The local header at `offset`; undefined where none stands or it passes the end of the source. */
export function readLocalHeader(source: ByteSource, offset: number): LocalHeader | undefined {
  if (!Number.isSafeInteger(offset) || offset < 0 || offset + localHeaderBytes > source.size)
    return undefined;
  const fixed = source.read(offset, localHeaderBytes);
  const bytes = Buffer.from(fixed.buffer, fixed.byteOffset, fixed.byteLength);
  if (bytes.readUInt32LE(0) !== signatures.localHeader) return undefined;
  const nameLength = bytes.readUInt16LE(26);
  const variable = nameLength + bytes.readUInt16LE(28);
  const dataOffset = offset + localHeaderBytes + variable;
  if (dataOffset > source.size) return undefined;
  const names = source.read(offset + localHeaderBytes, variable);
  const stated = {
    compressedSize: bytes.readUInt32LE(18),
    uncompressedSize: bytes.readUInt32LE(22),
    localHeaderOffset: offset,
  };
  const { compressedSize, uncompressedSize } = applyZip64(
    stated,
    parseExtraFields(names.subarray(nameLength)),
  );
  return {
    rawName: names.subarray(0, nameLength),
    flags: bytes.readUInt16LE(6),
    method: bytes.readUInt16LE(8),
    crc32: bytes.readUInt32LE(14),
    compressedSize,
    uncompressedSize,
    extraBytes: variable - nameLength,
    dataOffset,
  };
}
