import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyGgml } from './identify.js';

const ggml = defineFormat({
  id: 'ggml',
  title: 'GGML model of before GGUF',
  extensions: ['.ggml', '.ggmf', '.ggjt', '.bin'],
  spec: 'https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#historical-state-of-affairs',
  runsCode: false,
  identify: identifyGgml,
  reader: async () => (await import('./reader.js')).ggml,
});

export const formats: readonly AnyFormat[] = [ggml];
