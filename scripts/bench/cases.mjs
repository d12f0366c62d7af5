import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipZeros } from './make-bombs.mjs';
import { writeCrowd, writeFindings, writeHub } from './make-crowds.mjs';
import {
  writeDicts,
  writeHostilePickle,
  writeNumbers,
  writeSmallPickles,
  writeTorchZip,
} from './make-files.mjs';
import {
  writeEntries,
  writeGguf,
  writeGraph,
  writeMsgpack,
  writeNodes,
  writeNpy,
  writeOnnx,
  writeSafetensors,
  writeTar,
  writeVocabulary,
} from './make-models.mjs';

const megabyte = 1e6;
const sparse = [
  ['PyTorch zip', 'model.pt', writeTorchZip],
  ['safetensors', 'model.safetensors', writeSafetensors],
  ['GGUF', 'model.gguf', writeGguf],
  ['ONNX', 'model.onnx', writeOnnx],
  ['TensorFlow graph', 'graph.pb', writeGraph],
  ['NumPy array', 'weights.npy', writeNpy],
  ['MessagePack', 'flax_model.msgpack', writeMsgpack],
  ['tar', 'model.tar', writeTar],
];

function oneFile(name, file, write, size, repeats = 3) {
  return { name, repeats, make: (target) => write(join(target, file), size) };
}

/** One row a format and size: the tensors are holes, so that the figures are those of the headers. */
const bySize = sparse.flatMap(([title, file, write]) =>
  [1, 100, 2000].map((size) => oneFile(`${title}, ${size} MB`, file, write, size * megabyte)),
);

/** Files that are read from their first byte to their last. */
const throughput = [
  oneFile('pickle of numbers, 1 MB', 'numbers.pkl', writeNumbers, 364_000),
  oneFile('pickle of numbers, 100 MB', 'numbers.pkl', writeNumbers, 36_400_000),
  oneFile('pickle of numbers, 1 GB', 'numbers.pkl', writeNumbers, 364_000_000, 1),
  oneFile('pickle of dicts of short strings, 1 MB', 'dicts.pkl', writeDicts, 23_000),
  oneFile('pickle of dicts of short strings, 100 MB', 'dicts.pkl', writeDicts, 2_300_000),
  oneFile('JSON vocabulary, 1 MB', 'tokenizer.json', writeVocabulary, megabyte),
  oneFile('JSON vocabulary, 100 MB', 'tokenizer.json', writeVocabulary, 100 * megabyte, 1),
  oneFile('TensorFlow graph of 200,000 nodes', 'graph.pb', writeNodes, 200_000, 1),
  oneFile('zip of 40,000 members', 'members.zip', writeEntries, 40_000, 1),
  oneFile('gzip of a gigabyte of zeros', 'zeros.gz', gzipZeros, 2 ** 30, 1),
];

const startUp = [
  { name: 'start-up: --version', repeats: 5, arguments: ['--version'] },
  { name: 'one small pickle', repeats: 5, make: (target) => writeHostilePickle(join(target, 'small.pkl')) },
];

const crowds = [
  { name: '1,000 small pickles', repeats: 3, make: (target) => writeSmallPickles(target, 1000) },
  { name: '10,000 small pickles', repeats: 1, make: (target) => writeCrowd(target, 10_000, 1000) },
  { name: 'hub of 25 models, 50 GB', repeats: 1, make: (target) => writeHub(target, 25) },
  { name: '100,000 findings in 50 files', repeats: 1, make: (target) => writeFindings(target, 50, 2000) },
];

/** Minutes: only when they are asked for by `--long`. */
const long = [
  { name: 'one directory of 50,000 small pickles', make: (target) => writeCrowd(target, 50_000, 50_000) },
  { name: '100,000 small pickles', make: (target) => writeCrowd(target, 100_000, 1000) },
  { name: '1,000,000 findings in 500 files', make: (target) => writeFindings(target, 500, 2000) },
].map((item) => ({ ...item, repeats: 1, isLong: true }));

export const cases = [...startUp, ...bySize, ...throughput, ...crowds, ...long];

export function prepare(item, target) {
  mkdirSync(target);
  item.make?.(target);
}
