import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { TfjsFacts } from './facts.js';
import { identifyTfjs } from './identify.js';
import { parseTfjs } from './parse.js';
import { weightsOutside } from './rules/weights-outside.js';

const tfjs = defineFormat<TfjsFacts>({
  id: 'tfjs',
  title: 'TensorFlow.js model',
  extensions: ['.json'],
  spec: 'https://www.tensorflow.org/js/guide/save_load',
  runsCode: false,
  identify: identifyTfjs,
  parse: parseTfjs,
  rules: [weightsOutside],
});

export const formats: readonly AnyFormat[] = [tfjs];
