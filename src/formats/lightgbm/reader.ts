import { defineReader } from '../../core/define.js';
import type { LightgbmFacts } from './facts.js';
import { parseLightgbm } from './parse.js';
import { lightgbmRules } from './rules/index.js';

export const lightgbm = defineReader<LightgbmFacts>({
  parse: parseLightgbm,
  rules: lightgbmRules,
});
