import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifySkops, identifySkopsSchema } from './identify.js';

const skops = defineFormat({
  id: 'skops',
  title: 'skops file',
  extensions: ['.skops'],
  spec: 'https://skops.readthedocs.io/en/stable/persistence.html',
  runsCode: true,
  identify: identifySkops,
  reader: async () => (await import('./reader.js')).skops,
});

const schema = defineFormat({
  id: 'skops-schema',
  title: 'schema of a skops file',
  extensions: ['schema.json'],
  spec: 'https://skops.readthedocs.io/en/stable/persistence.html',
  runsCode: false,
  identify: identifySkopsSchema,
  reader: async () => (await import('./reader.js')).schema,
});

export const formats: readonly AnyFormat[] = [skops, schema];
