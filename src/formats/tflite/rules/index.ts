import type { Rule } from '../../../core/types.js';
import type { TfliteFacts } from '../facts.js';
import { customOperator } from './custom-operator.js';
import { externalBuffer } from './external-buffer.js';
import { operatorReach } from './operator-reach.js';
import { outOfRange } from './out-of-range.js';
import { tensorSize } from './tensor-size.js';

export const tfliteRules: readonly Rule<TfliteFacts>[] = [
  operatorReach,
  externalBuffer,
  outOfRange,
  tensorSize,
  customOperator,
];
