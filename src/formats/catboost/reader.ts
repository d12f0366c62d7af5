import { defineReader } from '../../core/define.js';
import type { CatboostFacts } from './facts.js';
import { parseCatboost } from './parse.js';
import { catboostRules } from './rules/index.js';

export const catboost = defineReader<CatboostFacts>({
  parse: parseCatboost,
  rules: catboostRules,
});
