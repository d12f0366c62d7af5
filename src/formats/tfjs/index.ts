import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyTfjs } from './identify.js';

const tfjs = defineFormat({
  id: 'tfjs',
  title: 'TensorFlow.js model',
  extensions: ['.json'],
  spec: 'https://www.tensorflow.org/js/guide/save_load',
  runsCode: false,
  identify: identifyTfjs,
  reader: async () => (await import('./reader.js')).tfjs,
});

export const formats: readonly AnyFormat[] = [tfjs];
