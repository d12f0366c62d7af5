import { defineReader } from '../../core/define.js';
import type { SkopsFacts } from './facts.js';
import { parseSkops } from './parse.js';
import { parseSkopsSchema } from './parse-schema.js';
import { skopsRules } from './rules/index.js';

export const skops = defineReader<object>({
  parse: parseSkops,
  rules: [],
});

export const schema = defineReader<SkopsFacts>({
  parse: parseSkopsSchema,
  rules: skopsRules,
});
