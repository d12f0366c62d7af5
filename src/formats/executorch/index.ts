import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyExecutorch } from './identify.js';

const executorch = defineFormat({
  id: 'executorch',
  title: 'ExecuTorch program',
  extensions: ['.pte', '.bpte'],
  spec: 'https://docs.pytorch.org/executorch/stable/pte-file-format.html',
  runsCode: false,
  identify: identifyExecutorch,
  reader: async () => (await import('./reader.js')).executorch,
});

export const formats: readonly AnyFormat[] = [executorch];
