import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import { describeDeception } from '../../../judgement/text/describe-deception.js';
import type { TfGraphFacts } from '../facts.js';

export const deceptiveName = defineRule<TfGraphFacts>({
  id: 'tf-graph/deceptive-name',
  title: 'Names in the graph are not what they look like',
  severity: 'warning',
  securitySeverity: '5.3',
  precision: 'high',
  cwe: ['CWE-1007', 'CWE-451'],
  cve: [],
  references: ['https://www.unicode.org/reports/tr39/'],
  since: '1.0.0',
  help: {
    why: 'TensorFlow names its operators and nodes in plain ASCII. Control characters, invisible ones and letters of other scripts that look like Latin ones let one name pass for another in a review and in logs.',
    fix: 'Get the model again from its publisher; TensorFlow itself writes plain names.',
  },
  *check({ unusualNames }) {
    for (const { of, name, scope, at } of unusualNames) {
      const deception = describeDeception(name, of === 'operator' || of === 'function');
      if (deception === undefined) continue;
      yield {
        message: `The name ${quoted(name, 160)} of ${of === 'node' || of === 'function' ? 'a' : 'an'} ${of} ${deception}`,
        at: { range: at, logical: scope },
        key: `${of} ${name}`,
        data: { of, name },
      };
    }
  },
});
