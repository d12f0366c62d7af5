import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import { fileOperators, networkOperators, pythonOperators } from '../../../knowledge/paddle/operators.js';
import { isPaddleOperator } from '../../../knowledge/paddle/genuine-operators.js';
import type { PaddleFacts } from '../facts.js';

/** What an operator that hands its work to an interpreter or a shell is called. */
const interpreted = /^(?:py|python|custom|lambda|script|exec|eval|shell|system)(?:_|$)/i;

export const customOperator = defineRule<PaddleFacts>({
  id: 'paddle/custom-operator',
  title: 'The program needs an operator that is not part of PaddlePaddle',
  severity: 'warning',
  securitySeverity: '6.5',
  precision: 'medium',
  cwe: ['CWE-829'],
  cve: [],
  references: ['https://www.paddlepaddle.org.cn/documentation/docs/en/guides/custom_op/index_en.html'],
  since: '1.0.0',
  help: {
    why: 'An operator that PaddlePaddle does not have comes from a native library that has to be loaded before the program. What it does is nowhere in the model.',
    fix: 'Find out which library registers the operator, and load only one that you built.',
  },
  strictSeverity: 'warning',
  *check({ operators }) {
    for (const { type, count, at } of operators) {
      if (type === '' || isPaddleOperator(type) || isActing(type)) continue;
      yield {
        message: `The operator ${quoted(type)} is none of PaddlePaddle`,
        severity: interpreted.test(type) ? 'warning' : 'info',
        at: { range: at, logical: type },
        key: type.slice(0, 120),
        count,
      };
    }
  },
});

/** These are told by a rule of their own. */
function isActing(type: string): boolean {
  return pythonOperators.has(type) || networkOperators.has(type) || fileOperators[type] !== undefined;
}
