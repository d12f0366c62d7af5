import { defineReader } from '../../core/define.js';
import type { GgmlFacts } from './facts.js';
import { parseGgml } from './parse.js';
import { ggmlRules } from './rules/index.js';

export const ggml = defineReader<GgmlFacts>({
  parse: parseGgml,
  rules: ggmlRules,
});
