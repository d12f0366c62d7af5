// Models whose tensors are holes: of any size, and made at once.
import { around, field, npy, number, u32, u64, words, writeSparse } from './pieces.mjs';
import { zipHeaders } from './sparse-zip.mjs';

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

/** A zip archive of many members of one byte. */
export function writeEntries(path, count) {
  const members = [];
  for (let index = 0; index < count; index++)
    members.push({ name: `d/${index}.txt`, content: Buffer.from('x') });
  const { writes } = zipHeaders(members);
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
