import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { formatFiles, writeFormat } from './formats.mjs';
import { gzipZeros } from './make-bombs.mjs';
import { writeCrowd, writeFindings, writeHub } from './make-crowds.mjs';
import {
  numbersPerMegabyte,
  writeDicts,
  writeHostilePickle,
  writeNumbers,
  writeSmallPickles,
} from './make-files.mjs';
import { writeEntries, writeNodes, writeVocabulary } from './make-models.mjs';

const megabyte = 1e6;
const sizes = { '1 MB': megabyte, '100 MB': 100 * megabyte, '2 GB': 2000 * megabyte };

function oneFile(name, file, write, size, repeats = 3) {
  return { name, repeats, make: (target) => write(join(target, file), size) };
}

/** Seconds for one file, of 120 that a scan allows by itself: texts of gigabytes would take them all. */
const secondsOf = { '1 MB': 30, '100 MB': 30, '2 GB': 10 };

/** Three rows a format: tensors are holes, so that the figures are those of what is read; texts are whole. */
const byFormat = formatFiles.flatMap((format) =>
  Object.entries(sizes).map(([size, bytes]) => ({
    name: `${format.id}, ${size}`,
    repeats: bytes === megabyte ? 2 : 1,
    format: { id: format.id, kind: format.kind, file: format.file, size },
    fileSeconds: secondsOf[size],
    make: (target) => writeFormat(format, target, bytes),
  })),
);

/** Files that are read from their first byte to their last. */
const throughput = [
  oneFile('pickle of numbers, 1 GB', 'numbers.pkl', writeNumbers, 1000 * numbersPerMegabyte, 1),
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

/** What a hub of models costs, by how many there are: 2 GB each, which are holes. */
const hubs = [5, 10, 25, 50].map((models) => ({
  name: `hub of ${models} models, ${models * 2} GB`,
  repeats: 1,
  models,
  make: (target) => writeHub(target, models),
}));

const crowds = [
  { name: '1,000 small pickles', repeats: 3, make: (target) => writeSmallPickles(target, 1000) },
  { name: '10,000 small pickles', repeats: 1, make: (target) => writeCrowd(target, 10_000, 1000) },
  ...hubs,
  { name: '100,000 findings in 50 files', repeats: 1, make: (target) => writeFindings(target, 50, 2000) },
];

/** Minutes: only when they are asked for by `--long`. */
const long = [
  { name: 'one directory of 50,000 small pickles', make: (target) => writeCrowd(target, 50_000, 50_000) },
  { name: '100,000 small pickles', make: (target) => writeCrowd(target, 100_000, 1000) },
  { name: '1,000,000 findings in 500 files', make: (target) => writeFindings(target, 500, 2000) },
].map((item) => ({ ...item, repeats: 1, isLong: true }));

export const cases = [...startUp, ...byFormat, ...throughput, ...crowds, ...long];

export function prepare(item, target) {
  mkdirSync(target);
  item.make?.(target);
}
