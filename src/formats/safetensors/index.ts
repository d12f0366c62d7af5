import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifySafetensors } from './identify.js';

const safetensors = defineFormat({
  id: 'safetensors',
  title: 'safetensors file',
  extensions: ['.safetensors'],
  spec: 'https://github.com/huggingface/safetensors#format',
  runsCode: false,
  identify: identifySafetensors,
  reader: async () => (await import('./reader.js')).safetensors,
});

export const formats: readonly AnyFormat[] = [safetensors];
