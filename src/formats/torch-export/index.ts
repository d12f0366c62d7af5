import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyExport } from './identify.js';

const torchExport = defineFormat({
  id: 'torch-export',
  title: 'Graph of torch.export',
  extensions: ['.json'],
  spec: 'https://github.com/pytorch/pytorch/blob/main/torch/_export/serde/schema.py',
  runsCode: false,
  identify: identifyExport,
  reader: async () => (await import('./reader.js')).torchExport,
});

export const formats: readonly AnyFormat[] = [torchExport];
