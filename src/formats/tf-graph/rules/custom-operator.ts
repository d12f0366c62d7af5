import { defineRule } from '../../../core/define.js';
import type { TfGraphFacts } from '../facts.js';
import { evidenceOf } from './judged-uses.js';

export const customOperator = defineRule<TfGraphFacts>({
  id: 'tf-graph/custom-operator',
  title: 'Running the graph needs operators from outside TensorFlow',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'medium',
  cwe: ['CWE-829'],
  cve: [],
  references: [
    'https://github.com/tensorflow/tensorflow/security/policy',
    'https://arxiv.org/abs/2601.04553',
  ],
  since: '1.0.0',
  help: {
    why: 'A graph holds no code for an operator that TensorFlow does not know: it loads only after a native library was loaded that implements it, which nobody has vetted with the model. One whose name speaks of programs, libraries or files is a door to the machine.',
    fix: 'Find out which package implements the operator and whether you trust it before you load its library.',
  },
  check: (facts) => evidenceOf(facts, ['custom', 'collection']),
});
