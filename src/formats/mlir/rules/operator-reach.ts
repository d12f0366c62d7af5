import { defineRule } from '../../../core/define.js';
import { judgeTensorflowOperator } from '../../../judgement/tensorflow/judge-operator.js';
import type { MlirFacts } from '../facts.js';

export const operatorReach = defineRule<MlirFacts>({
  id: 'mlir/operator-reach',
  title: 'Running the module calls Python, touches files or reaches beyond tensors',
  severity: 'critical',
  securitySeverity: '9.3',
  precision: 'medium',
  cwe: ['CWE-94', 'CWE-73'],
  cve: [],
  references: ['https://www.tensorflow.org/mlir/tf_ops'],
  since: '1.0.0',
  help: {
    why: "TensorFlow's dialect has all of its operators, those that read and write files, call Python and open connections included. A module for inference needs none of them.",
    fix: 'Do not run the module. Get one that computes on tensors only.',
  },
  *check({ tensorflowOperators }) {
    for (const { name, at, count } of tensorflowOperators) {
      const verdict = judgeTensorflowOperator(name);
      if (verdict === undefined || verdict.kind === 'custom' || verdict.kind === 'collection') continue;
      yield {
        message: `The operator tf.${name} ${verdict.effect}`,
        severity: verdict.severity,
        at: { range: at, logical: `tf.${name}` },
        key: name,
        count,
        data: { operator: name, kind: verdict.kind },
      };
    }
  },
});
