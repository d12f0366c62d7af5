import type { Rule } from '../../../core/types.js';
import type { ExecutorchFacts } from '../facts.js';
import { customOperator } from './custom-operator.js';
import { foreignBackend } from './foreign-backend.js';
import { hiddenData } from './hidden-data.js';
import { outOfRange } from './out-of-range.js';

export const executorchRules: readonly Rule<ExecutorchFacts>[] = [
  outOfRange,
  hiddenData,
  foreignBackend,
  customOperator,
];
