import { defineRule } from '../../../core/define.js';
import { judgeOperator } from '../../../judgement/torch/judge-operator.js';
import type { TorchFacts } from '../facts.js';

export const customOperator = defineRule<TorchFacts>({
  id: 'torch/custom-operator',
  title: 'The model runs operators of an extension that is not known here',
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
  *check({ operators }) {
    const unknown = operators.filter(({ name }) => judgeOperator(name)?.kind === 'unknown-namespace');
    for (const namespace of new Set(unknown.map(({ name }) => name.split('::', 1).join('')))) {
      const own = unknown.filter(({ name }) => name.startsWith(`${namespace}::`));
      const [first] = own;
      if (first === undefined) continue;
      const names = own.slice(0, 3).map(({ name }) => name);
      yield {
        message: `Running this model needs operators of an extension: ${names.join(', ')}`,
        at: { range: first.at, logical: first.member },
        key: namespace,
        count: own.length,
        data: { operators: names },
      };
    }
  },
});
