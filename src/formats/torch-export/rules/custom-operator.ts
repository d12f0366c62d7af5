import { defineRule } from '../../../core/define.js';
import { judgeOperator } from '../../../judgement/torch/judge-operator.js';
import type { ExportFacts } from '../facts.js';
import { operatorOf } from './operator-of.js';

export const customOperator = defineRule<ExportFacts>({
  id: 'torch-export/custom-operator',
  title: 'The graph runs operators of an extension that is not known here',
  severity: 'info',
  securitySeverity: '3.3',
  precision: 'high',
  cwe: ['CWE-829'],
  cve: [],
  references: ['https://docs.pytorch.org/tutorials/advanced/custom_ops_landing_page.html'],
  since: '1.0.0',
  help: {
    why: 'What such an operator does is written in a library that the program has to load first. The model can run nothing that the program does not bring along.',
    fix: 'Make sure that you know the library before you load it for the sake of this model.',
  },
  *check({ targets }) {
    const namespaces = new Set<string>();
    for (const { target, at, count } of targets) {
      const verdict = judgeOperator(operatorOf(target) ?? 'aten::');
      if (verdict?.kind !== 'unknown-namespace' || namespaces.has(verdict.namespace)) continue;
      namespaces.add(verdict.namespace);
      yield {
        message: `This graph needs operators of an extension: ${target.slice(0, 160)}`,
        at,
        key: verdict.namespace,
        count,
        data: { target: target.slice(0, 400) },
      };
    }
  },
});
