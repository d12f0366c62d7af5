import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { LightgbmFacts } from './facts.js';
import { identifyLightgbm } from './identify.js';
import { parseLightgbm } from './parse.js';
import { lightgbmRules } from './rules/index.js';

const lightgbm = defineFormat<LightgbmFacts>({
  id: 'lightgbm',
  title: 'LightGBM model',
  extensions: ['.lgb', '.txt', '.model'],
  spec: 'https://github.com/microsoft/LightGBM/blob/master/src/boosting/gbdt_model_text.cpp',
  runsCode: false,
  identify: identifyLightgbm,
  parse: parseLightgbm,
  rules: lightgbmRules,
});

export const formats: readonly AnyFormat[] = [lightgbm];
