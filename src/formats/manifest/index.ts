import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyManifest } from './identify.js';

const manifest = defineFormat({
  id: 'manifest',
  title: 'Manifest or configuration of a model',
  extensions: ['.json', '.yaml', '.yml', '.toml', '.cfg', '.ini', '.gin', '.dvc', '.xml', '.txt'],
  spec: 'https://huggingface.co/docs/transformers/main_classes/configuration',
  runsCode: false,
  isText: true,
  identify: identifyManifest,
  reader: async () => (await import('./reader.js')).manifest,
});

export const formats: readonly AnyFormat[] = [manifest];
