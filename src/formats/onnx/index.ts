import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyOnnx } from './identify.js';

const onnx = defineFormat({
  id: 'onnx',
  title: 'ONNX model',
  extensions: ['.onnx', '.ort', '.onnxtxt'],
  spec: 'https://onnx.ai/onnx/repo-docs/IR.html',
  runsCode: false,
  identify: identifyOnnx,
  reader: async () => (await import('./reader.js')).onnx,
});

export const formats: readonly AnyFormat[] = [onnx];
