import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyModelArchive } from './identify.js';

const modelArchive = defineFormat({
  id: 'torchserve',
  title: 'Model archive of TorchServe',
  extensions: ['.mar'],
  spec: 'https://github.com/pytorch/serve/blob/master/model-archiver/README.md',
  runsCode: true,
  identify: identifyModelArchive,
  reader: async () => (await import('./reader.js')).modelArchive,
});

export const formats: readonly AnyFormat[] = [modelArchive];
