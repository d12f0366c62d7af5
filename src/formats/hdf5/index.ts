import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { Hdf5Facts } from './facts.js';
import { identifyHdf5 } from './identify.js';
import { parseHdf5 } from './parse.js';
import { hdf5Rules } from './rules/index.js';

const hdf5 = defineFormat<Hdf5Facts>({
  id: 'hdf5',
  title: 'HDF5 file',
  extensions: ['.h5', '.hdf5', '.hdf', '.he5', '.h5ad', '.loom', '.mat', '.nc', '.keras'],
  spec: 'https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html',
  runsCode: false,
  identify: identifyHdf5,
  parse: parseHdf5,
  rules: hdf5Rules,
});

export const formats: readonly AnyFormat[] = [hdf5];
