import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyOcdbt } from './identify-ocdbt.js';
import { identifyOrbax } from './identify-orbax.js';
import { identifyZarr } from './identify-zarr.js';

const zarr = defineFormat({
  id: 'zarr',
  title: 'zarr metadata',
  extensions: ['.zarray', '.zgroup', '.zmetadata', '.json'],
  spec: 'https://zarr-specs.readthedocs.io/',
  runsCode: false,
  identify: identifyZarr,
  reader: async () => (await import('./reader.js')).zarr,
});

const orbax = defineFormat({
  id: 'orbax',
  title: 'Orbax checkpoint metadata',
  extensions: ['_metadata', '.json'],
  spec: 'https://orbax.readthedocs.io/en/latest/guides/checkpoint/checkpoint_format.html',
  runsCode: false,
  identify: identifyOrbax,
  reader: async () => (await import('./reader.js')).orbax,
});

const ocdbt = defineFormat({
  id: 'ocdbt',
  title: 'TensorStore OCDBT file',
  extensions: ['.ocdbt'],
  spec: 'https://google.github.io/tensorstore/kvstore/ocdbt/index.html#storage-format',
  runsCode: false,
  depth: 'recognised',
  identify: identifyOcdbt,
  reader: async () => (await import('./reader.js')).ocdbt,
});

export const formats: readonly AnyFormat[] = [zarr, orbax, ocdbt];
