import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { MxnetFacts } from '../facts.js';

export const foreignOperator = defineRule<MxnetFacts>({
  id: 'mxnet/foreign-operator',
  title: 'An operator of the graph runs code outside of MXNet',
  severity: 'warning',
  securitySeverity: '7.3',
  precision: 'high',
  cwe: ['CWE-829'],
  cve: ['CVE-2022-24294'],
  references: ['https://mxnet.apache.org/versions/1.9.1/api/python/docs/tutorials/extend/customop.html'],
  since: '1.0.0',
  help: {
    why: 'Custom operators call Python that some module registered under the name; the older ones hold addresses of functions. What they do is not in this file.',
    fix: 'Find out who registers the operator before you load the graph.',
  },
  *check({ foreign }) {
    for (const { op, name, target, line, column } of foreign)
      yield {
        message: `The node ${quoted(name)} is the operator ${op}${target === '' ? '' : ` of ${quoted(target)}`}, which runs code outside of MXNet`,
        at: { line, column, logical: name },
        key: `${op} ${name.slice(0, 120)}`,
        data: { op, target },
      };
  },
});
