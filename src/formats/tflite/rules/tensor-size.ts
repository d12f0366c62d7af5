import { defineRule } from '../../../core/define.js';
import type { TfliteFacts } from '../facts.js';
import { issueEvidence } from './issue-evidence.js';

export const tensorSize = defineRule<TfliteFacts>({
  id: 'tflite/tensor-size',
  title: 'Tensors of the model declare another size than their buffers have',
  severity: 'warning',
  securitySeverity: '6.5',
  precision: 'medium',
  cwe: ['CWE-125', 'CWE-787'],
  cve: [],
  references: ['https://ai.google.dev/edge/litert'],
  since: '1.0.0',
  help: {
    why: 'A reader that goes by the shape reads or writes beyond the buffer that stands behind the tensor. Converters do not write such models.',
    fix: 'Do not run the model. Get it again from its publisher, or convert it anew from its source.',
  },
  check: (facts) => issueEvidence(facts, ['size']),
});
