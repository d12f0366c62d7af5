import { defineRule } from '../../../core/define.js';
import type { TfGraphFacts } from '../facts.js';
import { evidenceOf } from './judged-uses.js';

export const nativeCall = defineRule<TfGraphFacts>({
  id: 'tf-graph/native-call',
  title: 'Running the graph calls native functions or changes the process',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'medium',
  cwe: ['CWE-829', 'CWE-15'],
  cve: [],
  references: [
    'https://github.com/tensorflow/tensorflow/security/policy',
    'https://arxiv.org/abs/2601.04553',
  ],
  since: '1.0.0',
  help: {
    why: 'A custom call names a native function that the process has registered, callbacks into Python among them; a setting of a file system changes where later reads and writes go. Neither belongs to a model for inference.',
    fix: 'Find out which library registers the target, and whether the model needs it.',
  },
  check: (facts) => evidenceOf(facts, ['native', 'setting']),
});
