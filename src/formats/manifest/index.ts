import { configurationTraits } from '../../codecs/model-card/read-model-card.js';
import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { ManifestFacts } from './facts.js';
import { identifyManifest } from './identify.js';
import { parseManifest } from './parse.js';
import { manifestRules } from './rules/index.js';

const manifest = defineFormat<ManifestFacts>({
  id: 'manifest',
  title: 'Manifest or configuration of a model',
  extensions: ['.json', '.yaml', '.yml', '.toml', '.cfg', '.ini', '.gin', '.dvc', '.txt'],
  spec: 'https://huggingface.co/docs/transformers/main_classes/configuration',
  runsCode: false,
  isText: true,
  identify: identifyManifest,
  parse: parseManifest,
  rules: manifestRules,
  traits: ({ documents: [root] }) => (root === undefined ? {} : configurationTraits(root)),
});

export const formats: readonly AnyFormat[] = [manifest];
