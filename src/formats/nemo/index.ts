import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyNemo } from './identify.js';

const nemo = defineFormat({
  id: 'nemo',
  title: 'NeMo model',
  extensions: ['.nemo'],
  spec: 'https://docs.nvidia.com/nemo-framework/user-guide/latest/nemotoolkit/checkpoints/intro.html',
  runsCode: true,
  identify: identifyNemo,
  reader: async () => (await import('./reader.js')).nemo,
});

export const formats: readonly AnyFormat[] = [nemo];
