import { defineRule } from '../../../core/define.js';
import type { OnnxFacts } from '../facts.js';
import { executesOutside, foreignOperators, nameOf, placeOf } from './judge-operator.js';
import { quoteName } from '../../../judgement/graphs/quote-name.js';

export const codeOperator = defineRule<OnnxFacts>({
  id: 'onnx/code-operator',
  title: 'Running the model calls into Python, native libraries, programs or files',
  severity: 'critical',
  securitySeverity: '9.3',
  precision: 'high',
  cwe: ['CWE-94', 'CWE-829'],
  cve: [],
  references: [
    'https://onnxruntime.ai/docs/reference/operators/add-custom-op.html',
    'https://onnx.ai/onnx/repo-docs/IR.html#operator-sets',
  ],
  since: '1.0.0',
  help: {
    why: 'A graph computes on tensors. An operator that imports a Python module, opens a library, runs a program or touches files is a door to the machine which only exists where somebody has registered it, and which the graph then opens with arguments of its own.',
    fix: 'Do not register the operator. Get a model that uses standard operators only, or review the code that implements it.',
  },
  *check(facts) {
    for (const operator of foreignOperators(facts)) {
      const effect = executesOutside(operator);
      if (effect === undefined) continue;
      const { count, node, texts } = operator;
      const given = texts.slice(0, 4).map(({ name, text }) => `${name}=${quoteName(text)}`);
      const how = given.length === 0 ? '' : ` with ${given.join(', ')}`;
      yield {
        message: `The node ${quoteName(node)} runs ${nameOf(operator)}${how}: it ${effect}`,
        at: placeOf(operator),
        key: nameOf(operator),
        count,
        data: { operator: nameOf(operator), node, effect },
      };
    }
  },
});
