import { defineRule } from '../../../core/define.js';
import type { WordVectorFacts } from '../facts.js';

export const hiddenData = defineRule<WordVectorFacts>({
  id: 'word-vectors/hidden-data',
  title: 'Bytes follow the last vector',
  severity: 'warning',
  securitySeverity: '4.4',
  precision: 'high',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://fasttext.cc/docs/en/english-vectors.html'],
  since: '1.0.0',
  help: {
    why: 'Readers stop after the last vector. What follows is never looked at and can be meant for another reader.',
    fix: 'Find out what wrote the file; the tools themselves write nothing there.',
  },
  *check({ trailing, words }) {
    if (trailing === undefined) return;
    yield {
      message: `${String(trailing.length)} bytes follow the vectors of ${String(words)} words`,
      at: { range: trailing },
      key: 'trailing',
    };
  },
});
