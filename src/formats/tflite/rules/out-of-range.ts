import { defineRule } from '../../../core/define.js';
import type { TfliteFacts } from '../facts.js';
import { issueEvidence } from './issue-evidence.js';

export const outOfRange = defineRule<TfliteFacts>({
  id: 'tflite/out-of-range',
  title: 'The model selects tensors, buffers or subgraphs that it does not have',
  severity: 'warning',
  securitySeverity: '7.5',
  precision: 'high',
  cwe: ['CWE-125', 'CWE-787', 'CWE-129'],
  cve: ['CVE-2020-15211'],
  references: ['https://nvd.nist.gov/vuln/detail/CVE-2020-15211'],
  since: '1.0.0',
  help: {
    why: 'Interpreters for small devices take the indexes of a model on trust. One that points outside makes them read and write memory which is not the model’s, which is how such a model takes over its reader.',
    fix: 'Do not run the model. Get it again from its publisher, or convert it anew from its source.',
  },
  check: (facts) => issueEvidence(facts, ['index', 'buffer']),
});
