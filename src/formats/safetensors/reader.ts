import { defineReader } from '../../core/define.js';
import type { SafetensorsFacts } from './facts.js';
import { parseSafetensors } from './parse.js';
import { safetensorsRules } from './rules/index.js';
import { safetensorsViews } from './views.js';

export const safetensors = defineReader<SafetensorsFacts>({
  parse: parseSafetensors,
  rules: safetensorsRules,
  views: safetensorsViews,
});
