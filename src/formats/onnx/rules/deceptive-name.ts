import { defineRule } from '../../../core/define.js';
import { describeDeception } from '../../../judgement/text/describe-deception.js';
import type { OnnxFacts } from '../facts.js';
import { quoteName } from '../../../judgement/graphs/quote-name.js';

export const deceptiveName = defineRule<OnnxFacts>({
  id: 'onnx/deceptive-name',
  title: 'Names in the model are not what they look like',
  severity: 'warning',
  securitySeverity: '5.3',
  precision: 'high',
  cwe: ['CWE-1007', 'CWE-451'],
  cve: [],
  references: ['https://www.unicode.org/reports/tr39/'],
  since: '1.0.0',
  help: {
    why: 'Control characters, invisible characters and letters of other scripts that look like Latin ones let one operator or file pass for another in a review and in logs.',
    fix: 'Get the model again from its publisher; exporters write plain names.',
  },
  *check({ unusualNames }) {
    for (const { of, name, scope, at } of unusualNames) {
      const isIdentifier = of === 'operator' || of === 'domain' || of === 'function';
      const deception = describeDeception(name, isIdentifier);
      if (deception === undefined) continue;
      yield {
        message: `The name ${quoteName(name)} of a ${of} ${deception}`,
        at: { range: at, logical: scope },
        key: `${of} ${name}`,
        data: { of, name },
      };
    }
  },
});
