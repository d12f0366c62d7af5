import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyGguf } from './identify.js';

const gguf = defineFormat({
  id: 'gguf',
  title: 'GGUF model',
  extensions: ['.gguf'],
  spec: 'https://github.com/ggml-org/ggml/blob/master/docs/gguf.md',
  runsCode: false,
  identify: identifyGguf,
  reader: async () => (await import('./reader.js')).gguf,
});

export const formats: readonly AnyFormat[] = [gguf];
