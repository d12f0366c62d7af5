import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyNpy, identifyNpz } from './identify.js';

const numpy = defineFormat({
  id: 'numpy',
  title: 'NumPy array',
  extensions: ['.npy'],
  spec: 'https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html',
  runsCode: false,
  identify: identifyNpy,
  reader: async () => (await import('./reader.js')).numpy,
});

const npz = defineFormat({
  id: 'npz',
  title: 'NumPy archive of arrays',
  extensions: ['.npz'],
  spec: 'https://numpy.org/doc/stable/reference/generated/numpy.savez.html',
  runsCode: false,
  identify: identifyNpz,
  reader: async () => (await import('./reader.js')).npz,
});

export const formats: readonly AnyFormat[] = [numpy, npz];
