import { defineRule } from '../../../core/define.js';
import type { TfGraphFacts } from '../facts.js';
import { evidenceOf } from './judged-uses.js';

export const network = defineRule<TfGraphFacts>({
  id: 'tf-graph/network',
  title: 'Running the graph connects to other machines',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-918', 'CWE-200'],
  cve: [],
  references: [
    'https://github.com/tensorflow/tensorflow/security/policy',
    'https://arxiv.org/abs/2601.04553',
  ],
  since: '1.0.0',
  help: {
    why: 'Debug operators, data services and remote procedures send tensors to an address, or take data and work from there. An address that is fixed in the graph is the choice of its author, not of who runs it.',
    fix: 'Do not run the model with a network. Get one without the operators, or ask what the address is for.',
  },
  check: (facts) => evidenceOf(facts, ['network', 'debug', 'remote']),
});
