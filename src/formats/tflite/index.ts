import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { TfliteFacts } from './facts.js';
import { identifyTflite } from './identify.js';
import { parseTflite } from './parse.js';
import { tfliteRules } from './rules/index.js';
import { tfliteViews } from './views.js';

const tflite = defineFormat<TfliteFacts>({
  id: 'tflite',
  title: 'TensorFlow Lite model',
  extensions: ['.tflite', '.lite'],
  spec: 'https://github.com/tensorflow/tensorflow/blob/master/tensorflow/compiler/mlir/lite/schema/schema.fbs',
  runsCode: false,
  identify: identifyTflite,
  parse: parseTflite,
  rules: tfliteRules,
  views: tfliteViews,
});

export const formats: readonly AnyFormat[] = [tflite];
