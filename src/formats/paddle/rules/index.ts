import type { Rule } from '../../../core/types.js';
import type { PaddleFacts } from '../facts.js';
import { actingOperator } from './acting-operator.js';
import { customOperator } from './custom-operator.js';

export const paddleRules: readonly Rule<PaddleFacts>[] = [actingOperator, customOperator];
