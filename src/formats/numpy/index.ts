import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { NpzFacts, NumpyFacts } from './facts.js';
import { identifyNpy, identifyNpz } from './identify.js';
import { parseNpy } from './parse-npy.js';
import { parseNpz } from './parse-npz.js';
import { npyRules, npzRules } from './rules/index.js';

const numpy = defineFormat<NumpyFacts>({
  id: 'numpy',
  title: 'NumPy array',
  extensions: ['.npy'],
  spec: 'https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html',
  runsCode: false,
  identify: identifyNpy,
  parse: parseNpy,
  rules: npyRules,
});

const npz = defineFormat<NpzFacts>({
  id: 'npz',
  title: 'NumPy archive of arrays',
  extensions: ['.npz'],
  spec: 'https://numpy.org/doc/stable/reference/generated/numpy.savez.html',
  runsCode: false,
  identify: identifyNpz,
  parse: parseNpz,
  rules: npzRules,
});

export const formats: readonly AnyFormat[] = [numpy, npz];
