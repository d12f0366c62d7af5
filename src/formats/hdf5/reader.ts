import { defineReader } from '../../core/define.js';
import type { Hdf5Facts } from './facts.js';
import { parseHdf5 } from './parse.js';
import { hdf5Rules } from './rules/index.js';

export const hdf5 = defineReader<Hdf5Facts>({
  parse: parseHdf5,
  rules: hdf5Rules,
});
