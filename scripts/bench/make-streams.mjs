// Compressed streams whose blocks are stored as they are: the zeros of an array stay holes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { pickledBytes } from './make-tensors.mjs';
import { lengthOf, npy, u32, varint, writeRepeated, writeSparse } from './pieces.mjs';
import { crc32Zeros } from './sparse-zip.mjs';

/** Blocks of content that begins with bytes and goes on with zeros. @param header of a block, by its size and place */
function blocks([head, zeros, tail = Buffer.alloc(0)], blockBytes, header) {
  const total = head.length + zeros + tail.length;
  const parts = [];
  for (let at = 0; at < total; at += blockBytes) {
    const size = Math.min(blockBytes, total - at);
    parts.push(header(size, at === 0, at + size === total), ...piece(head, zeros, tail, at, size));
  }
  return parts;
}

function piece(head, zeros, tail, at, size) {
  const first = head.subarray(at, at + size);
  const last = tail.subarray(
    Math.max(0, at - head.length - zeros),
    Math.max(0, at + size - head.length - zeros),
  );
  return [first, size - first.length - last.length, last];
}

const stored = (content) =>
  blocks(content, 65_535, (size, _, isLast) =>
    Buffer.from([isLast ? 1 : 0, size & 255, size >> 8, ~size & 255, (~size >> 8) & 255]),
  );

export function writeGzip(path, bytes) {
  const content = npy(bytes);
  const [head, zeros] = content;
  const trailer = u32(crc32Zeros(zeros, crc32(head)), lengthOf(content) % 2 ** 32);
  writeSparse(path, [Buffer.from('1f8b08000000000000ff', 'hex'), ...stored(content), trailer]);
}

/** Adler-32 of bytes, of zeros and of bytes (RFC 1950). */
function adler(content) {
  let [a, b] = [1, 0];
  for (const part of content) {
    if (typeof part === 'number') b = (b + a * (part % 65_521)) % 65_521;
    else for (const byte of part) [a, b] = [(a + byte) % 65_521, (b + a + byte) % 65_521];
  }
  return u32((b * 65_536 + a) >>> 0).swap32();
}

const zlib = (content) => [Buffer.from([0x78, 0x01]), ...stored(content), adler(content)];

export function writeZlib(path, bytes) {
  writeSparse(path, zlib(npy(bytes)));
}

/** joblib's first compressed format: `ZF`, the size as text, zlib. */
export function writeZFile(path, bytes) {
  const content = pickledBytes(bytes);
  writeSparse(path, [Buffer.from(`ZF0x${lengthOf(content).toString(16)}`.padEnd(21)), ...zlib(content)]);
}

export function writeLz4(path, bytes) {
  const content = blocks(npy(bytes), 2 ** 22, (size) => u32((size | 0x8000_0000) >>> 0));
  writeSparse(path, [Buffer.from('04224d18607073', 'hex'), ...content, u32(0)]);
}

/** Raw blocks in a frame of no declared size (RFC 8878). */
export function writeZstd(path, bytes) {
  const content = blocks(npy(bytes), 2 ** 17, (size, _, isLast) =>
    u32(size * 8 + (isLast ? 1 : 0)).subarray(0, 3),
  );
  writeSparse(path, [Buffer.from('28b52ffd0050', 'hex'), ...content]);
}

/** One block of chunks that LZMA2 left as they were, and no check. https://tukaani.org/xz/xz-file-format.txt */
export function writeXz(path, bytes) {
  const content = npy(bytes);
  const chunks = blocks(content, 65_536, (size, isFirst) =>
    Buffer.from([isFirst ? 1 : 2, (size - 1) >> 8, (size - 1) & 255]),
  );
  const flags = Buffer.from([0, 0]);
  const blockHeader = Buffer.from([2, 0, 0x21, 1, 22, 0, 0, 0]);
  const header = Buffer.concat([blockHeader, u32(crc32(blockHeader))]);
  const packed = lengthOf(chunks) + 1;
  const padded = (bytes_) => Buffer.concat([bytes_, Buffer.alloc((4 - (bytes_.length % 4)) % 4)]);
  const index = padded(
    Buffer.concat([Buffer.from([0, 1]), varint(header.length + packed), varint(lengthOf(content))]),
  );
  const backward = Buffer.concat([u32(index.length / 4), flags]);
  const start = [Buffer.from('fd377a585a00', 'hex'), flags, u32(crc32(flags)), header];
  const end = [
    Buffer.alloc(1 + ((4 - (packed % 4)) % 4)),
    index,
    u32(crc32(index)),
    u32(crc32(backward)),
    backward,
    Buffer.from('YZ'),
  ];
  writeSparse(path, [...start, ...chunks, ...end]);
}

/** Streams of noise one after another, which readers join: bzip2 stores nothing as it is. */
export function writeBzip2(path, bytes) {
  const stream = readFileSync(join(import.meta.dirname, 'noise.bz2'));
  writeRepeated(path, bytes, { unit: () => stream });
}

/** Noise and a hole: an LZMA stream can be neither stored nor joined, and what follows it is looked at and said. */
export function writeLzma(path, bytes) {
  const stream = readFileSync(join(import.meta.dirname, 'noise.lzma'));
  writeSparse(path, [stream, bytes - stream.length]);
}
