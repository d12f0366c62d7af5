import type { Grammar } from '../grammar.js';
import { archiveGrammar, compressedGrammar } from './archives.js';
import { hdf5Grammar, kerasGrammar } from './keras.js';
import { joblibGrammar, numpyGrammar } from './numpy.js';
import { pickleGrammar } from './pickle.js';
import { templateGrammar } from './templates.js';
import { ggufGrammar, safetensorsGrammar } from './tensors.js';
import { torchGrammar } from './torch.js';

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
};
