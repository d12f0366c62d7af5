import { defineReader } from '../../core/define.js';
import { configurationTraits } from '../../codecs/model-card/read-model-card.js';
import type { ManifestFacts } from './facts.js';
import { parseManifest } from './parse.js';
import { manifestRules } from './rules/index.js';

export const manifest = defineReader<ManifestFacts>({
  parse: parseManifest,
  rules: manifestRules,
  traits: ({ documents: [root] }) => (root === undefined ? {} : configurationTraits(root)),
});
