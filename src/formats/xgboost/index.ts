import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyXgboost } from './identify.js';

const xgboost = defineFormat({
  id: 'xgboost',
  title: 'XGBoost model',
  extensions: ['.ubj', '.bst', '.xgb', '.json', '.model', '.deprecated'],
  spec: 'https://xgboost.readthedocs.io/en/stable/tutorials/saving_model.html',
  runsCode: false,
  identify: identifyXgboost,
  reader: async () => (await import('./reader.js')).xgboost,
});

export const formats: readonly AnyFormat[] = [xgboost];
