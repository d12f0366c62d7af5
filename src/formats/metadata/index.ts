import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyMetadata } from './identify.js';

const metadata = defineFormat({
  id: 'metadata',
  title: 'Metadata text',
  extensions: [],
  spec: 'https://huggingface.co/docs/safetensors/index#format',
  runsCode: false,
  isText: true,
  identify: identifyMetadata,
  reader: async () => (await import('./reader.js')).metadata,
});

export const formats: readonly AnyFormat[] = [metadata];
