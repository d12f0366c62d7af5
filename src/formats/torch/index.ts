import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyTorch } from './identify.js';

const torch = defineFormat({
  id: 'torch',
  title: 'PyTorch file',
  extensions: ['.pt', '.pth', '.pt2', '.ptl', '.ckpt'],
  spec: 'https://docs.pytorch.org/docs/main/notes/serialization.html',
  runsCode: true,
  identify: identifyTorch,
  reader: async () => (await import('./reader.js')).torch,
});

export const formats: readonly AnyFormat[] = [torch];
