import type { Rule } from '../../../core/types.js';
import type { OnnxFacts } from '../facts.js';
import { ambiguousTensor } from './ambiguous-tensor.js';
import { codeOperator } from './code-operator.js';
import { customOperator } from './custom-operator.js';
import { deceptiveName } from './deceptive-name.js';
import { externalDataKeys } from './external-data-keys.js';
import { externalDataOutside } from './external-data-outside.js';
import { externalDataRange } from './external-data-range.js';
import { operatorPath } from './operator-path.js';
import { tensorSize } from './tensor-size.js';
import { unknownField } from './unknown-field.js';

export const onnxRules: readonly Rule<OnnxFacts>[] = [
  codeOperator,
  externalDataOutside,
  externalDataKeys,
  externalDataRange,
  operatorPath,
  customOperator,
  tensorSize,
  ambiguousTensor,
  deceptiveName,
  unknownField,
];
