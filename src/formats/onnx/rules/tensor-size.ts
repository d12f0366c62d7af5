import { defineRule } from '../../../core/define.js';
import type { OnnxFacts } from '../facts.js';
import { tensorEvidence } from './tensor-issue.js';

export const tensorSize = defineRule<OnnxFacts>({
  id: 'onnx/tensor-size',
  title: 'Tensors of the model declare another size than they have',
  severity: 'warning',
  securitySeverity: '5.5',
  precision: 'high',
  cwe: ['CWE-125', 'CWE-787', 'CWE-789'],
  cve: [],
  references: ['https://onnx.ai/onnx/repo-docs/IR.html#tensors'],
  since: '1.0.0',
  help: {
    why: 'A reader that trusts the dimensions reads beyond the bytes that are there, or reserves memory for elements that never come. No exporter writes such tensors.',
    fix: 'Get the model again from its publisher, or export it anew from its source.',
  },
  check: ({ tensorIssues }) => tensorEvidence(tensorIssues, ['size', 'dims']),
});
