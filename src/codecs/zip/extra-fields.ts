import yauzl, { type ExtraField } from 'yauzl';

const zip64Id = 0x0001;
const unicodePathId = 0x7075;
const sentinel = 0xffff_ffff;

/** A broken extra field hides no member: what can't be told apart is left out. */
export function parseExtraFields(bytes: Uint8Array): ExtraField[] {
  const fields: ExtraField[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 <= buffer.length;) {
    const end = at + 4 + buffer.readUInt16LE(at + 2);
    if (end > buffer.length) break;
    fields.push({ id: buffer.readUInt16LE(at), data: buffer.subarray(at + 4, end) });
    at = end;
  }
  return fields;
}

export interface Sizes {
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  readonly localHeaderOffset: number;
}

/**
 * APPNOTE 4.5.3: fields that overflow 32 bits stand in the zip64 field, in this order, each only if it overflows.
 * A field that is missing leaves the 32-bit value as it is.
 */
export function applyZip64(sizes: Sizes, fields: readonly ExtraField[]): Sizes {
  const data = fields.find(({ id }) => id === zip64Id)?.data;
  if (data === undefined) return sizes;
  let at = 0;
  const next = (value: number): number => {
    if (value !== sentinel || at + 8 > data.length) return value;
    at += 8;
    return Number(data.readBigUInt64LE(at - 8));
  };
  const uncompressedSize = next(sizes.uncompressedSize);
  const compressedSize = next(sizes.compressedSize);
  return { uncompressedSize, compressedSize, localHeaderOffset: next(sizes.localHeaderOffset) };
}

export interface EntryName {
  readonly name: string;
  readonly isRenamed: boolean;
}

/** The name as UTF-8 (flag bit 11), CP437 or the Info-ZIP Unicode path field says; backslashes stay. */
export function decodeName(rawName: Uint8Array, flags: number, fields: readonly ExtraField[]): EntryName {
  const raw = Buffer.from(rawName.buffer, rawName.byteOffset, rawName.byteLength);
  const plain = yauzl.getFileNameLowLevel(flags, raw, [], true);
  if (!fields.some(({ id }) => id === unicodePathId)) return { name: plain, isRenamed: false };
  const name = yauzl.getFileNameLowLevel(flags, raw, [...fields], true);
  const utf8 = raw.toString('utf8');
  return { name, isRenamed: name !== plain && name !== utf8 };
}
