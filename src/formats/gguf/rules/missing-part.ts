import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { GgufFacts } from '../facts.js';

export const missingPart = defineRule<GgufFacts>({
  id: 'gguf/missing-part',
  title: 'A part of the split model is not there',
  severity: 'info',
  securitySeverity: '2.0',
  precision: 'high',
  cwe: ['CWE-1059'],
  cve: [],
  references: ['https://github.com/ggml-org/ggml/blob/master/docs/gguf.md'],
  since: '1.0.0',
  help: {
    why: 'Part of the weights was not seen by this scan. The other parts are loaded with this one, or fetched from where it came from.',
    fix: 'Scan the folder as it is loaded, with all of its parts.',
  },
  *check({ split }) {
    const [first] = split?.missing ?? [];
    if (split === undefined || first === undefined) return;
    yield {
      message: `This is one part of ${String(split.count)}; ${quoted(first, 200)} is not there`,
      at: { logical: 'split.count' },
      key: 'missing',
      count: split.missing.length,
      data: { missing: split.missing },
    };
  },
});
