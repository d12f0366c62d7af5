import type { Rule } from '../../../core/types.js';
import type { ExportFacts } from '../facts.js';
import { actingOperator } from './acting-operator.js';
import { customOperator } from './custom-operator.js';
import { evaluatedExpression } from './evaluated-expression.js';
import { importedName } from './imported-name.js';

/** Every rule about graphs of torch.export, by id. */
export const exportRules: readonly Rule<ExportFacts>[] = [
  actingOperator,
  customOperator,
  evaluatedExpression,
  importedName,
];
