import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyCaffe2 } from './identify.js';

const caffe2 = defineFormat({
  id: 'caffe2',
  title: 'Caffe2 network',
  extensions: ['.pb'],
  spec: 'https://github.com/pytorch/pytorch/blob/v1.13.1/caffe2/proto/caffe2.proto',
  runsCode: false,
  identify: identifyCaffe2,
  reader: async () => (await import('./reader.js')).caffe2,
});

export const formats: readonly AnyFormat[] = [caffe2];
