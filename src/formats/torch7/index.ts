import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyTorch7 } from './identify.js';

const torch7 = defineFormat({
  id: 'torch7',
  title: 'Torch 7 file',
  extensions: ['.t7', '.th'],
  spec: 'https://github.com/torch/torch7/blob/master/doc/serialization.md',
  runsCode: true,
  identify: identifyTorch7,
  reader: async () => (await import('./reader.js')).torch7,
});

export const formats: readonly AnyFormat[] = [torch7];
