import { defineRule } from '../../../core/define.js';
import type { OnnxFacts } from '../facts.js';
import { tensorEvidence } from './tensor-issue.js';

export const ambiguousTensor = defineRule<OnnxFacts>({
  id: 'onnx/ambiguous-tensor',
  title: 'Readers of the model come to different weights',
  severity: 'warning',
  securitySeverity: '6.5',
  precision: 'high',
  cwe: ['CWE-436'],
  cve: [],
  references: ['https://onnx.ai/onnx/repo-docs/IR.html#tensors'],
  since: '1.0.0',
  help: {
    why: 'A tensor holds its elements in one place. Where two are filled, one reader takes the reviewed weights and another one different ones.',
    fix: 'Get the model again from its publisher, or export it anew from its source.',
  },
  check: ({ tensorIssues }) => tensorEvidence(tensorIssues, ['dual']),
});
