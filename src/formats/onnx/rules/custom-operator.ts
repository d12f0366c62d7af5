import { defineRule } from '../../../core/define.js';
import type { OnnxFacts } from '../facts.js';
import { executesOutside, foreignOperators, nameOf, originOf, placeOf } from './judge-operator.js';
import { quoteName } from '../../../judgement/graphs/quote-name.js';

export const customOperator = defineRule<OnnxFacts>({
  id: 'onnx/custom-operator',
  title: 'Running the model needs operators from outside the standard',
  severity: 'info',
  securitySeverity: '3.1',
  precision: 'high',
  strictSeverity: 'warning',
  cwe: ['CWE-829'],
  cve: [],
  references: ['https://onnxruntime.ai/docs/reference/operators/add-custom-op.html'],
  since: '1.0.0',
  help: {
    why: 'The model itself holds no code for such an operator: it runs only where a native library that implements it has been registered. That library is code which nobody has vetted with the model.',
    fix: 'Find out which package defines the domain and whether you trust it before you register its library.',
  },
  *check(facts) {
    for (const operator of foreignOperators(facts)) {
      if (executesOutside(operator) !== undefined) continue;
      const { domain, count, node } = operator;
      const origin = originOf(domain);
      const from = origin === undefined ? 'a domain that nobody has listed' : origin;
      yield {
        message: `The node ${quoteName(node)} runs ${nameOf(operator)}, an operator of ${from}`,
        at: placeOf(operator),
        key: nameOf(operator),
        count,
        data: { operator: nameOf(operator), domain, node },
      };
    }
  },
});
