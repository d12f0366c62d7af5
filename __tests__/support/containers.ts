/** Every kind of container around some content, assembled here: stored or deflated, never from a tool. */
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import { sqlite } from './sqlite-assembler.js';
import { tar } from './tar-assembler.js';
import { ar, cpio } from './unix-archive-assembler.js';
import { zip } from './zip-assembler.js';

type Pack = (content: Uint8Array, name: string) => Uint8Array;

export const containers: Readonly<Record<string, Pack>> = {
  'stored zip': (content, name) => zip([{ name, content }]),
  'deflated zip': (content, name) => zip([{ name, content, deflated: true }]),
  'zip of xz': (content, name) =>
    zip([
      {
        name,
        stored: xz(content),
        central: { method: 95, crc32: crc32(content), uncompressedSize: content.length },
      },
    ]),
  'zip of Zstandard': (content, name) =>
    zip([
      {
        name,
        stored: zstd(content),
        central: { method: 93, crc32: crc32(content), uncompressedSize: content.length },
      },
    ]),
  tar: (content, name) => tar([{ name, content }]),
  'tar of the first kind': (content, name) => tar([{ name, content, magic: 'none' }]),
  nemo: (content, name) =>
    tar([
      { name: './model_config.yaml', content: 'target: nemo.collections.asr.models.EncDecCTCModel\n' },
      { name: `./${name}`, content },
    ]),
  ar: (content, name) => ar([{ name: name.slice(0, 15), content }]),
  cpio: (content, name) => cpio([{ name, content }]),
  SQLite: (content) => sqlite([content]),
  '7z': sevenZip,
  gzip: (content) => gzipSync(content),
  zlib: (content) => deflateSync(content),
  xz,
  lz4,
  zstd,
};

function number(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt(value));
  return buffer.subarray(0, bytes);
}

/** Blocks that are not compressed, of 64 KiB at most. */
function lz4(content: Uint8Array): Buffer {
  const blocks: Buffer[] = [];
  for (let at = 0; at < content.length; at += 65_536) {
    const block = content.subarray(at, at + 65_536);
    blocks.push(number(block.length + 0x8000_0000, 4), Buffer.from(block));
  }
  return Buffer.concat([Buffer.from('04224d18604082', 'hex'), ...blocks, Buffer.alloc(4)]);
}

/** Raw blocks behind a header without size and checksum. */
function zstd(content: Uint8Array): Buffer {
  const blocks: Buffer[] = [];
  for (let at = 0; at < content.length; at += 65_536) {
    const block = content.subarray(at, at + 65_536);
    blocks.push(number(block.length * 8, 3), Buffer.from(block));
  }
  return Buffer.concat([Buffer.from('28b52ffd0058', 'hex'), ...blocks, Buffer.from([1, 0, 0])]);
}

/** Chunks that are not compressed, with CRC-32. */
function xz(content: Uint8Array): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < content.length; at += 65_536) {
    const chunk = content.subarray(at, at + 65_536);
    const size = Buffer.from([(chunk.length - 1) >> 8, (chunk.length - 1) & 0xff]);
    chunks.push(Buffer.from([at === 0 ? 1 : 2]), size, Buffer.from(chunk));
  }
  const flags = Buffer.from([0, 1]);
  const blockHeader = withCrc(Buffer.from([2, 0, 0x21, 1, 0x16, 0, 0, 0]));
  const data = Buffer.concat([...chunks, Buffer.from([0])]);
  const unpadded = blockHeader.length + data.length + 4;
  const index = withCrc(
    padded(Buffer.concat([Buffer.from([0, 1]), variable(unpadded), variable(content.length)])),
  );
  const backward = Buffer.concat([number(index.length / 4 - 1, 4), flags]);
  return Buffer.concat([
    Buffer.from('fd377a585a00', 'hex'),
    withCrc(flags),
    blockHeader,
    padded(data),
    number(crc32(content), 4),
    index,
    number(crc32(backward), 4),
    backward,
    Buffer.from('YZ'),
  ]);
}

function withCrc(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, number(crc32(bytes), 4)]);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** Seven bits a byte, the lowest first. */
function variable(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    bytes.push(rest < 128 ? rest : (rest % 128) + 128);
    if (rest < 128) return Buffer.from(bytes);
  }
}

/** One file, copied, with a header that is not packed. */
function sevenZip(content: Uint8Array, name: string): Buffer {
  const wide = Buffer.from(`${name}\0`, 'utf16le');
  const size = Buffer.concat([Buffer.from([0xff]), number(content.length, 8)]);
  const names = Buffer.concat([Buffer.from([0]), wide]);
  const header = Buffer.concat([
    Buffer.from([1, 4, 6, 0, 1, 9]),
    size,
    Buffer.from([0, 7, 11, 1, 0, 1, 1, 0, 12]),
    size,
    Buffer.from([10, 1]),
    number(crc32(content), 4),
    Buffer.from([0, 0, 5, 1, 17]),
    Buffer.concat([Buffer.from([0xff]), number(names.length, 8)]),
    names,
    Buffer.from([0, 0]),
  ]);
  const start = Buffer.concat([
    number(content.length, 8),
    number(header.length, 8),
    number(crc32(header), 4),
  ]);
  return Buffer.concat([
    Buffer.from('377abcaf271c0004', 'hex'),
    number(crc32(start), 4),
    start,
    Buffer.from(content),
    header,
  ]);
}
