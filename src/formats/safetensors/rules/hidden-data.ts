import { defineRule } from '../../../core/define.js';
import type { SafetensorsFacts } from '../facts.js';
import { unclaimedBytes } from '../../../judgement/layout/unclaimed-bytes.js';

export const hiddenData = defineRule<SafetensorsFacts>({
  id: 'safetensors/hidden-data',
  title: 'Bytes of the file belong to no tensor',
  severity: 'warning',
  securitySeverity: '5.5',
  precision: 'very-high',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://github.com/huggingface/safetensors#format'],
  since: '1.0.0',
  help: {
    why: 'The format leaves no gaps and nothing after the last tensor, and the library refuses such a file. Data can travel there unseen, for another reader or a second stage.',
    fix: 'Do not load the file. Ask for one that the safetensors library itself wrote.',
  },
  check: ({ unclaimed }) => unclaimedBytes(unclaimed, 'tensor'),
});
