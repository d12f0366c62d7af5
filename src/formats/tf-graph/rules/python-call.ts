import { defineRule } from '../../../core/define.js';
import type { TfGraphFacts } from '../facts.js';
import { evidenceOf } from './judged-uses.js';

export const pythonCall = defineRule<TfGraphFacts>({
  id: 'tf-graph/python-call',
  title: 'Running the graph calls Python functions of the process',
  severity: 'critical',
  securitySeverity: '9.3',
  precision: 'very-high',
  cwe: ['CWE-94', 'CWE-502'],
  cve: [],
  references: [
    'https://github.com/tensorflow/tensorflow/security/policy',
    'https://arxiv.org/abs/2601.04553',
  ],
  since: '1.0.0',
  help: {
    why: 'A node of the PyFunc family calls a Python function that the process has registered under a token. A saved graph can only mean a function that something else, or its own loader, put there: it is no part of a model for inference.',
    fix: 'Do not load the model. Ask its publisher for one whose graph holds TensorFlow operators only.',
  },
  check: (facts) => evidenceOf(facts, ['python']),
});
