import { defineReader } from '../../core/define.js';
import type { NpzFacts, NumpyFacts } from './facts.js';
import { parseNpy } from './parse-npy.js';
import { parseNpz } from './parse-npz.js';
import { npyRules, npzRules } from './rules/index.js';

export const numpy = defineReader<NumpyFacts>({
  parse: parseNpy,
  rules: npyRules,
});

export const npz = defineReader<NpzFacts>({
  parse: parseNpz,
  rules: npzRules,
});
