import { defineReader } from '../../core/define.js';
import type { TorchFacts } from './facts.js';
import { parseTorch } from './parse.js';
import { torchRules } from './rules/index.js';

export const torch = defineReader<TorchFacts>({
  parse: parseTorch,
  rules: torchRules,
});
