import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyMxnet } from './identify.js';

const mxnet = defineFormat({
  id: 'mxnet',
  title: 'MXNet graph',
  extensions: ['.json'],
  spec: 'https://mxnet.apache.org/versions/1.9.1/api/python/docs/tutorials/packages/gluon/blocks/save_load_params.html',
  runsCode: false,
  identify: identifyMxnet,
  reader: async () => (await import('./reader.js')).mxnet,
});

export const formats: readonly AnyFormat[] = [mxnet];
