import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyTflite } from './identify.js';

const tflite = defineFormat({
  id: 'tflite',
  title: 'TensorFlow Lite model',
  extensions: ['.tflite', '.lite'],
  spec: 'https://github.com/tensorflow/tensorflow/blob/master/tensorflow/compiler/mlir/lite/schema/schema.fbs',
  runsCode: false,
  identify: identifyTflite,
  reader: async () => (await import('./reader.js')).tflite,
});

export const formats: readonly AnyFormat[] = [tflite];
