// Models of one runtime or library whose tensors are holes.
import { dirname, join } from 'node:path';
import {
  around,
  field,
  fixture,
  lengthOf,
  number,
  u32,
  u32be,
  u64,
  varint,
  words,
  writeSparse,
} from './pieces.mjs';

const wide = (value) => Buffer.from(`${value}\0`, 'utf16le');
const sized = (value) => Buffer.concat([u64(value.length), Buffer.from(value)]);
/** As many bytes as whole elements of eight take. */
const whole = (bytes) => Math.floor(bytes / 8) * 8;

/** What nobody reads behind its first bytes, or whose end the format does not know: its beginning and a hole. */
export const writeBehind = (start) => (path, bytes) => {
  const head = typeof start === 'string' ? fixture(start) : start;
  writeSparse(path, [head, Math.max(0, bytes - head.length)]);
};

/** `llama.cpp` of before GGUF: a vocabulary without scores and one tensor. */
export function writeGgml(path, bytes) {
  const vocabulary = ['<s>', 'a', 'b', ' '].flatMap((word) => [u32(word.length), Buffer.from(word)]);
  const tensor = [u32(1, 13, 0, whole(bytes) / 4), Buffer.from('output.weight')];
  writeSparse(path, [
    Buffer.from('lmgg'),
    u32(4, 4096, 256, 32, 32, 128, 2),
    ...vocabulary,
    ...tensor,
    whole(bytes),
  ]);
}

export function writeMxnetParams(path, bytes) {
  const array = [u32(0xf993_fac9, 0, 1), u64(whole(bytes) / 4), u32(1, 0, 0), whole(bytes)];
  writeSparse(path, [u64(0x112, 0, 1), ...array, u64(1), sized('arg:weight')]);
}

export function writeTensorrt(path, bytes) {
  writeSparse(path, [Buffer.from('ptrt'), u32(0x61, 0), u64(bytes), u32(0), bytes]);
}

export function writeRknn(path, bytes) {
  const description = sized('{"version": "2.3", "nodes": []}');
  writeSparse(path, [Buffer.from('RKNN\0\0\0\0'), u64(6, bytes), Buffer.alloc(40), bytes, description]);
}

export function writeCntkFirst(path, bytes) {
  const model = fixture('runtime-model/model.miss.dnn');
  writeSparse(path, [model.subarray(0, -wide('ECN').length), bytes, wide('ECN')]);
}

export function writePtd(path, bytes) {
  const head = Buffer.concat([
    u32(48),
    Buffer.from('FT01FH01'),
    u32(40),
    u64(48, 32, 80, bytes),
    Buffer.alloc(32),
  ]);
  writeSparse(path, [head, bytes]);
}

/** Blobs of a compiled Core ML model: how many, key and length of each. */
export function writeEspressoWeights(path, bytes) {
  writeSparse(path, [u64(1, 0, bytes), bytes]);
}

export function writeCoreml(path, bytes) {
  const before = Buffer.concat([number(1, 4), field(2, field(100, words(1, 'a small model')))]);
  const outer = [{ before, field: 500 }, { field: 1 }, { before: words(1, 'dense'), field: 140 }];
  outer.push({ before: Buffer.concat([number(1, 4), number(2, 2)]), field: 20 }, { field: 1 });
  writeSparse(path, around(whole(bytes), outer));
}

export function writeCoremlData(path, bytes) {
  const header = fixture('coreml/compiled-data.miss.bin').subarray(0, 83);
  const content = around(bytes, [{ before: field(100, words(1, 'a small model')), field: 15 }]);
  header.writeBigUInt64LE(BigInt(lengthOf(content)), 75);
  writeSparse(path, [header, ...content, u32(502), Buffer.alloc(12)]);
}

export function writeCaffemodel(path, bytes) {
  const before = Buffer.concat([words(1, 'conv1'), words(2, 'Convolution')]);
  writeSparse(
    path,
    around(whole(bytes), [{ before: words(1, 'tiny'), field: 100 }, { before, field: 7 }, { field: 5 }]),
  );
}

export function writeCaffe2(path, bytes) {
  const operator = Buffer.concat([words(2, 'w'), words(3, ''), words(4, 'GivenTensorFill')]);
  const outer = [
    { before: words(1, 'net'), field: 2 },
    { before: operator, field: 5 },
  ];
  writeSparse(path, around(whole(bytes), [...outer, { before: words(1, 'values'), field: 5 }]));
}

/** A dictionary of CNTK with the values of one parameter. */
export function writeCntk(path, bytes) {
  const text = (value) => Buffer.concat([number(1, 1), number(2, 6), words(8, value)]);
  const entry = (key, value) => field(2, Buffer.concat([words(1, key), field(2, value)]));
  const before = Buffer.concat([
    ...[number(1, 1), entry('type', text('CompositeFunction'))],
    entry('root_uid', text('Plus10')),
  ]);
  const value = { before: words(1, 'value'), field: 2 };
  const view = { before: Buffer.concat([number(1, 1), number(2, 11)]), field: 13 };
  const floats = { before: Buffer.concat([number(1, 1), number(2, 1)]), field: 4 };
  writeSparse(path, around(whole(bytes), [{ before, field: 2 }, value, view, floats, { field: 1 }]));
}

/** A TensorProto of ONNX in a file of its own. */
export function writeTensor(path, bytes) {
  const before = Buffer.concat([number(1, whole(bytes) / 4), number(2, 1), words(8, 'w')]);
  writeSparse(path, around(whole(bytes), [{ before, field: 9 }]));
}

/** A fingerprint has some eighty bytes; what it stands beside is as large as may be. */
export function writeFingerprint(path, bytes) {
  writeSparse(path, [fixture('tf-graph/fingerprint.miss.pb')]);
  writeSparse(join(dirname(path), 'variables.data-00000-of-00001'), [bytes]);
}

/** TensorFlow's checkpoint of one file: a table of LevelDB whose only block holds the tensors. */
export function writeCheckpoint(path, bytes) {
  const record = (key, length) =>
    Buffer.concat([varint(0), varint(key.length), varint(length), Buffer.from(key)]);
  const meta = field(1, field(1, Buffer.from('w')));
  const tensor = around(bytes, [
    { field: 2 },
    { before: words(1, 'w'), field: 3 },
    { before: number(1, 1), field: 4 },
  ]);
  const end = Buffer.concat([u32(0, 1), Buffer.alloc(5)]);
  const data = [record('', meta.length), meta, record('w', lengthOf(tensor)), ...tensor, end];
  const size = lengthOf(data);
  const handle = Buffer.concat([varint(0), varint(size - 5)]);
  const index = Buffer.concat([record('~', handle.length), handle, end]);
  const handles = Buffer.concat([
    varint(size),
    varint(end.length - 5),
    varint(size + end.length),
    varint(index.length - 5),
  ]);
  const magic = Buffer.from('57fb808b247547db', 'hex');
  writeSparse(path, [...data, end, index, handles, Buffer.alloc(40 - handles.length), magic]);
}

/** torch.save of Lua: a tensor and its storage. */
export function writeTorch7(path, bytes) {
  const text = (value) => Buffer.concat([u32(value.length), Buffer.from(value)]);
  const object = (index, name) => Buffer.concat([u32(4, index), text('V 1'), text(name)]);
  const elements = whole(bytes) / 4;
  const tensor = [object(1, 'torch.FloatTensor'), u32(1), u64(elements, 1, 1)];
  writeSparse(path, [...tensor, object(2, 'torch.FloatStorage'), u64(elements), whole(bytes)]);
}

/** R's own format 2: one vector of numbers. */
export function writeRds(path, bytes) {
  writeSparse(path, [Buffer.from('X\n'), u32be(2, 0x40300, 0x20300, 14, whole(bytes) / 8), whole(bytes)]);
}

/** Pages that no table uses. */
export function writeSqlite(path, bytes) {
  const database = fixture('sqlite/tracking.miss.db');
  const page = database.readUInt16BE(16);
  const pages = Math.ceil(bytes / page);
  database.writeUInt32BE(pages, 28);
  writeSparse(path, [database, pages * page - database.length]);
}

/** A word2vec file in binary form, of words with vectors of 100 kB. */
export function writeWord2vec(path, bytes) {
  const dimensions = 25_000;
  const count = Math.max(2, Math.round(bytes / (dimensions * 4)));
  const entries = Array.from({ length: count }, (_, index) => [
    Buffer.from(`word${index} `),
    dimensions * 4,
    Buffer.from('\n'),
  ]);
  writeSparse(path, [Buffer.from(`${count} ${dimensions}\n`), ...entries.flat()]);
}

/** fastText: one word, and the vectors of its buckets. */
export function writeFasttext(path, bytes) {
  const [columns, rows] = [100, Math.floor(bytes / 400)];
  const settings = Buffer.concat([u32(columns, 5, 5, 1, 5, 1, 2, 2, rows - 1, 3, 6, 100), Buffer.alloc(8)]);
  const dictionary = Buffer.concat([
    u32(1, 1, 0),
    u64(1),
    Buffer.alloc(8, 0xff),
    Buffer.from('a\0'),
    u64(1),
    Buffer.from([0]),
  ]);
  const matrix = (count) => [Buffer.from([0]), u64(count, columns), count * columns * 4];
  writeSparse(path, [u32(793_712_314, 12), settings, dictionary, ...matrix(rows), ...matrix(1)]);
}

/** UBJSON with the first of its typed arrays made longer. */
export function writeUbjson(path, bytes) {
  const model = fixture('xgboost/gbtree.miss.ubj');
  const at = model.indexOf('[$d#L') + 5;
  const old = Number(model.readBigUInt64BE(at));
  const count = Buffer.alloc(8);
  count.writeBigUInt64BE(BigInt(whole(bytes) / 4));
  writeSparse(path, [model.subarray(0, at), count, whole(bytes), model.subarray(at + 8 + old * 4)]);
}

/** A code object of Python 3.8 whose bytecode is zeros. */
export function writeCode(path, bytes) {
  const text = (value) => Buffer.concat([Buffer.from('z'), Buffer.from([value.length]), Buffer.from(value)]);
  const empty = Buffer.from(')\0');
  const head = Buffer.concat([Buffer.from('c'), u32(0, 0, 0, 0, 1, 64), Buffer.from('s'), u32(bytes)]);
  const tail = Buffer.concat([
    ...Array(5).fill(empty),
    text('x.py'),
    text('m'),
    u32(1),
    Buffer.from('s'),
    u32(0),
  ]);
  writeSparse(path, [head, bytes, tail]);
}

/** A library for Linux where a model's weights are promised. */
export function writeProgram(path, bytes) {
  const header = Buffer.concat([
    Buffer.from('7f454c46020101000000000000000000', 'hex'),
    u32(3 + 62 * 65_536, 1),
    Buffer.alloc(40),
  ]);
  writeSparse(path, [header, bytes]);
}

/** A Parquet table with a hole between its columns and its footer. */
export function writeParquet(path, bytes) {
  const table = fixture('arrow/columns.miss.parquet');
  const footer = table.length - 8 - table.readUInt32LE(table.length - 8);
  writeSparse(path, [table.subarray(0, footer), bytes, table.subarray(footer)]);
}

/** A final layer larger than this is measured on request only. */
const mostMeasured = 60e6;

/** safetensors with the final layer of a classifier, whose figures are measured, and a backbone for the rest. */
export function writeFinalLayer(path, bytes) {
  const row = Math.floor(Math.min(bytes, mostMeasured) / 40) * 4;
  const rest = whole(bytes - row * 10);
  const ends = [rest, rest + row * 10, rest + row * 10 + 40];
  const tensors = {
    'backbone.weight': { dtype: 'F32', shape: [rest / 4], data_offsets: [0, ends[0]] },
    'classifier.weight': { dtype: 'F32', shape: [10, row / 4], data_offsets: [ends[0], ends[1]] },
    'classifier.bias': { dtype: 'F32', shape: [10], data_offsets: [ends[1], ends[2]] },
  };
  const json = Buffer.from(JSON.stringify(tensors));
  writeSparse(path, [u64(json.length), json, ends[2]]);
}

/** A pickle of one string of bytes, as joblib compressed it in its first format. */
export function pickledBytes(bytes) {
  return [Buffer.concat([Buffer.from([0x80, 4, 0x8e]), u64(bytes)]), bytes, Buffer.from('.')];
}
