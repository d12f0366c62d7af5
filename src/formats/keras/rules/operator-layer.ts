import { defineRule } from '../../../core/define.js';
import { judgeOperator } from '../../../judgement/keras-reference.js';
import type { KerasFacts } from '../facts.js';
import { at, spellPlace } from './at.js';

export const operatorLayer = defineRule<KerasFacts>({
  id: 'keras/operator-layer',
  title: 'A layer calls an operator of TensorFlow that acts on the machine',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-73', 'CWE-94'],
  cve: [],
  references: ['https://www.tensorflow.org/api_docs/python/tf/io'],
  since: '1.0.0',
  help: {
    why: 'Such layers name any function of TensorFlow. Some of them read and write files, print to them, or call Python.',
    fix: 'Do not run the model; ask its publisher what the operator is for.',
  },
  *check({ operators }) {
    for (const fact of operators) {
      const judged = judgeOperator(fact.operator);
      if (judged === undefined) continue;
      yield {
        message: `${fact.className} ${spellPlace(fact)} calls ${fact.operator.slice(0, 200)}: it ${judged.effect}`,
        severity: judged.severity,
        at: at(fact),
        key: `${fact.operator} ${fact.layer}`.slice(0, 300),
        data: { function: fact.operator.slice(0, 400), layer: fact.layer },
      };
    }
  },
});
