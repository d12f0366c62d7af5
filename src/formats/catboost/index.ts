import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { CatboostFacts } from './facts.js';
import { identifyCatboost, parseCatboost } from './parse.js';
import { catboostRules } from './rules/index.js';

const catboost = defineFormat<CatboostFacts>({
  id: 'catboost',
  title: 'CatBoost model',
  extensions: ['.cbm'],
  spec: 'https://github.com/catboost/catboost/blob/master/catboost/libs/model/flatbuffers/model.fbs',
  runsCode: false,
  identify: identifyCatboost,
  parse: parseCatboost,
  rules: catboostRules,
});

export const formats: readonly AnyFormat[] = [catboost];
