import type { Codec } from '../codec.js';
import { binaryCodecs } from './binaries.js';
import { encodingCodecs } from './encodings.js';
import { streamCodecs } from './streams.js';
import { textCodecs } from './texts.js';

export const codecs: Readonly<Record<string, Codec>> = {
  ...streamCodecs,
  ...textCodecs,
  ...encodingCodecs,
  ...binaryCodecs,
};

/** Folders of `src/codecs` that no target runs alone, and why. */
export const withoutTarget: Readonly<Record<string, string>> = {
  metadata: 'makes children of texts that a format read: every target with texts runs it',
  'model-card': 'reads YAML and JSON, which have targets',
  text: 'looks for characters in texts that were decoded: every target of text runs it',
  'torch-storage': 'a table of sizes',
  weights: 'statistics of numbers: the target `weights` runs it',
};
