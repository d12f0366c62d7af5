import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyLightgbm } from './identify.js';

const lightgbm = defineFormat({
  id: 'lightgbm',
  title: 'LightGBM model',
  extensions: ['.lgb', '.txt', '.model'],
  spec: 'https://github.com/microsoft/LightGBM/blob/master/src/boosting/gbdt_model_text.cpp',
  runsCode: false,
  identify: identifyLightgbm,
  reader: async () => (await import('./reader.js')).lightgbm,
});

export const formats: readonly AnyFormat[] = [lightgbm];
