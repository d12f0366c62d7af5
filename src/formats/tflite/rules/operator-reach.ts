import { defineRule } from '../../../core/define.js';
import type { TfliteFacts } from '../facts.js';
import { judgedOperators, onlyComputes } from './judge-custom.js';

export const operatorReach = defineRule<TfliteFacts>({
  id: 'tflite/operator-reach',
  title: 'Running the model calls Python, touches files or reaches beyond tensors',
  severity: 'critical',
  securitySeverity: '9.3',
  precision: 'high',
  cwe: ['CWE-94', 'CWE-73', 'CWE-829'],
  cve: [],
  references: ['https://ai.google.dev/edge/litert/models/ops_select'],
  since: '1.0.0',
  help: {
    why: 'With the select operators of TensorFlow, and with custom ones, a Lite model can do what a full graph can: read and write files, call Python, open connections. A model for inference needs none of it.',
    fix: 'Do not run the model with select or custom operators. Get one that uses builtin operators only.',
  },
  *check(facts) {
    for (const judged of judgedOperators(facts)) {
      if (onlyComputes(judged)) continue;
      const { operator, name, verdict } = judged;
      const place = operator.node ?? 'declared, used by no subgraph';
      const given = verdict.given;
      const told = given === undefined ? '' : `: ${JSON.stringify(given.text)} ${given.because}`;
      yield {
        message: `The operator ${JSON.stringify(name)} (${place}) ${verdict.effect}${told}`,
        severity: verdict.severity,
        at: { range: operator.at, logical: place },
        key: name,
        count: Math.max(1, operator.count),
        data: {
          operator: name,
          kind: verdict.kind,
          texts: operator.texts.slice(0, 8),
          ...(given && { value: given.text }),
        },
      };
    }
  },
});
