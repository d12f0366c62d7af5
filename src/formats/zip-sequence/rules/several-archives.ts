import { defineRule } from '../../../core/define.js';
import type { ZipSequenceFacts } from '../facts.js';

export const severalArchives = defineRule<ZipSequenceFacts>({
  id: 'zip-sequence/several-archives',
  title: 'Several archives stand one after another, and readers choose differently',
  severity: 'info',
  securitySeverity: '3.9',
  precision: 'high',
  cwe: ['CWE-436'],
  cve: [],
  references: ['https://docs.python.org/3/library/zipfile.html'],
  since: '1.0.0',
  help: {
    why: "Python's zipfile opens the last archive, readers that stream the first, PyTorch refuses. All of them were judged here, each by itself.",
    fix: 'Keep the archive that you need as a file of its own.',
  },
  *check({ archives, isUniform, second }) {
    // torch.distributed.checkpoint writes an archive for each tensor, all alike.
    if (isUniform) return;
    yield {
      message: `${String(archives)} archives stand one after another: Python opens the last, readers that stream the first`,
      at: { range: { offset: second, length: 4 } },
      key: 'sequence',
      data: { archives },
    };
  },
});
