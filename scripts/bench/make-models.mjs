// Models whose tensors are holes: of any size, and made at once.
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { crc32Zeros, zipHeaders } from './sparse-zip.mjs';

/** @param parts buffers to write, and numbers of bytes to leave out */
function writeSparse(path, parts) {
  const file = openSync(path, 'w');
  let at = 0;
  for (const part of parts) {
    if (typeof part !== 'number') writeSync(file, part, 0, part.length, at);
    at += typeof part === 'number' ? part : part.length;
  }
  ftruncateSync(file, at);
  closeSync(file);
}

const u32 = (value) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const u64 = (value) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};

const tensors = 32;
const share = (bytes) => Math.floor(bytes / tensors / 64) * 64;

/** https://huggingface.co/docs/safetensors: a JSON header, then the tensors. */
export function writeSafetensors(path, bytes) {
  const size = share(bytes);
  const header = {};
  for (let index = 0; index < tensors; index++)
    header[`layer.${index}.weight`] = {
      dtype: 'F32',
      shape: [size / 4],
      data_offsets: [index * size, (index + 1) * size],
    };
  const json = Buffer.from(JSON.stringify(header));
  writeSparse(path, [u64(json.length), json, tensors * size]);
}

/** GGUF version 3: key-values, tensor infos, tensors at multiples of 32. */
export function writeGguf(path, bytes) {
  const size = share(bytes);
  const text = (value) => Buffer.concat([u64(value.length), Buffer.from(value)]);
  const infos = [];
  for (let index = 0; index < tensors; index++)
    infos.push(text(`blk.${index}.weight`), u32(1), u64(size / 4), u32(0), u64(index * size));
  const head = Buffer.concat([
    Buffer.from('GGUF'),
    u32(3),
    u64(tensors),
    u64(1),
    text('general.architecture'),
    u32(8),
    text('llama'),
    ...infos,
  ]);
  writeSparse(path, [head, Buffer.alloc((32 - (head.length % 32)) % 32), tensors * size]);
}

/** NumPy's format 1.0 with one array. */
export function writeNpy(path, bytes) {
  writeSparse(path, npy(bytes));
}

function npy(bytes) {
  const elements = Math.floor(bytes / 4);
  const header = `{'descr': '<f4', 'fortran_order': False, 'shape': (${elements},), }`;
  const padded = `${header.padEnd(Math.ceil((header.length + 11) / 64) * 64 - 11)}\n`;
  const length = Buffer.from([padded.length & 0xff, padded.length >> 8]);
  return [Buffer.from([0x93, ...Buffer.from('NUMPY'), 1, 0]), length, Buffer.from(padded), elements * 4];
}

const field = (number, payload) => Buffer.concat([varint(number * 8 + 2), varint(payload.length), payload]);
const number = (field_, value) => Buffer.concat([varint(field_ * 8), varint(value)]);
const words = (field_, value) => field(field_, Buffer.from(value));

function varint(value) {
  const bytes = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}

/** Opens messages around bytes that are left out: `outer` are the fields from the outside in, each with what stands before. */
function around(size, outer) {
  const heads = [];
  let length = size;
  for (const { before, field: fieldNumber } of outer.toReversed()) {
    const head = Buffer.concat([before, varint(fieldNumber * 8 + 2), varint(length)]);
    heads.unshift(head);
    length += head.length;
  }
  return [Buffer.concat(heads), size];
}

/** A ModelProto with one node and one tensor of raw data. */
export function writeOnnx(path, bytes) {
  const node = field(1, Buffer.concat([words(1, 'x'), words(2, 'y'), words(3, 'n'), words(4, 'Relu')]));
  const tensor = Buffer.concat([number(1, Math.floor(bytes / 4)), number(2, 1), words(8, 'w')]);
  const model = Buffer.concat([number(1, 8), field(8, Buffer.concat([words(1, ''), number(2, 17)]))]);
  writeSparse(
    path,
    around(Math.floor(bytes / 4) * 4, [
      { before: model, field: 7 },
      { before: node, field: 5 },
      { before: tensor, field: 9 },
    ]),
  );
}

/** A GraphDef with one constant. */
export function writeGraph(path, bytes) {
  const node = Buffer.concat([words(1, 'weights'), words(2, 'Const')]);
  const attribute = words(1, 'value');
  writeSparse(
    path,
    around(bytes, [
      { before: Buffer.alloc(0), field: 1 },
      { before: node, field: 5 },
      { before: attribute, field: 2 },
      { before: Buffer.alloc(0), field: 8 },
      { before: number(1, 1), field: 4 },
    ]),
  );
}

/** A GraphDef of many small nodes, each fed by the one before. */
export function writeNodes(path, count) {
  const operators = ['Const', 'MatMul', 'Relu', 'Add', 'Identity'];
  const nodes = [];
  for (let index = 0; index < count; index++) {
    const input = index === 0 ? [] : [words(3, `layer/${index - 1}/op`)];
    nodes.push(
      field(1, Buffer.concat([words(1, `layer/${index}/op`), words(2, operators[index % 5]), ...input])),
    );
  }
  writeSparse(path, [Buffer.concat(nodes)]);
}

/** Flax: `{"params": {"w": <bytes>}}` in MessagePack. */
export function writeMsgpack(path, bytes) {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(bytes);
  writeSparse(path, [Buffer.concat([Buffer.from('\x81\xa6params\x81\xa1w\xc6', 'latin1'), size]), bytes]);
}

/** A tar archive with one member, an array. */
export function writeTar(path, bytes) {
  const content = npy(bytes);
  const size = content.reduce((sum, part) => sum + (typeof part === 'number' ? part : part.length), 0);
  const header = Buffer.alloc(512);
  header.write('weights.npy', 0);
  header.write('0000644\0' + '0000000\0'.repeat(2) + `${size.toString(8).padStart(11, '0')}\0`, 100);
  header.write('00000000000\0        0', 136);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  writeSparse(path, [header, ...content, (512 - (size % 512)) % 512, Buffer.alloc(1024)]);
}

/** A zip archive of many members of one byte. */
export function writeEntries(path, count) {
  const members = [];
  for (let index = 0; index < count; index++)
    members.push({ name: `d/${index}.txt`, content: Buffer.from('x') });
  const { writes } = zipHeaders(members, crc32Zeros(0));
  writeSparse(path, [Buffer.concat(writes.map(({ content }) => content))]);
}

/** A tokenizer's vocabulary as JSON. */
export function writeVocabulary(path, bytes) {
  const parts = ['{"version":"1.0","model":{"type":"BPE","vocab":{"a":0'];
  let length = parts[0].length;
  for (let index = 1; length < bytes; index++) {
    const part = `,"token${index}":${index}`;
    parts.push(part);
    length += part.length;
  }
  writeSparse(path, [Buffer.from(`${parts.join('')}}}}`)]);
}
