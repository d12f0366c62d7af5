import { defineRule } from '../../../core/define.js';
import { judgeOperator } from '../../../judgement/torch/judge-operator.js';
import type { ExportFacts } from '../facts.js';
import { operatorOf } from './operator-of.js';

/** What else a node may call: Python's operators and functions on numbers, and what torch does with symbolic sizes. */
const harmless =
  /^(_operator\.\w+|math\.\w+|torch\.sym_\w+|torch\._sym_\w+|torch\._higher_order_ops\.[\w.]+)$/;

export const actingOperator = defineRule<ExportFacts>({
  id: 'torch-export/acting-operator',
  title: 'A node of the graph calls something that does more than compute',
  severity: 'critical',
  securitySeverity: '9.0',
  precision: 'high',
  cwe: ['CWE-73', 'CWE-470'],
  cve: [],
  references: ['https://github.com/pytorch/pytorch/blob/main/torch/_export/serde/serialize.py'],
  since: '1.0.0',
  help: {
    why: 'The loader resolves the target of each node by walking from torch, attribute by attribute. Operators compute, but a few reach files, and another target is whatever function of torch the text names.',
    fix: 'Do not load the file. Export the model again from its source.',
  },
  *check({ targets }) {
    for (const { target, at, count } of targets) {
      const operator = operatorOf(target);
      const verdict = operator === undefined ? undefined : judgeOperator(operator);
      const isForeign =
        operator === undefined && /^(torch|_operator|math)\b/.test(target) && !harmless.test(target);
      if (verdict?.kind !== 'acts' && !isForeign) continue;
      const effect = verdict?.kind === 'acts' ? `, which ${verdict.effect}` : ', which is no operator';
      yield {
        message: `A node of this graph calls ${target.slice(0, 160)}${effect}`,
        severity: isForeign ? 'warning' : 'critical',
        at,
        key: target.slice(0, 160),
        count,
        data: { target: target.slice(0, 400) },
      };
    }
  },
});
