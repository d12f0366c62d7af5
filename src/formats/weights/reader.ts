import { defineReader } from '../../core/define.js';
import type { WeightsFacts } from './facts.js';
import { parseWeights } from './parse.js';
import { weightsRules } from './rules/index.js';

export const weights = defineReader<WeightsFacts>({
  parse: parseWeights,
  rules: weightsRules,
});
