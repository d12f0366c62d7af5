import { defineRule } from '../../../core/define.js';
import type { TfGraphFacts } from '../facts.js';
import { evidenceOf } from './judged-uses.js';

const restoring = /^(Restore|LoadAndRemap|DTensorRestore|TfrtRestore)/;

export const fileWrite = defineRule<TfGraphFacts>({
  id: 'tf-graph/file-write',
  title: 'Running the graph writes files',
  severity: 'critical',
  securitySeverity: '9.3',
  precision: 'high',
  cwe: ['CWE-73', 'CWE-22'],
  cve: [],
  references: [
    'https://github.com/tensorflow/tensorflow/security/policy',
    'https://arxiv.org/abs/2601.04553',
  ],
  since: '1.0.0',
  help: {
    why: 'A graph that writes files puts what its author chose where its author chose: start-up scripts, keys, configuration. Nothing but the saver of a checkpoint has a reason to, and that one is told by its caller where.',
    fix: 'Do not load or run the model. If it was yours, export it without the operators that write.',
  },
  check: (facts) => evidenceOf(facts, ['write', 'summary', 'print', 'saver'], (op) => !restoring.test(op)),
});
