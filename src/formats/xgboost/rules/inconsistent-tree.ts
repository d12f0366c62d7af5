import { defineRule } from '../../../core/define.js';
import type { XgboostFacts } from '../facts.js';

export const inconsistentTree = defineRule<XgboostFacts>({
  id: 'xgboost/inconsistent-tree',
  title: 'A tree has other nodes than it says',
  severity: 'warning',
  securitySeverity: '5.9',
  precision: 'high',
  cwe: ['CWE-131', 'CWE-125'],
  cve: [],
  references: ['https://xgboost.readthedocs.io/en/stable/tutorials/saving_model.html'],
  since: '1.0.0',
  help: {
    why: 'XGBoost never writes such a tree. A reader in C++ that believes the number reads or writes beyond what is there.',
    fix: 'Do not load the file. Ask for one that XGBoost itself wrote.',
  },
  *check({ inconsistencies }) {
    const [first] = inconsistencies;
    if (first === undefined) return;
    yield {
      message: `The model contradicts itself: ${first}`,
      at: {},
      key: 'inconsistent',
      count: inconsistencies.length,
    };
  },
});
