import { defineReader } from '../../core/define.js';
import type { TfliteFacts } from './facts.js';
import { parseTflite } from './parse.js';
import { tfliteRules } from './rules/index.js';
import { tfliteViews } from './views.js';

export const tflite = defineReader<TfliteFacts>({
  parse: parseTflite,
  rules: tfliteRules,
  views: tfliteViews,
});
