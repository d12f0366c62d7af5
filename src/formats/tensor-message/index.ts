import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { TensorMessageFacts } from './facts.js';
import { identifyTensorMessage } from './identify.js';
import { parseTensorMessage } from './parse.js';
import { elementsOutside } from './rules/elements-outside.js';

const tensorMessage = defineFormat<TensorMessageFacts>({
  id: 'tensor-message',
  title: 'Tensor of ONNX or TensorFlow in a file of its own',
  extensions: ['.pb', '.tensor'],
  spec: 'https://github.com/onnx/onnx/blob/main/onnx/onnx-data.proto',
  runsCode: false,
  identify: identifyTensorMessage,
  parse: parseTensorMessage,
  rules: [elementsOutside],
});

export const formats: readonly AnyFormat[] = [tensorMessage];
