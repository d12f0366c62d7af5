import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { SkopsFacts } from './facts.js';
import { identifySkops, identifySkopsSchema } from './identify.js';
import { parseSkops } from './parse.js';
import { parseSkopsSchema } from './parse-schema.js';
import { skopsRules } from './rules/index.js';

const skops = defineFormat<object>({
  id: 'skops',
  title: 'skops file',
  extensions: ['.skops'],
  spec: 'https://skops.readthedocs.io/en/stable/persistence.html',
  runsCode: true,
  identify: identifySkops,
  parse: parseSkops,
  rules: [],
});

const schema = defineFormat<SkopsFacts>({
  id: 'skops-schema',
  title: 'schema of a skops file',
  extensions: ['schema.json'],
  spec: 'https://skops.readthedocs.io/en/stable/persistence.html',
  runsCode: false,
  identify: identifySkopsSchema,
  parse: parseSkopsSchema,
  rules: skopsRules,
});

export const formats: readonly AnyFormat[] = [skops, schema];
