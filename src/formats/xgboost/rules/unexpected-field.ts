import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { XgboostFacts } from '../facts.js';

export const unexpectedField = defineRule<XgboostFacts>({
  id: 'xgboost/unexpected-field',
  title: 'The file holds fields that XGBoost does not write',
  severity: 'info',
  securitySeverity: '3.1',
  precision: 'medium',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://xgboost.readthedocs.io/en/stable/tutorials/saving_model.html'],
  since: '1.0.0',
  help: {
    why: 'XGBoost ignores fields that it does not know. Something can be parked there for code that looks harmless by itself, or the file is not what its name says.',
    fix: 'Find out who added the fields; a model that XGBoost saved has none.',
  },
  *check({ unexpected }) {
    const [first] = unexpected;
    if (first === undefined) return;
    yield {
      message: `XGBoost writes no ${quoted(first)} at the top of a model`,
      at: { logical: first },
      key: 'unexpected',
      count: unexpected.length,
      data: { fields: unexpected.slice(0, 5) },
    };
  },
});
