import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyCaffemodel, identifyPrototxt } from './identify.js';

const spec = 'https://github.com/BVLC/caffe/blob/master/src/caffe/proto/caffe.proto';

const prototxt = defineFormat({
  id: 'caffe',
  title: 'Caffe network',
  extensions: ['.prototxt', '.pbtxt', '.txt'],
  spec,
  runsCode: false,
  identify: identifyPrototxt,
  reader: async () => (await import('./reader.js')).prototxt,
});

const caffemodel = defineFormat({
  id: 'caffemodel',
  title: 'Caffe weights',
  extensions: ['.caffemodel'],
  spec,
  runsCode: false,
  identify: identifyCaffemodel,
  reader: async () => (await import('./reader.js')).caffemodel,
});

export const formats: readonly AnyFormat[] = [prototxt, caffemodel];
