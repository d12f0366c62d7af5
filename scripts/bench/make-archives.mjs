// Archives that store one array of zeros, and the models that are archives.
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { dense } from './make-texts.mjs';
import { fixture, lengthOf, npy, u32, u64, writeSparse } from './pieces.mjs';
import { crc32Zeros, zipHeaders } from './sparse-zip.mjs';

const json = (value) => Buffer.from(JSON.stringify(value));
const array = (name, bytes) => {
  const [content, zeros] = npy(bytes);
  return { name, content, zeros };
};

function writeZip(path, members, start = 0) {
  const file = openSync(path, start === 0 ? 'w' : 'r+');
  const { writes, size } = zipHeaders(members);
  for (const { at, content } of writes) writeSync(file, content, 0, content.length, start + at);
  ftruncateSync(file, start + size);
  closeSync(file);
  return start + size;
}

const zipOf = (members) => (path, bytes) => {
  writeZip(path, members(bytes));
};

export const writePlainZip = zipOf((bytes) => [array('data/weights.npy', bytes)]);
export const writeNpz = zipOf((bytes) => [array('arr_0.npy', bytes)]);
const keras = {
  module: 'keras',
  class_name: 'Sequential',
  registered_name: null,
  config: { name: 's', layers: [dense(0)] },
};
export const writeKeras = zipOf((bytes) => [
  { name: 'metadata.json', content: json({ keras_version: '3.10.0', date_saved: '2025-01-01@00:00:00' }) },
  { name: 'config.json', content: json(keras) },
  { name: 'model.weights.h5', content: fixture('keras/dense-weights.miss.h5'), zeros: 0 },
  array('assets/weights.npy', bytes),
]);
const skops = {
  __class__: 'ndarray',
  __module__: 'numpy',
  __loader__: 'NdArrayNode',
  type: 'numpy',
  file: '1.npy',
  protocol: 2,
  _skops_version: '0.13.0',
};
export const writeSkops = zipOf((bytes) => [
  { name: 'schema.json', content: json(skops) },
  array('1.npy', bytes),
]);
const served = {
  modelName: 'm',
  serializedFile: 'weights.npy',
  handler: 'image_classifier',
  modelVersion: '1.0',
};
export const writeMar = zipOf((bytes) => [
  {
    name: 'MAR-INF/MANIFEST.json',
    content: json({
      createdOn: '01/01/2025 00:00:00',
      runtime: 'python',
      model: served,
      archiverVersion: '0.12.0',
    }),
  },
  array('weights.npy', bytes),
]);

/** Two archives in a row, as distributed checkpoints have them. */
export function writeZipSequence(path, bytes) {
  const end = writeZip(path, [array('archive/a.npy', bytes / 2)]);
  writeZip(path, [array('archive/b.npy', bytes / 2)], end);
}

function tarHeader(name, size) {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0' + '0000000\0'.repeat(2) + `${size.toString(8).padStart(11, '0')}\0`, 100);
  header.write('00000000000\0        0', 136);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

function tarParts(members) {
  const parts = members.flatMap(([name, content]) => {
    const size = lengthOf(content);
    return [tarHeader(name, size), ...content, (512 - (size % 512)) % 512];
  });
  return [...parts, Buffer.alloc(1024)];
}

export function writeTar(path, bytes) {
  writeSparse(path, tarParts([['weights.npy', npy(bytes)]]));
}

export function writeNemo(path, bytes) {
  const configuration = Buffer.from(
    'target: nemo.collections.asr.models.EncDecCTCModel\nsample_rate: 16000\n',
  );
  writeSparse(
    path,
    tarParts([
      ['./model_config.yaml', [configuration]],
      ['./weights.npy', npy(bytes)],
    ]),
  );
}

/** 7-Zip's format with the method Copy and a plain header. https://www.7-zip.org/sdk.html: 7zFormat.txt */
export function write7z(path, bytes) {
  const content = npy(bytes);
  const [head, zeros] = content;
  const size = lengthOf(content);
  const name = Buffer.concat([Buffer.from([0]), Buffer.from('weights.npy\0', 'utf16le')]);
  const long = Buffer.concat([Buffer.from([0xff]), u64(size)]);
  const packed = [Buffer.from([1, 4, 6, 0, 1, 9]), long, Buffer.from([0])];
  const folder = [
    Buffer.from([7, 0x0b, 1, 0, 1, 1, 0, 0x0c]),
    long,
    Buffer.from([0x0a, 1]),
    u32(crc32Zeros(zeros, crc32(head))),
    Buffer.from([0, 0]),
  ];
  const files = [Buffer.from([5, 1, 0x11, name.length]), name, Buffer.from([0, 0])];
  const header = Buffer.concat([...packed, ...folder, ...files]);
  const next = Buffer.concat([u64(size, header.length), u32(crc32(header))]);
  const signature = Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), u32(crc32(next)), next]);
  writeSparse(path, [signature, ...content, header]);
}

export function writeAr(path, bytes) {
  const content = npy(bytes);
  const size = lengthOf(content);
  const fields = [
    'weights.npy/'.padEnd(16),
    '0'.padEnd(12),
    '0'.padEnd(6),
    '0'.padEnd(6),
    '100644'.padEnd(8),
    String(size).padEnd(10),
  ];
  writeSparse(path, [
    Buffer.from(`!<arch>\n${fields.join('')}\x60\n`),
    ...content,
    Buffer.alloc(size % 2, '\n'),
  ]);
}

/** The newc format of cpio(5). */
export function writeCpio(path, bytes) {
  const member = (name, content, mode) => {
    const size = lengthOf(content);
    const numbers = [1, mode, 0, 0, 1, 0, size, 0, 0, 0, 0, name.length + 1, 0];
    const start = Buffer.from(
      `070701${numbers.map((value) => value.toString(16).padStart(8, '0')).join('')}${name}\0`,
    );
    return [start, (4 - (start.length % 4)) % 4, ...content, (4 - (size % 4)) % 4];
  };
  writeSparse(path, [...member('weights.npy', npy(bytes), 0o100644), ...member('TRAILER!!!', [], 0)]);
}
