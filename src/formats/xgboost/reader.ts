import { defineReader } from '../../core/define.js';
import type { XgboostFacts } from './facts.js';
import { parseXgboost } from './parse.js';
import { xgboostRules } from './rules/index.js';

export const xgboost = defineReader<XgboostFacts>({
  parse: parseXgboost,
  rules: xgboostRules,
});
