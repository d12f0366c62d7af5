import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyTensorMessage } from './identify.js';

const tensorMessage = defineFormat({
  id: 'tensor-message',
  title: 'Tensor of ONNX or TensorFlow in a file of its own',
  extensions: ['.pb', '.tensor'],
  spec: 'https://github.com/onnx/onnx/blob/main/onnx/onnx-data.proto',
  runsCode: false,
  identify: identifyTensorMessage,
  reader: async () => (await import('./reader.js')).tensorMessage,
});

export const formats: readonly AnyFormat[] = [tensorMessage];
