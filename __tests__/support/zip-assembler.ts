/** Assembles zip archives field by field, so that a test can make any field lie. APPNOTE 4.3 gives the layouts. */
import { crc32, deflateRawSync } from 'node:zlib';

type Text = string | Uint8Array;

interface HeaderFields {
  readonly name: Text;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
}

export interface ZipMember {
  readonly name: Text;
  readonly content?: Text;
  readonly deflated?: boolean;
  /** What stands in the file instead of the content, stored or deflated as it comes. */
  readonly stored?: Uint8Array;
  /** Fields of the central record that differ from the truth. */
  readonly central?: Partial<HeaderFields> & {
    readonly localHeaderOffset?: number;
    readonly extra?: Uint8Array;
    /** The file mode of Unix. */
    readonly mode?: number;
  };
  /** Fields of the local header that differ from the central record. */
  readonly local?: Partial<HeaderFields> & { readonly signature?: number };
  readonly versionNeeded?: number;
  /** Flag bit 3: the sizes stand behind the data. */
  readonly described?: boolean;
  /** Sizes and offset stand in a zip64 field. */
  readonly zip64?: boolean;
  /** Only its local header shows it. */
  readonly unlisted?: boolean;
}

export interface ZipOptions {
  readonly prefix?: Text;
  /** Whether offsets count from the start of the file; otherwise from the end of the prefix. */
  readonly absolute?: boolean;
  readonly suffix?: Text;
  readonly comment?: Text;
  /** What the end record counts. */
  readonly entryCount?: number;
  /** Bytes of the directory, as the end record says. */
  readonly directorySize?: number;
  /** The number of this volume, from 0 on. */
  readonly volume?: number;
  /** The end record's numbers stand in a zip64 record. */
  readonly zip64?: boolean;
  /** Only local headers and data. */
  readonly withoutDirectory?: boolean;
}

const overflow = 0xffff_ffff;

export function zip(members: readonly ZipMember[], options: ZipOptions = {}): Uint8Array {
  const prefix = bytesOf(options.prefix ?? '');
  const base = options.absolute === true ? prefix.length : 0;
  const locals: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = base;
  for (const member of members) {
    const truth = fieldsOf(member);
    const local = localPart(member, truth);
    if (member.unlisted !== true) records.push(centralPart(member, truth, offset));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(records);
  const end = endPart(records.length, directory.length, offset, options);
  const frame = options.withoutDirectory === true ? [] : [directory, end];
  return Buffer.concat([prefix, ...locals, ...frame, bytesOf(options.suffix ?? '')]);
}

function fieldsOf(member: ZipMember): HeaderFields & { readonly data: Uint8Array } {
  const content = bytesOf(member.content ?? '');
  const data = member.stored ?? (member.deflated === true ? deflateRawSync(content) : content);
  return {
    name: member.name,
    flags: 0x800 | (member.described === true ? 8 : 0),
    method: member.deflated === true ? 8 : 0,
    crc32: crc32(content),
    compressedSize: data.length,
    uncompressedSize: content.length,
    ...member.central,
    data,
  };
}

function localPart(member: ZipMember, truth: HeaderFields & { readonly data: Uint8Array }): Uint8Array {
  const described = member.described === true ? { crc32: 0, compressedSize: 0, uncompressedSize: 0 } : {};
  const { name, flags, method, crc32, compressedSize, uncompressedSize } = {
    ...truth,
    ...described,
    ...member.local,
  };
  const rawName = bytesOf(name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(member.local?.signature ?? 0x04034b50, 0);
  header.writeUInt16LE(member.versionNeeded ?? 20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(crc32, 14);
  header.writeUInt32LE(compressedSize, 18);
  header.writeUInt32LE(uncompressedSize, 22);
  header.writeUInt16LE(rawName.length, 26);
  const descriptor = member.described === true ? descriptorOf(truth) : Buffer.alloc(0);
  return Buffer.concat([header, rawName, truth.data, descriptor]);
}

function descriptorOf({ crc32, compressedSize, uncompressedSize }: HeaderFields): Uint8Array {
  const descriptor = Buffer.alloc(16);
  [0x08074b50, crc32, compressedSize, uncompressedSize].forEach((value, index) =>
    descriptor.writeUInt32LE(value, index * 4),
  );
  return descriptor;
}

function centralPart(member: ZipMember, truth: HeaderFields, offset: number): Uint8Array {
  const rawName = bytesOf(truth.name);
  const localHeaderOffset = member.central?.localHeaderOffset ?? offset;
  const numbers = [truth.uncompressedSize, truth.compressedSize, localHeaderOffset];
  const extra = member.zip64 === true ? zip64Field(numbers) : (member.central?.extra ?? Buffer.alloc(0));
  const shown = member.zip64 === true ? numbers.map(() => overflow) : numbers;
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(member.versionNeeded ?? 20, 6);
  record.writeUInt16LE(member.central?.mode ?? 0, 40);
  record.writeUInt16LE(truth.flags, 8);
  record.writeUInt16LE(truth.method, 10);
  record.writeUInt32LE(truth.crc32, 16);
  record.writeUInt32LE(shown[1] ?? 0, 20);
  record.writeUInt32LE(shown[0] ?? 0, 24);
  record.writeUInt16LE(rawName.length, 28);
  record.writeUInt16LE(extra.length, 30);
  record.writeUInt32LE(shown[2] ?? 0, 42);
  return Buffer.concat([record, rawName, extra]);
}

function zip64Field(numbers: readonly number[]): Uint8Array {
  const field = Buffer.alloc(4 + numbers.length * 8);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(numbers.length * 8, 2);
  numbers.forEach((value, index) => field.writeBigUInt64LE(BigInt(value), 4 + index * 8));
  return field;
}

function endPart(count: number, size: number, offset: number, options: ZipOptions): Uint8Array {
  const entryCount = options.entryCount ?? count;
  const comment = bytesOf(options.comment ?? '');
  const isLarge = options.zip64 === true;
  const directorySize = options.directorySize ?? size;
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(options.volume ?? 0, 4);
  record.writeUInt16LE(isLarge ? 0xffff : entryCount, 8);
  record.writeUInt16LE(isLarge ? 0xffff : entryCount, 10);
  record.writeUInt32LE(isLarge ? overflow : directorySize, 12);
  record.writeUInt32LE(isLarge ? overflow : offset, 16);
  record.writeUInt16LE(comment.length, 20);
  const large = isLarge ? zip64End(entryCount, size, offset) : Buffer.alloc(0);
  return Buffer.concat([large, record, comment]);
}

function zip64End(entryCount: number, size: number, offset: number): Uint8Array {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(entryCount), 24);
  record.writeBigUInt64LE(BigInt(entryCount), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([record, locator]);
}

function bytesOf(text: Text): Uint8Array {
  return typeof text === 'string' ? Buffer.from(text) : text;
}
