import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyCntk, identifyMnn, identifyNcnn } from './identify.js';

const ncnn = defineFormat({
  id: 'ncnn',
  title: 'ncnn network',
  extensions: ['.param', '.ncnn'],
  spec: 'https://github.com/Tencent/ncnn/wiki/param-and-model-file-structure',
  runsCode: false,
  identify: identifyNcnn,
  reader: async () => (await import('./reader.js')).ncnn,
});

const mnn = defineFormat({
  id: 'mnn',
  title: 'MNN model',
  extensions: ['.mnn'],
  spec: 'https://github.com/alibaba/MNN/blob/master/schema/default/MNN.fbs',
  runsCode: false,
  identify: identifyMnn,
  reader: async () => (await import('./reader.js')).mnn,
});

const cntk = defineFormat({
  id: 'cntk',
  title: 'CNTK model, second version',
  extensions: ['.dnn', '.cntk', '.cmf', '.model'],
  spec: 'https://github.com/microsoft/CNTK/blob/master/Source/CNTKv2LibraryDll/proto/CNTK.proto',
  runsCode: true,
  identify: identifyCntk,
  reader: async () => (await import('./reader.js')).cntk,
});

export const formats: readonly AnyFormat[] = [ncnn, mnn, cntk];
