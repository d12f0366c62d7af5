import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { XgboostFacts } from './facts.js';
import { identifyXgboost } from './identify.js';
import { parseXgboost } from './parse.js';
import { xgboostRules } from './rules/index.js';

const xgboost = defineFormat<XgboostFacts>({
  id: 'xgboost',
  title: 'XGBoost model',
  extensions: ['.ubj', '.bst', '.xgb', '.json', '.model', '.deprecated'],
  spec: 'https://xgboost.readthedocs.io/en/stable/tutorials/saving_model.html',
  runsCode: false,
  identify: identifyXgboost,
  parse: parseXgboost,
  rules: xgboostRules,
});

export const formats: readonly AnyFormat[] = [xgboost];
