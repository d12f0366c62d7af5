import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyHdf5 } from './identify.js';

const hdf5 = defineFormat({
  id: 'hdf5',
  title: 'HDF5 file',
  extensions: ['.h5', '.hdf5', '.hdf', '.he5', '.h5ad', '.loom', '.mat', '.nc', '.keras'],
  spec: 'https://support.hdfgroup.org/documentation/hdf5/latest/_f_m_t3.html',
  runsCode: false,
  identify: identifyHdf5,
  reader: async () => (await import('./reader.js')).hdf5,
});

export const formats: readonly AnyFormat[] = [hdf5];
