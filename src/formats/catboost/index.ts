import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyCatboost } from './identify.js';

const catboost = defineFormat({
  id: 'catboost',
  title: 'CatBoost model',
  extensions: ['.cbm'],
  spec: 'https://github.com/catboost/catboost/blob/master/catboost/libs/model/flatbuffers/model.fbs',
  runsCode: false,
  identify: identifyCatboost,
  reader: async () => (await import('./reader.js')).catboost,
});

export const formats: readonly AnyFormat[] = [catboost];
