import { defineRule } from '../../../core/define.js';
import { judgeOperator } from '../../../judgement/torch/judge-operator.js';
import type { TorchFacts } from '../facts.js';

export const actingOperator = defineRule<TorchFacts>({
  id: 'torch/acting-operator',
  title: 'The bytecode of the model does more than compute',
  severity: 'critical',
  securitySeverity: '9.2',
  precision: 'high',
  cwe: ['CWE-73', 'CWE-502'],
  cve: [],
  references: ['https://github.com/pytorch/pytorch/blob/main/SECURITY.md'],
  since: '1.0.0',
  help: {
    why: 'The interpreter for phones runs the bytecode record, whatever the source beside it says. A few operators reach the file system or other processes, and no model needs them.',
    fix: 'Do not load the file. Export the model again from its source.',
  },
  *check({ operators }) {
    for (const { name, member, at } of operators) {
      const verdict = judgeOperator(name);
      if (verdict?.kind !== 'acts') continue;
      yield {
        message: `Running this model calls ${name}, which ${verdict.effect}`,
        at: { range: at, logical: member },
        key: name,
        data: { operator: name, member },
      };
    }
  },
});
