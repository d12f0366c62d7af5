import { defineRule } from '../../../core/define.js';
import type { GgufFacts } from '../facts.js';
import { unclaimedBytes } from '../../../judgement/layout/unclaimed-bytes.js';

export const hiddenData = defineRule<GgufFacts>({
  id: 'gguf/hidden-data',
  title: 'Bytes of the file belong to no tensor',
  severity: 'warning',
  securitySeverity: '5.5',
  precision: 'very-high',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://github.com/ggml-org/ggml/blob/master/docs/gguf.md'],
  since: '1.0.0',
  help: {
    why: 'Tensors follow each other with nothing but padding between them. Data can travel in gaps and behind the last tensor unseen, for another reader or a second stage.',
    fix: 'Ask for a file that a current converter wrote, and find out what the bytes are.',
  },
  check: ({ unclaimed }) => unclaimedBytes(unclaimed, 'tensor'),
});
