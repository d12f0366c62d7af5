import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { WeightsFacts } from './facts.js';
import { parseWeights } from './parse.js';
import { weightsRules } from './rules/index.js';

const weights = defineFormat<WeightsFacts>({
  id: 'weights',
  title: 'Final layer of a classifier',
  extensions: [],
  spec: 'https://arxiv.org/abs/2109.02836',
  runsCode: false,
  // Numbers have no mark; the container that knows the layer asks for this format.
  identify: () => ({ confidence: 'possible', because: 'is asked for' }),
  parse: parseWeights,
  rules: weightsRules,
});

export const formats: readonly AnyFormat[] = [weights];
