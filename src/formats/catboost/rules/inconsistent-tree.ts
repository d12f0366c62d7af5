import { defineRule } from '../../../core/define.js';
import type { CatboostFacts } from '../facts.js';

export const inconsistentTree = defineRule<CatboostFacts>({
  id: 'catboost/inconsistent-tree',
  title: 'The trees of the model have more than the model holds',
  severity: 'warning',
  securitySeverity: '5.9',
  precision: 'high',
  cwe: ['CWE-131', 'CWE-125'],
  cve: [],
  references: ['https://github.com/catboost/catboost/blob/master/catboost/libs/model/flatbuffers/model.fbs'],
  since: '1.0.0',
  help: {
    why: 'CatBoost never writes such a model. A reader in C++ that believes the numbers reads beyond what is there.',
    fix: 'Do not load the file. Ask for one that CatBoost itself wrote.',
  },
  *check({ inconsistencies }) {
    const [first] = inconsistencies;
    if (first === undefined) return;
    const message = `The model contradicts itself: ${first}`;
    yield { message, at: {}, key: 'inconsistent', count: inconsistencies.length };
  },
});
