import { defineRule } from '../../../core/define.js';
import type { ExecutorchFacts } from '../facts.js';
import { unclaimedBytes } from '../../../judgement/layout/unclaimed-bytes.js';

export const hiddenData = defineRule<ExecutorchFacts>({
  id: 'executorch/hidden-data',
  title: 'Bytes of the file belong to no segment of the program',
  severity: 'warning',
  securitySeverity: '5.5',
  precision: 'high',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://docs.pytorch.org/executorch/stable/pte-file-format.html'],
  since: '1.0.0',
  help: {
    why: 'Zeros stand between the program and its segments and nothing stands behind them. Data can travel there unseen, for another reader or a second stage.',
    fix: 'Export the program again, and find out what the bytes are.',
  },
  check: ({ unclaimed }) => unclaimedBytes(unclaimed, 'segment'),
});
