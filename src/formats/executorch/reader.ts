import { defineReader } from '../../core/define.js';
import type { ExecutorchFacts } from './facts.js';
import { parseExecutorch } from './parse.js';
import { executorchRules } from './rules/index.js';

export const executorch = defineReader<ExecutorchFacts>({
  parse: parseExecutorch,
  rules: executorchRules,
});
