import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyCheckpoint } from './identify.js';

const checkpoint = defineFormat({
  id: 'tf-checkpoint',
  title: 'TensorFlow checkpoint',
  extensions: ['.index', '.ckpt'],
  spec: 'https://www.tensorflow.org/guide/checkpoint',
  runsCode: false,
  identify: identifyCheckpoint,
  reader: async () => (await import('./reader.js')).checkpoint,
});

export const formats: readonly AnyFormat[] = [checkpoint];
