// Folders with many files, or with files of which much is to be said.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSmallPickles, writeTorchZip } from './make-files.mjs';
import { writeGguf, writeSafetensors } from './make-models.mjs';

/** Small pickles in folders of at most `perFolder`. */
export function writeCrowd(target, count, perFolder) {
  for (let done = 0; done < count; done += perFolder) {
    const folder = join(target, `part-${done / perFolder}`);
    mkdirSync(folder);
    writeSmallPickles(folder, Math.min(perFolder, count - done));
  }
}

/** A model hub of `count` models of 2 GB each, which are holes but for their headers. */
export function writeHub(target, count) {
  const writers = [
    ['model.safetensors', writeSafetensors],
    ['model.gguf', writeGguf],
    ['pytorch_model.bin', writeTorchZip],
  ];
  for (let index = 0; index < count; index++) {
    const folder = join(target, `model-${index}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'config.json'), '{"model_type":"bert","architectures":["BertModel"]}');
    const [name, write] = writers[index % writers.length];
    write(join(folder, name), 2e9);
  }
}

/** Pickles that import two thousand different functions of the standard library each. */
export function writeFindings(target, files, perFile) {
  for (let file = 0; file < files; file++) {
    const parts = [Buffer.from([0x80, 4])];
    for (let index = 0; index < perFile; index++) parts.push(Buffer.from(`cos\nf${file}_${index}\n0`));
    parts.push(Buffer.from('N.'));
    writeFileSync(join(target, `many-${file}.pkl`), Buffer.concat(parts));
  }
}
