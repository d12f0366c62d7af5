import { defineReader } from '../../core/define.js';
import type { GgufFacts } from './facts.js';
import { ggufViews } from './views.js';
import { parseGguf } from './parse.js';
import { ggufRules } from './rules/index.js';

export const gguf = defineReader<GgufFacts>({
  parse: parseGguf,
  rules: ggufRules,
  views: ggufViews,
  traits: ({ architecture }) => (architecture === undefined ? {} : { family: architecture }),
});
