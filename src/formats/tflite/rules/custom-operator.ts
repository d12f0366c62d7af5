import { defineRule } from '../../../core/define.js';
import type { TfliteFacts } from '../facts.js';
import { judgedOperators, onlyComputes } from './judge-custom.js';

/** Part of the runtime that everybody has: https://github.com/tensorflow/tensorflow/blob/master/tensorflow/lite/kernels/detection_postprocess.cc */
const shipped = /^TFLite_Detection_PostProcess$/;

export const customOperator = defineRule<TfliteFacts>({
  id: 'tflite/custom-operator',
  title: 'Running the model needs operators that the runtime does not have',
  severity: 'info',
  securitySeverity: '3.1',
  precision: 'high',
  strictSeverity: 'warning',
  cwe: ['CWE-829'],
  cve: [],
  references: ['https://ai.google.dev/edge/litert/models/ops_custom'],
  since: '1.0.0',
  help: {
    why: 'The model holds no code for a custom operator: it runs only where a native library that implements it has been registered, which nobody has vetted with the model.',
    fix: 'Find out which package implements the operator and whether you trust it before you register it.',
  },
  *check(facts) {
    for (const judged of judgedOperators(facts)) {
      const { operator, name, verdict } = judged;
      if (!onlyComputes(judged) || shipped.test(name)) continue;
      yield {
        message: `The operator ${JSON.stringify(name)} ${verdict.effect}`,
        at: { range: operator.at, ...(operator.node === undefined ? {} : { logical: operator.node }) },
        key: name,
        count: Math.max(1, operator.count),
        data: { operator: name },
      };
    }
  },
});
