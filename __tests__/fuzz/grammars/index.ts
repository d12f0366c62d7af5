import type { Grammar } from '../grammar.js';
import { archiveGrammar, compressedGrammar } from './archives.js';
import { mlirGrammar, onnxGrammar, tfGraphGrammar, tfliteGrammar } from './graphs.js';
import { hdf5Grammar, kerasGrammar } from './keras.js';
import { manifestGrammar, notebookGrammar, pythonSourceGrammar } from './manifests.js';
import { joblibGrammar, numpyGrammar } from './numpy.js';
import { nemoGrammar, pythonCodeGrammar, rGrammar, sqliteGrammar, torchserveGrammar } from './objects.js';
import { pickleGrammar } from './pickle.js';
import { templateGrammar } from './templates.js';
import { ggufGrammar, safetensorsGrammar } from './tensors.js';
import { torchGrammar, torchPackageGrammar } from './torch.js';

/** By folder of fixtures. */
export const grammars: Readonly<Record<string, Grammar>> = {
  archive: archiveGrammar,
  compressed: compressedGrammar,
  gguf: ggufGrammar,
  hdf5: hdf5Grammar,
  'jinja-template': templateGrammar,
  joblib: joblibGrammar,
  keras: kerasGrammar,
  numpy: numpyGrammar,
  pickle: pickleGrammar,
  safetensors: safetensorsGrammar,
  torch: torchGrammar,
  'torch-export': torchPackageGrammar,
  manifest: manifestGrammar,
  mlir: mlirGrammar,
  nemo: nemoGrammar,
  notebook: notebookGrammar,
  onnx: onnxGrammar,
  'python-code': pythonCodeGrammar,
  'python-source': pythonSourceGrammar,
  'r-data': rGrammar,
  sqlite: sqliteGrammar,
  'tf-graph': tfGraphGrammar,
  tflite: tfliteGrammar,
  torchserve: torchserveGrammar,
};
