import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { ExecutorchFacts } from './facts.js';
import { identifyExecutorch, parseExecutorch } from './parse.js';
import { executorchRules } from './rules/index.js';

const executorch = defineFormat<ExecutorchFacts>({
  id: 'executorch',
  title: 'ExecuTorch program',
  extensions: ['.pte', '.bpte'],
  spec: 'https://docs.pytorch.org/executorch/stable/pte-file-format.html',
  runsCode: false,
  identify: identifyExecutorch,
  parse: parseExecutorch,
  rules: executorchRules,
});

export const formats: readonly AnyFormat[] = [executorch];
