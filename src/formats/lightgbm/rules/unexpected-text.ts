import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { LightgbmFacts } from '../facts.js';

export const unexpectedText = defineRule<LightgbmFacts>({
  id: 'lightgbm/unexpected-text',
  title: 'The file holds lines that LightGBM does not write',
  severity: 'warning',
  securitySeverity: '4.8',
  precision: 'high',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://lightgbm.readthedocs.io/en/stable/Parameters.html'],
  since: '1.0.0',
  help: {
    why: 'LightGBM skips lines that it does not know. Commands or code can be parked there for whatever else reads the file.',
    fix: 'Find out who added the lines; a model that LightGBM saved has none.',
  },
  *check({ unexpected }) {
    const [first] = unexpected;
    if (first === undefined) return;
    yield {
      message: `LightGBM writes no such line: ${quoted(first.text, 200)}`,
      at: { line: first.line, column: 1 },
      key: 'unexpected',
      count: unexpected.length,
    };
  },
});
