import { defineRule } from '../../../core/define.js';
import type { LightgbmFacts } from '../facts.js';

export const inconsistentTree = defineRule<LightgbmFacts>({
  id: 'lightgbm/inconsistent-tree',
  title: 'A tree has other leaves than it says',
  severity: 'warning',
  securitySeverity: '5.9',
  precision: 'high',
  cwe: ['CWE-131', 'CWE-125'],
  cve: [],
  references: ['https://lightgbm.readthedocs.io/en/stable/Parameters.html'],
  since: '1.0.0',
  help: {
    why: 'LightGBM never writes such a tree. A reader in C++ that believes the number reads or writes beyond what is there.',
    fix: 'Do not load the file. Ask for one that LightGBM itself wrote.',
  },
  *check({ inconsistencies }) {
    const [first] = inconsistencies;
    if (first === undefined) return;
    yield {
      message: `The model contradicts itself: ${first.text.slice(0, 200)}`,
      at: { line: first.line, column: 1 },
      key: 'inconsistent',
      count: inconsistencies.length,
    };
  },
});
